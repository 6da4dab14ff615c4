"""Three decks and which of their slides are the same: the one we made, the same as a person left it, a fresh one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.edits.matching import Mark, matched, named_alike

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.edits.model import SeenDeck, Slide


@dataclass(frozen=True, slots=True)
class Three:
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
    return Three(
        base.slides,
        theirs.slides,
        fresh.slides,
        matched(marks(base), marks(theirs)),
        named_alike(marks(base), marks(fresh)),
        theirs.keeps_names(),
    )


def marks(deck: SeenDeck) -> list[Mark]:
    """Return by what the slides of a deck are known."""
    return [Mark(slide.name, slide.id, slide.words, slide.print) for slide in deck.slides]
