"""What becomes of a person's changes in the slides of a kit: joined to the fresh ones or not, and what papers tell."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.shown_drafts import slides_file
from workshop_kit.edits.by_hand import changed_by_hand
from workshop_kit.errors import Problem, Weight
from workshop_kit.keeping import GivingWay, Yours

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from workshop_kit.documents.draft import Draft
    from workshop_kit.documents.shown import Shown
    from workshop_kit.edits.joined import JoinedDeck


_PICTURED = ("guide", "handout")
_NUMBERED = ("run-sheet", "guide", "handout")
_AS_MADE = Problem(
    "Guide and handout show the slides as the kit makes them; your own changes are only in the slides.",
    weight=Weight.NOTE,
)
_FRESH_NUMBERS = Problem(
    "The slides in the folder hold changes of yours; the papers print the numbers that the fresh slides have.",
    hint="To print the numbers of yours, build once more with --keep-edits.",
    weight=Weight.NOTE,
)


_EARLIER_SLIDES = Problem(
    "The slides in the folder are of an earlier build, and not all of them have the numbers that the papers print.",
    hint="Build the slides too: name 'slides' with --only, or leave --only out.",
    weight=Weight.WARNING,
)


class KitEdits(Struct, frozen=True):
    """The sessions of a kit as they will be shown: with the numbers that slides have once changes are joined to them.

    `joined` are the decks with a person's changes, by the name of their file; `fresh` is what we made of each.
    `other_numbers`: the slides that stay in the folder hold changes that these numbers know nothing of.
    `earlier_slides`: they are of an earlier build, and have other numbers.
    """

    sessions: tuple[Shown, ...] = ()
    joined: Mapping[str, JoinedDeck] | None = None
    fresh: Mapping[str, bytes] | None = None
    yours: Yours = Yours.STAY
    other_numbers: bool = False
    earlier_slides: bool = False

    def drafts(self, drafts: Iterable[Draft]) -> Iterator[Draft]:
        """Yield drafts, those of joined slides as we made them, with what is told of the joining."""
        for draft in drafts:
            told = (*draft.problems, *self._told(draft))
            fresh = (self.fresh or {}).get(draft.name)
            content = draft.content if fresh is None else partial(bytes, fresh)
            yield replace(draft, problems=told, content=content)

    def _told(self, draft: Draft) -> Iterator[Problem]:
        for name, one in (self.joined or {}).items():
            if name == draft.name or (draft.word in _NUMBERED and one.file is None):
                yield from one.problems
        if draft.word in _NUMBERED and self.other_numbers:
            yield _FRESH_NUMBERS
        if draft.word in _NUMBERED and self.earlier_slides:
            yield _EARLIER_SLIDES
        if draft.word in _PICTURED and any(map(self.carried, self.joined or ())):
            yield _AS_MADE

    def carried(self, name: str) -> tuple[str, ...]:
        """Return what of a person's is in a file, sentence by sentence."""
        joined = (self.joined or {}).get(name)
        return joined.carried if joined else ()

    def giving_way(self, day: dt.date | None) -> GivingWay | None:
        """Return how files of a person give way on a day; None where none does."""
        if self.yours is Yours.STAY:
            return None
        files = {name: one.file for name, one in (self.joined or {}).items() if one.file}
        today = day or dt.datetime.now().astimezone().date()
        return GivingWay(today, files, every=self.yours is Yours.GIVE_WAY)


AS_EVER = KitEdits()
"""Files that a person changed stay as they are."""


def kit_edits(
    sessions: Sequence[Shown], wanted: Container[str], folder: Path, yours: Yours, *, parted: bool = False
) -> KitEdits:
    """Join the slides of sessions with those in a kit's folder, where that is asked for.

    Papers take their numbers from the joined slides, whether these are `wanted` themselves or not. `parted`: each
    session has a folder of its own in it. Raises `Refused` where theirs cannot be read.
    """
    names = [f"{shown.plan.workshop.id}/{slides_file(shown)}" if parted else slides_file(shown) for shown in sessions]
    earlier = "slides" not in wanted and _made_earlier(sessions, folder, names)
    if yours is Yours.JOIN:
        return _joined(sessions, wanted, folder, names, earlier=earlier)
    stay = yours is Yours.STAY or "slides" not in wanted
    other_numbers = stay and any(changed_by_hand(folder, name) for name in names)
    return KitEdits(tuple(sessions), None, None, yours, other_numbers, earlier_slides=earlier)


def _made_earlier(sessions: Sequence[Shown], folder: Path, names: Sequence[str]) -> bool:
    """Whether slides in the folder are of an earlier build, with other numbers."""
    from workshop_kit.edits.joined import made_otherwise  # noqa: PLC0415 - most builds look into no deck

    return any(made_otherwise(shown.deck, folder, name) for name, shown in zip(names, sessions, strict=True))


def _joined(
    sessions: Sequence[Shown], wanted: Container[str], folder: Path, names: Sequence[str], *, earlier: bool
) -> KitEdits:
    from workshop_kit.edits.joined import joined_deck  # noqa: PLC0415 - the same

    fresh = {name: paint(shown.deck, shown.theme) for name, shown in zip(names, sessions, strict=True)}
    joined = {
        name: joined_deck(shown.deck, fresh[name], folder, name) for name, shown in zip(names, sessions, strict=True)
    }
    shown = tuple(replace(one, deck=joined[name].deck) for name, one in zip(names, sessions, strict=True))
    earlier = earlier or ("slides" not in wanted and any(one.renumbered for one in joined.values()))
    return KitEdits(shown, joined, fresh, Yours.JOIN, earlier_slides=earlier)
