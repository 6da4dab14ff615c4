"""What can be known of a workshop before anything is made: its plan, its run sheet, what its layers did, its text.

`kit` begins here too. What draws is loaded where something has to be fitted or looked at, and not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Refused, stops
from workshop_kit.outline.files import called
from workshop_kit.outline.reader import read, read_base, read_each
from workshop_kit.outline.taking_place import offered_formats, written_lengths
from workshop_kit.outline.wishes import NO_WISHES, Wishes
from workshop_kit.outline.written_out import written_out
from workshop_kit.planning.as_planned import as_planned
from workshop_kit.planning.explained import explained
from workshop_kit.planning.planner import plan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.errors import Problem
    from workshop_kit.outline.practice import Practice
    from workshop_kit.outline.reader import Reading
    from workshop_kit.paper.run_sheet.model import RunSheet
    from workshop_kit.planning.explained import Explained
    from workshop_kit.planning.plan import Plan


def planned(outline: Path, wishes: Wishes) -> Plan:
    """Read and plan an outline; the Plan carries the Problems of both. Raises `Refused`."""
    return _planned(read(outline, called(outline), wishes))


def every_plan(outline: Path) -> Iterator[Plan]:
    """Plan an outline for its usual format and length first, then for every other that it offers. Raises `Refused`."""
    reading, each = read_each(outline, called(outline), NO_WISHES, lambda workshop, _: offered_formats(workshop))
    usual = _planned(reading)
    yield usual
    for format_name, of_format in each.items():
        for length in written_lengths(usual.workshop, format_name):
            if (format_name, length) != (usual.format, usual.length):
                yield _planned(replace(of_format, wishes=replace(of_format.wishes, length=length)))


def run_sheet_of(outline: Path, wishes: Wishes) -> RunSheet:
    """Return what the run sheet says, with the numbers of the real slides. Raises `Refused`."""
    from workshop_kit.documents.numbers import numbers  # noqa: PLC0415 - it loads what draws
    from workshop_kit.documents.run_sheet import run_sheet  # noqa: PLC0415
    from workshop_kit.documents.sheets import sheets  # noqa: PLC0415
    from workshop_kit.documents.shown import shown  # noqa: PLC0415

    day = planned(outline, wishes)
    deck = shown(day, day.theme).deck
    if stops(deck.problems):
        raise Refused(deck.problems)
    return run_sheet(day, numbers(deck, day), sheets(day))


def explained_of(outline: Path, wishes: Wishes) -> Explained:
    """Return what became of an outline under its layers, block by block. Raises `Refused`."""
    reading = read(outline, called(outline), wishes)
    day = _planned(reading)
    written = day.workshop.lengths
    alone = Wishes(
        format=reading.wishes.format,
        length=day.start if written else None,
        people=day.company.people,
        language=reading.wishes.language,
    )
    base = reading if _is_alone(reading) else read_base(outline, called(outline), alone)
    if base.workshop is None:
        raise Refused(base.problems)
    return explained(plan(base.workshop, alone), day, reading.deeds)


def _is_alone(reading: Reading) -> bool:
    """Whether nothing is laid over an outline, so that it was read as it is written."""
    overlaid = reading.workshop is not None and reading.workshop.overlaid
    return not reading.deeds and not overlaid and not reading.wishes.language


def full_text(outline: Path, wishes: Wishes) -> str:
    """Return the text of the outline that a kit is made of, layers laid over it, for its format and length alone.

    Raises `Refused`.
    """
    reading = read(outline, called(outline), wishes)
    day = _planned(reading)
    return written_out(as_planned(reading.tree, day)) if reading.tree else ""


def _planned(reading: Reading) -> Plan:
    """Plan what was read. Raises `Refused` where it cannot be, or where its practice cannot be printed."""
    if reading.workshop is None or stops(reading.problems):
        raise Refused(reading.problems)
    day = plan(reading.workshop, reading.wishes, reading.practice)
    problems = (*reading.problems, *_of_letterhead(reading.practice), *day.problems)
    if stops(problems):
        raise Refused(problems)
    return replace(day, problems=problems)


def _of_letterhead(practice: Practice) -> Iterator[Problem]:
    """Yield what of a practice cannot be printed; of one that prints nothing, nothing."""
    if practice.written or practice.logo:
        from workshop_kit.documents.letterhead import letterhead_problems  # noqa: PLC0415 - it loads what draws

        yield from letterhead_problems(practice)
