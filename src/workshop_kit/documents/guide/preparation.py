"""Preparation: all that is done before people come, to be ticked off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.guide.printing import cutting, hanging, printing
from workshop_kit.fields import Named
from workshop_kit.paper.guide.model import Beside, Chapter, Heading, Sentences, ToTick

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.paper.guide.model import Passage, Strip


def preparation(known: Basis) -> Chapter:
    """Return what to print, cut, bring, set up and look up."""
    return Chapter("preparation", known.say("guide-preparation"), tuple(_content(known)))


def _content(known: Basis) -> Iterator[Passage | Beside | Strip]:
    yield Sentences((_for_whom(known),), quiet=True)
    yield Heading(known.say("guide-print"), "printer")
    yield from printing(known)
    yield from _section(known, "before", "heart", known.care.readiness)
    cut = cutting(known)
    bring, day_before, room = _bring(known), tuple(_day_before(known)), _room(known)
    left = (*(_section(known, "cut", "cut", cut) if cut else ()), *_section(known, "bring", "bag", bring))
    right = _section(known, "day-before", "calendar", day_before)
    last = _section(known, "room", "table-group", room)
    if _length(*cut, *bring) > _length(*day_before):
        yield Beside(left, (*right, *last))
    else:
        yield Beside((*left, *last), right)


def _length(*lines: str) -> int:
    """Return about how many lines these take in a column: which of two is the shorter one."""
    return sum(1 + len(line) // _LETTERS for line in lines)


_LETTERS = 36
"""About so many stand on a line of a column."""


def _section(known: Basis, name: str, icon: str, lines: tuple[str, ...]) -> tuple[Passage, ...]:
    return Heading(known.say(f"guide-{name}"), icon), ToTick(lines)


def _for_whom(known: Basis) -> str:
    """Say for which day, time and people it is, as far as they are known."""
    day = known.plan.day
    starts = day.moments[0].starts
    when = ", ".join(filter(None, (day.date_said, "" if starts is None else day.clock(starts))))
    key = "guide-for-on" if when else "guide-for"
    return known.say(key, workshop=day.title, when=when, company=known.to_print.company)


def _bring(known: Basis) -> tuple[str, ...]:
    """Return what the workshop needs, and what one of its blocks does."""
    workshop = known.plan.workshop
    all_day = (f"{one.name}: {one.words}" if isinstance(one, Named) else str(one) for one in workshop.materials)
    of_blocks = (
        known.say("guide-bring-block", item=item, block=part.moment.title)
        for part in known.plan.parts
        for item in part.block.materials
    )
    return tuple(dict.fromkeys((*all_day, *of_blocks))) or (known.say("guide-bring-nothing"),)


def _room(known: Basis) -> tuple[str, ...]:
    return (known.care.room, *hanging(known))


def _day_before(known: Basis) -> Iterator[str]:
    """Yield what is tried out, and each number of help that nobody has looked up of late."""
    yield from known.say("guide-day-before-lines").splitlines()
    lines = known.care.card_lines or known.care.help_lines
    if not lines:
        yield known.say("guide-no-numbers")
    if to_check := [line for line in lines if line.is_to_check(known.plan.holds_on)]:
        yield known.say("guide-check-numbers")
    for line in to_check:
        key = "guide-check-number-again" if line.checked_on else "guide-check-number"
        yield known.say(key, audience=line.audience, number=line.number, date=line.checked_on)
