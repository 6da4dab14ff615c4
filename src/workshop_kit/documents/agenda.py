"""The agenda for the people who come: from a Plan to one page, with no time of day but the first and the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.imprint import imprint
from workshop_kit.documents.traced import undrawable
from workshop_kit.errors import Problem
from workshop_kit.paper.agenda import Entry, Programme, agenda_page
from workshop_kit.paper.press import Chapter, bind
from workshop_kit.paper.pressed import Pressed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.cue import Moment
    from workshop_kit.places import Place
    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet

MIDDLE = (0.3, 0.7)
"""A break that begins and ends between these parts of the session is said to be in the middle of it."""


def agenda(plan: Plan, sheets: Iterable[Sheet]) -> Pressed:
    """Press the agenda of a plan. What cannot be drawn, or has no room, is told."""
    bears, says = imprint(plan), programme(plan, sheets)
    page = agenda_page(says, bears)
    problems = undrawable(_written(says), plan.workshop)
    if isinstance(page, Problem):
        return Pressed(b"", 1, (), (*problems, page))
    title = plan.day.say("agenda-title", workshop=plan.day.title)
    pdf = b"" if problems else bind([Chapter(title, (page,))], bears, title)
    return Pressed(pdf, 1, (), problems)


def programme(plan: Plan, sheets: Iterable[Sheet]) -> Programme:
    """Return what stands on it. Nothing is said of a date or a time of day that nobody knows."""
    first, last = plan.day.moments[0].starts, plan.day.moments[-1].ends
    return Programme(
        title=plan.workshop.title,
        subtitle=plan.workshop.subtitle,
        facts=tuple(_facts(plan)),
        begins="" if first is None else plan.day.clock(first),
        ends="" if last is None else plan.day.clock(last),
        entries=tuple(_entry(plan, moment) for moment in plan.day.moments),
        home=tuple((_numbered(plan, sheet), sheet.title) for sheet in sheets if sheet.take_home),
    )


def _facts(plan: Plan) -> Iterator[tuple[str, str]]:
    day = plan.day
    if day.date_said:
        yield "calendar", day.date_said
    starts = day.moments[0].starts
    if starts is not None:
        yield "clock", day.from_to(starts, starts + day.minutes)


def _entry(plan: Plan, moment: Moment) -> Entry:
    note = _where(plan, moment) if moment.is_break else moment.grouping.said(plan.day.language)
    return Entry(moment.number, moment.title, note, moment.is_break)


def _where(plan: Plan, pause: Moment) -> str:
    """Say where in the session a break is, if it is about halfway."""
    before = sum(moment.minutes for moment in plan.day.moments[: plan.day.moments.index(pause)])
    early, late = (part * plan.day.minutes for part in MIDDLE)
    return plan.day.say("agenda-middle") if early <= before and before + pause.minutes <= late else ""


def _numbered(plan: Plan, sheet: Sheet) -> str:
    return plan.day.say("cards-number" if sheet.cut else "sheet-number", number=sheet.number)


def _written(says: Programme) -> Iterator[tuple[str, Place]]:
    """Yield what authors wrote on it; the title of a block stands at the place of the workshop's."""
    for text in (says.title, says.subtitle, *(title for _, title in says.home)):
        if text:
            yield str(text), text.place
    yield from ((entry.title, says.title.place) for entry in says.entries)
