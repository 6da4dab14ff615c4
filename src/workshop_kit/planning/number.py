"""Sheets numbered, minutes given out, needed sheets found: from the Slots of the day to its Parts."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.cue import Cue, Day
from workshop_kit.errors import Problem
from workshop_kit.kinds import Exercise
from workshop_kit.outline.names import steps_named
from workshop_kit.planning.plan import Part, Step
from workshop_kit.planning.printed import printed
from workshop_kit.planning.share import shares

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from workshop_kit.kinds import Kind
    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.planning.plan import Plan
    from workshop_kit.planning.schedule import Slot
    from workshop_kit.planning.span import Change
    from workshop_kit.text import Text


def parts(
    workshop: Workshop, slots: Sequence[Slot], written: int, day: Day, before: Iterable[Plan] = ()
) -> tuple[tuple[Part, ...], tuple[Change, ...], tuple[Problem, ...]]:
    """Return each block with its steps and their cues, which minutes are not as stated, and what cannot be.

    `written` is the length whose numbers hold; `before` are the sessions of a program that come first.
    """
    on = {name: step for slot in slots for name, step in slot.steps}
    used = {name: tuple(_used(step, workshop, on)) for name, step in on.items()}
    problems = [_left_out(wanted) for pairs in used.values() for wanted, name in pairs if name is None]
    made: list[Part] = []
    changes: list[Change] = []
    for slot in slots:
        shared = shares(workshop, slot, written)
        problems += shared.problems
        changes += shared.changes
        cues = (Cue(day, slot.moment, name, step.place, shared.minutes.get(name, 0)) for name, step in slot.steps)
        made.append(Part(slot.block, slot.moment, tuple(Step(on[cue.name], cue) for cue in cues)))
    sheets = sheet_numbers([step for part in made for step in part.steps], before)
    numbered = (replace(part, steps=tuple(_numbered(step, sheets, used) for step in part.steps)) for part in made)
    return tuple(numbered), tuple(changes), tuple(problems)


def sheet_numbers(steps: Iterable[Step], before: Iterable[Plan] = ()) -> dict[str, int]:
    """Number the exercises that have paper, in order, on from the sessions `before`; from 1 without any.

    Paper that a session before has too, the same in every word, keeps its number.
    """
    earlier = [step for plan in before for part in plan.parts for step in part.steps]
    known = {printed(step): step.cue.sheet for step in earlier if step.cue.sheet is not None}
    free = count(max(known.values(), default=0) + 1)
    on_paper = [step for step in steps if isinstance(step.kind, Exercise) and step.kind.on_paper]
    return {step.cue.name: (known and known.get(printed(step))) or next(free) for step in on_paper}


def _numbered(step: Step, sheets: Mapping[str, int], used: Mapping[str, Sequence[tuple[Text, str | None]]]) -> Step:
    name = step.cue.name
    return replace(step, cue=replace(step.cue, sheet=sheets.get(name), needs=_needs(used[name], sheets)))


def _used(step: Kind, workshop: Workshop, on: Mapping[str, Kind]) -> Iterator[tuple[Text, str | None]]:
    """Yield what a step uses with the full name of the step meant; None for one that does not take place."""
    for wanted in step.uses if isinstance(step, Exercise) else ():
        # None or several of that name: the reader has said so.
        for _, meant in steps_named(workshop, str(wanted))[:1]:
            yield wanted, next((name for name, there in on.items() if there is meant), None)


def _needs(used: Sequence[tuple[Text, str | None]], sheets: Mapping[str, int]) -> tuple[int, ...]:
    """Return the numbers of the sheets used; a slide that is leaned on has none."""
    return tuple(dict.fromkeys(sheets[name] for _, name in used if name and name in sheets))


def _left_out(wanted: Text) -> Problem:
    return Problem(
        f"'{wanted}' is needed here, but is left out this time.",
        wanted.place,
        "Both must take place together: look at their 'lengths', 'formats', 'people' and minutes.",
    )
