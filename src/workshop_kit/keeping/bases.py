"""What we made of each deck, kept in a folder of its own, so that a person's changes can be told later.

A file there is named by the SHA-256 of its content; the manifest says which deck it was made as.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from workshop_kit.keeping.manifest import digest_of
from workshop_kit.keeping.whole import make_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

BASES = ".workshop-kit"
SUFFIX = ".pptx"
"""Of such files the changes can be told."""


def base_of(folder: Path, digest: str) -> bytes | None:
    """Return what we made, by its SHA-256; None where it is not there any more, or is damaged."""
    try:
        content = (folder / BASES / digest).read_bytes()
    except OSError:
        return None
    return content if digest_of(content) == digest else None


def keep_bases(folder: Path, contents: Iterable[bytes], needed: int = 0) -> None:
    """Keep what was made, each content once; `needed` is the room, in bytes, that all of the build takes."""
    for content in contents:
        path = folder / BASES / digest_of(content)
        if not path.exists():
            make_folder(path.parent)
            write_whole(path, content, needed)


def drop_bases(folder: Path, but: Collection[str]) -> None:
    """Let go of what no deck is told by any more; what cannot be removed does no harm."""
    with contextlib.suppress(OSError):
        for path in (folder / BASES).iterdir():
            if path.name not in but:
                path.unlink()
