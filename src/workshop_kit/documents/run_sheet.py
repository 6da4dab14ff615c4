"""The run sheet: from a Plan, the numbers of its slides and its sheets to what stands on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.who_comes import who_comes
from workshop_kit.fields import Named
from workshop_kit.paper.run_sheet.model import Cut, Late, Row, RunSheet
from workshop_kit.planning.late import if_late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from workshop_kit.documents.numbers import FromTo, Numbers
    from workshop_kit.planning.plan import Part, Plan
    from workshop_kit.sheet import Sheet

LOST = (5, 10, 15)
"""For so many lost minutes it is said what to do."""
CUP = "cup"


def run_sheet(plan: Plan, slides: Numbers, sheets: Sequence[Sheet]) -> RunSheet:
    """Return what stands on the run sheet of a plan."""
    day = plan.day
    return RunSheet(
        title=day.say("run-sheet-title"),
        below=day.say(f"run-sheet-for-{plan.format}", workshop=day.title),
        facts=tuple(_facts(plan, slides, sheets)),
        has_clock=day.moments[0].starts is not None,
        before=_before(plan, slides),
        rows=tuple(_row(plan, index, slides, sheets) for index in range(len(plan.parts))),
        finish=_finish(plan, slides, sheets),
        late=tuple(_late(plan)),
    )


def _facts(plan: Plan, slides: Numbers, sheets: Sequence[Sheet]) -> Iterator[tuple[str, str]]:
    day, say = plan.day, plan.day.say
    if day.date_said:
        yield "calendar", day.date_said
    starts = day.moments[0].starts
    yield (
        "clock",
        say("minutes-long", count=day.minutes) if starts is None else day.from_to(starts, starts + day.minutes),
    )
    yield "everyone", who_comes(plan)
    yield "speaker", say("facilitators", count=plan.company.facilitators)
    counts = [say("slides-count", count=slides.slides), say("sheets-count", count=len(sheets))]
    yield "sheet", ", ".join(counts)
    if plan.region:
        yield "lifebuoy", say("run-sheet-region", region=say(f"region-{plan.region}"))


def _before(plan: Plan, slides: Numbers) -> Row | None:
    """Return the row for the slides ahead of the first block, with what is brought for the whole session."""
    if not slides.before:
        return None
    brought = ", ".join(str(one.name) if isinstance(one, Named) else str(one) for one in plan.workshop.materials)
    bring = plan.day.say("run-sheet-bring", materials=brought) if brought else ""
    return Row("", "", plan.day.say("run-sheet-before"), said(slides.before), materials=bring)


def _row(plan: Plan, index: int, slides: Numbers, sheets: Iterable[Sheet]) -> Row:
    part = plan.parts[index]
    moment, block = part.moment, part.block
    icon = CUP if moment.is_break else moment.grouping.icon
    return Row(
        clock=_clock(plan, index),
        minutes=str(moment.minutes),
        title=moment.title,
        slides=said(slides.of_block(part)),
        sheets=", ".join(_numbered(plan, sheet) for sheet in sheets if is_used(sheet, part)),
        materials=", ".join(str(item) for item in block.materials),
        grouping=(icon, moment.grouping.said(plan.day.language)),
        keep=plan.spans[index].priority,
        is_break=moment.is_break,
    )


def _finish(plan: Plan, slides: Numbers, sheets: Iterable[Sheet]) -> Row:
    home = ", ".join(_numbered(plan, sheet) for sheet in sheets if sheet.take_home)
    key = "run-sheet-finish-home" if home else "run-sheet-finish"
    return Row(_clock(plan, len(plan.parts)), str(plan.day.minutes), plan.day.say(key), said(slides.after), home)


def is_used(sheet: Sheet, part: Part) -> bool:
    """Whether a sheet is used in a block, or once more; what only goes home is given out at the end."""
    needed = {number for step in part.steps for number in step.cue.needs}
    own = {step.cue.sheet for step in part.steps}
    return sheet.number in needed or (sheet.number in own and not sheet.take_home)


def _numbered(plan: Plan, sheet: Sheet) -> str:
    """Return how a sheet is called in few words: '3A 3B', 'Cards 4'."""
    if sheet.cut:
        return plan.day.say("cards-number", number=sheet.number)
    tabs = [variant.tab for variant in sheet.variants if variant.tab]
    return " ".join(f"{sheet.number}{tab}" for tab in tabs or [""])


def _clock(plan: Plan, index: int) -> str:
    """Return when a part begins, or, behind the last, when all is over: a time of day, else minutes since the start."""
    passed = sum(part.moment.minutes for part in plan.parts[:index])
    starts = plan.day.moments[0].starts
    return str(passed) if starts is None else plan.day.clock(starts + passed)


def said(slides: FromTo | None) -> str:
    """Return the numbers of slides as they are printed: '7', or '7-9' with the dash of print."""
    if slides is None:
        return ""
    first, last = slides
    return str(first) if first == last else f"{first}\N{EN DASH}{last}"


def _late(plan: Plan) -> Iterator[Late]:
    """Yield what to do at the start and halfway, as far as anything can be done; once, where both are the same."""
    half = _halfway(plan)
    at_start, at_half = (tuple(_cuts(plan, index)) for index in (0, half))
    timed = "late-half" if plan.day.moments[0].starts is not None else "late-half-minutes"
    when = plan.day.say(timed, clock=_clock(plan, half), title=plan.parts[half].moment.title)
    if at_start and at_start == at_half and half:
        yield Late(plan.day.say("late-both", when=when), at_start)
        return
    if at_start:
        yield Late(plan.day.say("late-start"), at_start)
    if at_half and half:
        yield Late(when, at_half)


def _cuts(plan: Plan, index: int) -> Iterator[Cut]:
    """Yield what to do for more and more lost minutes, until nothing more can be saved."""
    before: tuple[object, ...] = ()
    for lost in LOST:
        cut = Cut(lost, if_late(plan, index, lost))
        if not cut.changes or cut.changes == before:
            continue
        yield cut
        before = cut.changes


def _halfway(plan: Plan) -> int:
    """Return the index of the block that begins nearest to the middle of the session, but not the first."""
    starts = [sum(part.moment.minutes for part in plan.parts[:index]) for index in range(len(plan.parts))]
    return min(range(1, len(starts)), key=lambda index: abs(2 * starts[index] - plan.day.minutes), default=0)
