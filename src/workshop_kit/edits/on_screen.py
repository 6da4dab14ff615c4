"""What a kit shows on the screen, and what becomes of it where a person changed the slides of the last one."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.shown_drafts import slides_file
from workshop_kit.edits.joined import joined_deck
from workshop_kit.errors import Problem, Weight
from workshop_kit.keeping import GivingWay, Yours

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from workshop_kit.documents.draft import Draft
    from workshop_kit.documents.shown import Shown
    from workshop_kit.edits.joined import JoinedDeck


_PICTURED = ("guide", "handout")
_AS_MADE = Problem(
    "Guide and handout show the slides as the kit makes them; your own changes are only in the slides.",
    weight=Weight.NOTE,
)


class OnScreen(Struct, frozen=True):
    """The sessions of a kit as they will be shown: with the numbers that slides have once changes are joined to them.

    `joined` are the decks with a person's changes, by the name of their file; `fresh` is what we made of each.
    """

    sessions: tuple[Shown, ...] = ()
    joined: Mapping[str, JoinedDeck] | None = None
    fresh: Mapping[str, bytes] | None = None
    yours: Yours = Yours.STAY

    def drafts(self, drafts: Iterable[Draft]) -> Iterator[Draft]:
        """Yield drafts, those of joined slides as we made them, with what is told of the joining."""
        for draft in drafts:
            joined = (self.joined or {}).get(draft.name)
            if joined:
                content = partial(bytes, (self.fresh or {})[draft.name])
                yield replace(draft, problems=(*draft.problems, *joined.problems), content=content)
            elif draft.word in _PICTURED and any(map(self.carried, self.joined or ())):
                yield replace(draft, problems=(*draft.problems, _AS_MADE))
            else:
                yield draft

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


AS_EVER = OnScreen()
"""Files that a person changed stay as they are."""


def on_screen(
    sessions: Sequence[Shown], wanted: Container[str], folder: Path, yours: Yours, *, parted: bool = False
) -> OnScreen:
    """Join the slides of sessions with those in a kit's folder, where that is asked for and slides are `wanted`.

    `parted`: each session has a folder of its own in it. Raises `Refused` where theirs cannot be read.
    """
    if yours is not Yours.JOIN or "slides" not in wanted:
        return OnScreen(tuple(sessions), yours=yours)
    names = [f"{shown.plan.workshop.id}/{slides_file(shown)}" if parted else slides_file(shown) for shown in sessions]
    fresh = {name: paint(shown.deck, shown.theme) for name, shown in zip(names, sessions, strict=True)}
    joined = {
        name: joined_deck(shown.deck, fresh[name], folder, name) for name, shown in zip(names, sessions, strict=True)
    }
    shown = tuple(replace(one, deck=joined[name].deck) for name, one in zip(names, sessions, strict=True))
    return OnScreen(shown, joined, fresh, yours)
