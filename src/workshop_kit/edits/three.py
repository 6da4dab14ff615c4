"""Three decks and which of their slides are the same: the one we made, the same as a person left it, a fresh one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.edits.changes import Side, changed
from workshop_kit.edits.matching import Mark, matched, named_alike

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.edits.model import SeenDeck, Slide


class Three(Struct, frozen=True):
    """The slides of the three decks; `to_theirs` and `to_fresh` lead from an index in the base to those in the others.

    `exact`: theirs was saved by a program that keeps all we write.
    """

    base: tuple[Slide, ...]
    theirs: tuple[Slide, ...]
    fresh: tuple[Slide, ...]
    to_theirs: Mapping[int, int]
    to_fresh: Mapping[int, int]
    exact: bool


def three(base: SeenDeck, theirs: SeenDeck, fresh: SeenDeck) -> Three:
    """Match three decks."""
    to_theirs = matched(marks(base), marks(theirs))
    to_fresh = named_alike(marks(base), marks(fresh))
    exact = keeps_all(base, theirs, to_theirs)
    return Three(base.slides, theirs.slides, fresh.slides, to_theirs, to_fresh, exact)


def keeps_all(before: SeenDeck, after: SeenDeck, pairs: Mapping[int, int]) -> bool:
    """Whether the program that saved a deck keeps all that we write, so that every difference is somebody's.

    One that loses our names does not; nor does one after which nearly every slide says something else in its file,
    and nothing that could be seen.
    """
    anew = [i for i, j in pairs.items() if _only_in_the_file(before.slides[i], after.slides[j])]
    return after.keeps_names() and len(anew) <= max(_FEW, len(pairs) * _MOST)


_FEW, _MOST = 4, 0.8
"""So many slides, or such a part of them, may a person change so that only the file shows it."""


def _only_in_the_file(before: Slide, after: Slide) -> bool:
    return Side.FACE in changed(before, after) and Side.FACE not in changed(before, after, exact=False)


def marks(deck: SeenDeck) -> list[Mark]:
    """Return by what the slides of a deck are known."""
    return [Mark(slide.name, slide.id, slide.words, slide.print) for slide in deck.slides]
