"""A deck of a kit joined with what a person made of the last one: what is written, and where slides stand then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.edits.before import base_for
from workshop_kit.edits.one_deck import one_deck
from workshop_kit.edits.opening import opened_deck
from workshop_kit.edits.reading import seen
from workshop_kit.errors import Problem, Weight
from workshop_kit.keeping import JoinedFile
from workshop_kit.keeping.manifest import digest_of, read_manifest
from workshop_kit.theme.opening import readable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.deck.model import Deck, FittedSlide
    from workshop_kit.edits.one_deck import OneDeck


class JoinedDeck(Struct, frozen=True):
    """A deck as it stands in the joined file; `file` None: there is nothing to join, the fresh one is kept as it is.

    `carried` is what of a person's is in it, sentence by sentence.
    """

    deck: Deck
    file: JoinedFile | None = None
    carried: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def joined_deck(deck: Deck, fresh: bytes, folder: Path, name: str) -> JoinedDeck:
    """Join the `fresh` file of a deck with the one of that name in a kit's folder, where a person changed it.

    Raises `Refused` where theirs cannot be read.
    """
    path, manifest = folder / name, read_manifest(folder)
    theirs = _content(path)
    if not theirs or manifest.digest(name) is None or manifest.made(digest_of(theirs)) or theirs == fresh:
        return JoinedDeck(deck)
    with readable(path, "one of its slides"):
        base = base_for(folder, name, manifest, seen(opened_deck(path, theirs)))
    if base is None:
        said = f"What '{path.name}' was before you changed it is not known, so your changes stay in it alone."
        return JoinedDeck(deck, problems=(Problem(said, hint=_COPY_OVER, weight=Weight.WARNING),))
    one = one_deck(base, path, theirs, fresh)
    content = theirs if fresh == base and not one.unclear else one.content
    return JoinedDeck(
        replace(deck, slides=tuple(_renumbered(deck, one)), others=one.count - len(one.numbers)),
        JoinedFile(content, beside=one.beside, of=digest_of(theirs)),
        one.carried,
        tuple(_problems(path, one)),
    )


_COPY_OVER = "The fresh one goes beside it. Copy over what you changed; from then on, --keep-edits finds it."


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _renumbered(deck: Deck, one: OneDeck) -> Iterator[FittedSlide]:
    """Yield the slides of ours that are still there, numbered as they stand now."""
    kept = [replace(slide, number=one.numbers[slide.name]) for slide in deck.slides if slide.name in one.numbers]
    return iter(sorted(kept, key=lambda slide: slide.number))


def _problems(path: Path, one: OneDeck) -> Iterator[Problem]:
    if one.unclear:
        said = f"Look at these slides in '{path.name}':"
        yield Problem(said, hint="\n".join(one.unclear), weight=Weight.WARNING)
