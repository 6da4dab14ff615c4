"""Opening a deck that a person may have changed: an open presentation or a calm sentence comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from workshop_kit.edits.reading import seen
from workshop_kit.errors import Refused
from workshop_kit.theme.opening import opened_with_films, readable

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.edits.model import SeenDeck
    from workshop_kit.theme.films import Films


def opened_deck(path: Path, source: Path | bytes) -> tuple[Any, Films]:
    """Open a deck, in a file or as bytes, with short stand-ins for whatever films are in it.

    Raises `Refused`, in plain words, where it cannot be read.
    """
    try:
        return opened_with_films(path, source)
    except Refused as refused:
        unseen = "What you changed in it cannot be seen."
        raise Refused(replace(one, message=f"{one.message} {unseen}") for one in refused.problems) from refused


def seen_deck(path: Path, source: Path | bytes) -> SeenDeck:
    """Return what is seen in a deck. Raises `Refused` where it cannot be read."""
    presentation, _ = opened_deck(path, source)
    with readable(path, "one of its slides"):
        return seen(presentation)
