"""Opening a deck that a person may have changed: its bytes go in, an open presentation or a calm sentence comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop_kit.errors import Problem, Refused
from workshop_kit.theme.opening import opened

if TYPE_CHECKING:
    from pathlib import Path

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how a file with a password begins, and a .ppt of old


def opened_deck(path: Path, content: bytes) -> Any:
    """Open a deck. Raises `Refused`, in plain words, where it cannot be read."""
    if content.startswith(_COMPOUND):
        said = f"'{path}' is protected with a password, so what you changed in it cannot be seen."
        hint = "Open it in PowerPoint, take the password away (File, Info), save it, then run the same command again."
        raise Refused([Problem(said, hint=hint)])
    try:
        return opened(path, content)
    except Refused as refused:
        said = f"'{path}' cannot be read as a presentation, so what you changed in it cannot be seen."
        hint = "Open it in PowerPoint and save it once more as a presentation (.pptx), then run the same command again."
        raise Refused([Problem(said, hint=hint)]) from refused
