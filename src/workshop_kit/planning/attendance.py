"""What to tell about who comes, and when: rounds that take longer, somebody without a partner, a day gone by."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from workshop_kit.clock import date_said
from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.counts import minutes_long
from workshop_kit.outline.people import people_said
from workshop_kit.planning.company import in_couples
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.cue import Day
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.planning.company import Company
    from workshop_kit.planning.schedule import Slot

A_TURN = 0.5
"""Minutes that one person takes in a round."""


def attendance(slots: Sequence[Slot], day: Day, come: Company, wishes: Wishes) -> Iterator[Problem]:
    """Yield what is worth knowing about who comes and when."""
    yield from _rounds(slots, come)
    if come.odd and any(slot.moment.grouping.name == "pair" for slot in slots):
        yield _odd_couple(come) if in_couples(day.format) else _three(come)
    if day.date and wishes.asked_on and day.date < wishes.asked_on:
        place = wishes.where.get("date")
        anew = "write" if place else "give"
        hint = f"Look at the year, and {anew} the day anew: {'' if place else '--date '}2026-12-04"
        said = date_said(day.date, language(), day.region)
        yield Problem(f"{said} is in the past.", place, hint, Weight.NOTE)


def _rounds(slots: Sequence[Slot], come: Company) -> Iterator[Problem]:
    """A round in which everybody says something, and that is too short for so many.

    An author who writes a check-in for `over` so many people has thought of them.
    """
    takes = math.ceil(come.people * A_TURN)
    for slot in slots:
        limit = str(slot.block.people or "").strip().lower()
        if slot.block.kind == "check-in" and slot.moment.minutes < takes and not limit.startswith("over"):
            has = minutes_long(slot.moment.minutes)
            said = f"'{slot.moment.title}' has {has}; a round of {people_said(come.people)} takes about {takes}."
            hint = "Have the round at the tables or in pairs, or ask for one word each."
            yield Problem(said, slot.block.place, hint, Weight.NOTE)


def _odd_couple(come: Company) -> Problem:
    said = f"{people_said(come.people)} are not all couples: one comes alone."
    hint = (
        "Did they come on their own, and not with a partner? Then add --format mixed.\n"
        "In pairs, let that person work alone or with a facilitator.\n"
        "A three with a couple is for light exercises only, and only where all agree."
    )
    return Problem(said, hint=hint, weight=Weight.NOTE)


def _three(come: Company) -> Problem:
    pairs = come.pairs - 1
    twos = "" if not pairs else "1 pair and " if pairs == 1 else f"{pairs} pairs and "
    said = f"{people_said(come.people)} do not part into pairs: they are {twos}one group of three."
    hint = (
        "In the three one speaks, one listens, one keeps the time. Give them half as much time again, or shorter turns."
    )
    return Problem(said, hint=hint, weight=Weight.NOTE)
