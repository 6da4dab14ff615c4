"""Sheets numbered, exercise minutes shared, needed sheets found: from the Slots of the day to its Parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.cue import Cue, Day
from workshop_kit.errors import Problem, Weight
from workshop_kit.kinds import Exercise
from workshop_kit.outline.counts import minutes_long
from workshop_kit.outline.names import steps_named
from workshop_kit.outline.taking_place import minutes_at
from workshop_kit.planning.plan import Part, Step

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.kinds import Kind
    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.planning.schedule import Slot
    from workshop_kit.text import Text


def parts(
    workshop: Workshop, slots: Sequence[Slot], length: int, day: Day
) -> tuple[tuple[Part, ...], tuple[Problem, ...]]:
    """Return each block with its steps and their cues, and what could not be given out."""
    sheets = sheet_numbers(slots)
    on = {name: step for slot in slots for name, step in slot.steps}
    used = {name: tuple(_used(step, workshop, on)) for name, step in on.items()}
    problems = [_left_out(wanted) for pairs in used.values() for wanted, name in pairs if name is None]
    made = []
    for slot in slots:
        minutes, untimed = exercise_minutes(workshop, slot, length)
        problems += untimed
        cues = (
            Cue(day, slot.moment, name, step.place, minutes.get(name, 0), sheets.get(name), _needs(used[name], sheets))
            for name, step in slot.steps
        )
        made.append(Part(slot.block, slot.moment, tuple(Step(on[cue.name], cue) for cue in cues)))
    return tuple(made), tuple(problems)


def sheet_numbers(slots: Sequence[Slot]) -> dict[str, int]:
    """Number the exercises that have paper, in order, from 1."""
    on_paper = (name for slot in slots for name, step in slot.steps if isinstance(step, Exercise) and step.on_paper)
    return {name: number for number, name in enumerate(on_paper, 1)}


def exercise_minutes(workshop: Workshop, slot: Slot, length: int) -> tuple[dict[str, int], list[Problem]]:
    """Give each exercise its minutes: what it states, else its share of what the others leave, in whole minutes.

    Shares are equal but for a minute, the first the longer. What goes home takes none, nor
    does what is only filled in on the way, such as a sign-in, unless it states some. Exercises that state more than
    the block has are a Problem and are given what is there.
    """
    done = {name: step for name, step in slot.steps if isinstance(step, Exercise) and _is_timed(step)}
    stated = {name: minutes_at(step.minutes, workshop.lengths, length) for name, step in done.items() if step.minutes}
    left = slot.moment.minutes - sum(stated.values())
    if left < 0:
        return _within(stated, slot.moment.minutes), [_too_long(slot, sum(stated.values()), done[[*stated][-1]])]
    open_ones = [name for name in done if name not in stated]
    short = [_no_time(slot, left, len(open_ones))] if left < len(open_ones) else []
    return stated | _shared(left, open_ones), short


def _is_timed(step: Exercise) -> bool:
    return not step.goes_home and (step.takes_time or bool(step.minutes))


def _shared(minutes: int, names: Sequence[str]) -> dict[str, int]:
    """Share minutes out: 10 among three are 4, 3 and 3."""
    each, over = divmod(minutes, len(names) or 1)
    return {name: each + (index < over) for index, name in enumerate(names)}


def _within(minutes: Mapping[str, int], most: int) -> dict[str, int]:
    """Cut minutes, the last first, to at most `most` in all."""
    cut: dict[str, int] = {}
    for name, wanted in minutes.items():
        cut[name] = min(wanted, most - sum(cut.values()))
    return cut


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


def _too_long(slot: Slot, stated: int, last: Exercise) -> Problem:
    return Problem(
        f"The exercises of '{slot.moment.title}' take {stated} minutes; the block has {slot.moment.minutes}.",
        last.place,
        "Give the block more minutes, or this exercise fewer.",
    )


def _no_time(slot: Slot, left: int, exercises: int) -> Problem:
    minutes = minutes_long(left) if left else "no minutes"
    more = " left" if left < slot.moment.minutes else ""
    many = "1 exercise" if exercises == 1 else f"{exercises} exercises"
    return Problem(
        f"This block has {minutes}{more} for {many}.",
        slot.block.place,
        "Give the block more minutes, its other exercises fewer, or let one go home: 'take_home: yes'.",
        Weight.WARNING,
    )
