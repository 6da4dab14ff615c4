"""The Subject of a check: one outline, planned for every format and length it is written for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.errors import Refused, stops
from workshop_kit.outline.files import called
from workshop_kit.outline.formats import usual
from workshop_kit.outline.originals import in_language
from workshop_kit.outline.program import is_program, read_program
from workshop_kit.outline.reader import read_each
from workshop_kit.outline.taking_place import offered_formats, written_lengths
from workshop_kit.planning.planner import plan
from workshop_kit.planning.program import plan_program

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.errors import Problem
    from workshop_kit.fields import FormatName
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.planning.plan import Plan


class Subject(Struct, frozen=True, eq=False):
    """What rules look at. `problems` are those of reading; `plans` is empty where it could not be read.

    `path` is the file that was named, `read` the one that was read: its translation, where that was wished for. Of a
    program, `sessions` says how many there are, and the plans are those that will be made.
    """

    workshop: Workshop | None
    problems: tuple[Problem, ...]
    plans: tuple[Plan, ...] = ()
    sessions: int = 0
    path: Path | None = None
    read: Path | None = None

    @property
    def told(self) -> tuple[Problem, ...]:
        """What reading and planning said, case by case."""
        return (*self.problems, *(problem for plan in self.plans for problem in plan.problems))

    @property
    def formats(self) -> int:
        """How many formats it was planned for."""
        return len({plan.format for plan in self.plans})

    @property
    def lengths(self) -> int:
        """How many lengths it was planned for."""
        return len({plan.length for plan in self.plans})


def subject(path: Path, asked: Wishes) -> Subject:
    """Read an outline and plan every case of it; of a format or a length that was wished for, only that.

    A program is read and planned as it will be made.
    """
    if is_program(path):
        return _of_program(path, asked)
    reading, each = read_each(path, called(path), asked, _formats)
    read_in = in_language(path, asked.language or reading.practice.wishes.language)
    if reading.workshop is None or stops(reading.problems):
        return Subject(reading.workshop, reading.problems, path=path, read=read_in)
    wishes = reading.wishes
    problems = [*reading.problems]
    plans: list[Plan] = []
    for format_name, of_format in each.items():
        if of_format.workshop is None:
            problems += of_format.problems
            continue
        written = written_lengths(of_format.workshop, format_name, _people(wishes))
        lengths = [wishes.length] if wishes.length else written
        wished = (replace(wishes, format=format_name, length=length) for length in lengths)
        plans += (plan(of_format.workshop, one, reading.practice) for one in wished)
    return Subject(reading.workshop, tuple(problems), tuple(plans), path=path, read=read_in)


def _of_program(path: Path, asked: Wishes) -> Subject:
    try:
        program = read_program(path, called(path), asked)
    except Refused as refused:
        return Subject(None, refused.problems, path=path, read=path)
    sessions = plan_program(program).sessions
    return Subject(sessions[0].workshop, program.problems, sessions, len(sessions), path, path)


def _formats(workshop: Workshop, wishes: Wishes) -> tuple[FormatName, ...]:
    """Return the formats to look at: with a head-count, which few fit, the one that would be made."""
    if wishes.format:
        return (wishes.format,)
    offered = offered_formats(workshop)
    return offered if wishes.couples is None and wishes.people is None else (usual(offered),)


def _people(wishes: Wishes) -> int | None:
    return wishes.people if wishes.couples is None else 2 * wishes.couples
