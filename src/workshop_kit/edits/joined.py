"""A deck of a kit joined with what a person made of the last one: what is written, and where slides stand then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.edits.before import base_for
from workshop_kit.edits.by_hand import changed_by_hand
from workshop_kit.edits.one_deck import one_deck
from workshop_kit.edits.opening import opened_deck, seen_deck
from workshop_kit.errors import Problem, Refused, Weight
from workshop_kit.keeping import JoinedFile
from workshop_kit.keeping.manifest import digest_of, read_manifest
from workshop_kit.keeping.standing import Standing, digest_at
from workshop_kit.theme.opening import readable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.deck.model import Deck, FittedSlide
    from workshop_kit.edits.before import Base
    from workshop_kit.edits.one_deck import OneDeck


class JoinedDeck(Struct, frozen=True):
    """A deck as it stands in the joined file; `file` None: there is nothing to join, the fresh one is kept as it is.

    `carried` is what of a person's is in it, sentence by sentence. `renumbered`: its slides have other numbers than
    those of the file that it takes the place of.
    """

    deck: Deck
    file: JoinedFile | None = None
    carried: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    renumbered: bool = False


def joined_deck(deck: Deck, fresh: bytes, folder: Path, name: str) -> JoinedDeck:
    """Join the `fresh` file of a deck with the one of that name in a kit's folder, where a person changed it.

    Raises `Refused` where theirs cannot be read.
    """
    theirs = changed_by_hand(folder, name)
    if theirs in ("", digest_of(fresh)):
        return JoinedDeck(deck)
    path = folder / name
    try:
        return _joined(deck, path, theirs, fresh, base_for(folder, name, read_manifest(folder), seen_deck(path, path)))
    except Refused as refused:
        raise Refused(replace(one, hint=f"{one.hint}\n{_WAY_ON}".strip()) for one in refused.problems) from refused


def made_otherwise(deck: Deck, folder: Path, name: str) -> bool:
    """Whether the slides in a kit's folder are as we made them, but not those of this deck with the same numbers."""
    path = folder / name
    digest = digest_at(path)
    if digest is None or not read_manifest(folder).made(digest):
        return False
    try:
        opened, _ = opened_deck(path, path)
        with readable(path, "one of its slides"):
            there = [slide.name for slide in opened.slides]
    except Refused:
        return True
    return there != [slide.name for slide in deck.slides]


def _joined(deck: Deck, path: Path, theirs: str, fresh: bytes, base: Base | None) -> JoinedDeck:
    if base is None:
        said = f"What '{path.name}' was before you changed it is not known, so your changes stay in it alone."
        return JoinedDeck(deck, problems=(Problem(said, hint=_COPY_OVER, weight=Weight.WARNING),))
    one = one_deck(base.content, path, path, fresh)
    stays = fresh == base.content and not one.unclear
    return JoinedDeck(
        replace(deck, slides=tuple(_renumbered(deck, one)), others=one.count - len(one.numbers)),
        JoinedFile(Standing(path, theirs) if stays else one.content, beside=one.beside, of=theirs),
        one.carried,
        tuple(_problems(path, one)),
        one.renumbered,
    )


_WAY_ON = (
    "Or go on without joining: without --keep-edits yours stays, and the fresh one goes beside it; with --overwrite "
    "the fresh one takes its place, and a copy of yours is kept."
)
_COPY_OVER = "The fresh one goes beside it. Copy over what you changed; from then on, --keep-edits finds it."


def _renumbered(deck: Deck, one: OneDeck) -> Iterator[FittedSlide]:
    """Yield the slides of ours that are still there, numbered as they stand now."""
    kept = [replace(slide, number=one.numbers[slide.name]) for slide in deck.slides if slide.name in one.numbers]
    return iter(sorted(kept, key=lambda slide: slide.number))


def _problems(path: Path, one: OneDeck) -> Iterator[Problem]:
    if one.unclear:
        said = f"Look at these slides in '{path.name}':"
        yield Problem(said, hint="\n".join(one.unclear), weight=Weight.WARNING)
