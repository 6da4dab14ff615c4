"""The minutes of exercises: from a block's minutes to those of each exercise in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem, Weight
from workshop_kit.kinds import Exercise
from workshop_kit.outline.counts import minutes_long
from workshop_kit.outline.taking_place import minutes_at
from workshop_kit.planning.span import Change
from workshop_kit.planning.told import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.planning.schedule import Slot


LEAST = 3
"""Minutes that an exercise can be done in."""
MOST_NAMED = 3


class Shares(Struct, frozen=True):
    """The minutes of each exercise in a block by its name, and which of them are others than were stated."""

    minutes: Mapping[str, int]
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()


def shares(workshop: Workshop, slot: Slot, written: int) -> Shares:
    """Give each exercise its minutes: what it states, else its share of what the others leave, in whole minutes.

    What was stated for the `written` length changes in proportion where its block does. Shares are equal but for a
    minute, the first the longer. What goes home takes none, nor does what is only filled in on the way, such as a
    sign-in, unless it states some. Exercises that state more than the block was written with
    are a Problem and are given what is there.
    """
    done = {name: step for name, step in slot.steps if isinstance(step, Exercise) and _is_timed(step)}
    stated = {name: minutes_at(step.minutes, workshop.lengths, written) for name, step in done.items() if step.minutes}
    if sum(stated.values()) > slot.span.minutes:
        too_long = _too_long(slot, sum(stated.values()), done[[*stated][-1]])
        return Shares(_within(stated, slot.moment.minutes), problems=(too_long,))
    given = _within(_in_proportion(stated, slot), slot.moment.minutes)
    left = slot.moment.minutes - sum(given.values())
    open_ones = [name for name in done if name not in stated]
    short = (_no_time(slot, left, [done[name] for name in open_ones]),) if left < len(open_ones) else ()
    return Shares(given | _shared(left, open_ones), tuple(_changes(slot, done, stated, given)), short)


def _is_timed(step: Exercise) -> bool:
    return not step.goes_home and (step.takes_time or bool(step.minutes))


def _in_proportion(stated: Mapping[str, int], slot: Slot) -> dict[str, int]:
    """Lengthen or shorten what was stated as its block was, in whole minutes; no exercise falls below one."""
    now, before = slot.moment.minutes, slot.span.minutes
    return {name: max(min(1, minutes), minutes * now // before) for name, minutes in stated.items()}


def _changes(
    slot: Slot, done: Mapping[str, Exercise], stated: Mapping[str, int], given: Mapping[str, int]
) -> Iterator[Change]:
    for name, before in stated.items():
        if given[name] != before:
            yield Change(str(done[name].title or slot.span.title), before, given[name])


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


def _too_long(slot: Slot, stated: int, last: Exercise) -> Problem:
    return Problem(
        f"The exercises of '{slot.moment.title}' take {stated} minutes; the block has {slot.span.minutes}.",
        last.place,
        "Give the block more minutes, or this exercise fewer.",
    )


def _no_time(slot: Slot, left: int, exercises: Sequence[Exercise]) -> Problem:
    minutes = minutes_long(left) if left else "no minutes"
    more = " left" if left < slot.moment.minutes else ""
    called = [f"'{one.title}'" if one.title else f"the {one.kind}" for one in exercises[:MOST_NAMED]]
    called += [f"{len(exercises) - MOST_NAMED} more"] if len(exercises) > MOST_NAMED else []
    title, enough = slot.moment.title, slot.moment.minutes + LEAST * len(exercises) - left
    return Problem(
        f"'{title}' has {minutes}{more} for {listed(called)}.",
        slot.block.place,
        f"Give '{title}' {enough} minutes, its other exercises fewer, or let one go home: 'take_home: yes'.",
        Weight.WARNING,
    )
