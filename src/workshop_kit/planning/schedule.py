"""Which blocks and steps take place, and when: from a Workshop and a Setting to the Slots of the day, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from msgspec import Struct

from workshop_kit.cue import Grouping, GroupingName, Moment
from workshop_kit.errors import Problem, Weight
from workshop_kit.formats import format_called
from workshop_kit.outline import people
from workshop_kit.outline.counts import minutes_long
from workshop_kit.outline.taking_place import takes_place, written_lengths
from workshop_kit.planning.choose import blocks_and_steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from workshop_kit.kinds import Kind
    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.planning.choose import Setting
    from workshop_kit.planning.span import Span


class Slot(Struct, frozen=True):
    """A block that takes place: its moment, and its steps that do, each with its full name 'block/step'.

    `span` is the block as it is written; the moment has the minutes that were settled.
    """

    block: Block
    span: Span
    moment: Moment
    steps: tuple[tuple[str, Kind], ...]


def schedule(workshop: Workshop, setting: Setting, starts: int | None) -> tuple[Slot, ...]:
    """Return what takes place, the clock chained from `starts` (minutes after midnight; None: no clock)."""
    slots: list[Slot] = []
    timed = zip(workshop.blocks, setting.timing.spans, setting.timing.minutes, strict=True)
    for index, (block, span, minutes) in enumerate(timed, 1):
        if not minutes:
            continue
        together = grouping(block, setting.format)
        written = block.title.place if block.title else block.place
        moment = Moment(len(slots) + 1, span.title, minutes, together, starts, block.kind == "break", written)
        slots.append(Slot(block, span, moment, _steps(block, _name(block, index, workshop.blocks), setting)))
        starts = moment.ends
    return tuple(slots)


def grouping(block: Block, format: str) -> Grouping:
    """Return who works together in a block: its kind says so, and the format how many there are."""
    own: dict[str, GroupingName] = {name: name for name in get_args(GroupingName)}
    return Grouping(format_called(format).working(own.get(block.kind, "everyone")), block.size)


def nothing_on(workshop: Workshop, setting: Setting, slots: Sequence[Slot]) -> Iterator[Problem]:
    """Yield a Problem where no block takes place."""
    if not slots:
        who = people.people_said(setting.company.people)
        said = f"At {minutes_long(setting.timing.length)}, for {who}, nothing takes place."
        hint = "Give it a block for them: look at the 'people:', 'formats:' and minutes of each block."
        yield Problem(said, workshop.place, hint)


def limits(workshop: Workshop, setting: Setting) -> Iterator[Problem]:
    """Yield a Problem for each `people` that cannot be read, and for steps at a length that is not written."""
    written = written_lengths(workshop, setting.format, setting.company.people)
    for thing in blocks_and_steps(workshop):
        if thing.people and people.limit(str(thing.people)) is None:
            hint = "Like this: 'people: over 12', or 'people: up to 12'."
            yield Problem(f"How many people is '{thing.people}'?", thing.people.place, hint)
    for step in (step for block in workshop.blocks for step in block.steps):
        if odd := [str(length) for length in step.lengths if length not in written]:
            said = f"This is for {', '.join(odd)} minutes, which the outline is not written for."
            hint = f"Its lengths are {', '.join(map(str, written))}."
            yield Problem(said, step.place, hint, Weight.WARNING)


def _steps(block: Block, block_name: str, setting: Setting) -> tuple[tuple[str, Kind], ...]:
    named = ((_name(step, index, block.steps), step) for index, step in enumerate(block.steps, 1))
    on = ((name, step) for name, step in named if _is_on(step, setting))
    return tuple((f"{block_name}/{name}", step) for name, step in on)


def _name(thing: Block | Kind, index: int, beside: Iterable[Block | Kind]) -> str:
    """Return the author's name for a thing; without one its kind and place, which names nothing beside it."""
    made = f"{thing.kind}-{index}"
    # No author's name ends in a hyphen.
    return thing.name or (f"{made}-" if any(other.name == made for other in beside) else made)


def _is_on(step: Kind, setting: Setting) -> bool:
    at_length = not step.lengths or setting.timing.written in step.lengths
    return at_length and takes_place(step, setting.format, setting.company.people)
