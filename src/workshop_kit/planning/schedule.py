"""Which blocks and steps take place, and when: from a Workshop and a Setting to the Slots of the day, in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from workshop_kit.cue import Grouping, GroupingName, Moment
from workshop_kit.errors import Problem, Weight
from workshop_kit.outline import people
from workshop_kit.planning.choose import blocks_and_steps, written_lengths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.kinds import Kind
    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.planning.choose import Setting
    from workshop_kit.words import Language


@dataclass(frozen=True, slots=True)
class Slot:
    """A block that takes place: its moment, and its steps that do, each with its full name 'block/step'."""

    block: Block
    moment: Moment
    steps: tuple[tuple[str, Kind], ...]


def schedule(workshop: Workshop, setting: Setting, starts: int | None, words: Language) -> tuple[Slot, ...]:
    """Return what takes place, the clock chained from `starts` (minutes after midnight; None: no clock)."""
    slots: list[Slot] = []
    for index, block in enumerate(workshop.blocks, 1):
        minutes = minutes_at(block.minutes, workshop, setting.length)
        if not minutes or not _takes_place(block, setting):
            continue
        title = str(block.title) if block.title else words.say(f"block-{block.kind}")
        moment = Moment(len(slots) + 1, title, minutes, grouping(block), starts, block.kind == "break")
        slots.append(Slot(block, moment, _steps(block, _name(block, index, workshop.blocks), setting)))
        starts = moment.ends
    return tuple(slots)


def minutes_at(numbers: tuple[int, ...], workshop: Workshop, length: int) -> int:
    """Return which of the minutes hold at a length: one number holds at all, else they stand in the lengths' order."""
    if len(numbers) == 1:
        return numbers[0]
    return dict(zip(written_lengths(workshop), numbers, strict=False)).get(length, 0)


def grouping(block: Block) -> Grouping:
    """Return who works together in a block; its kind says so."""
    own: dict[str, GroupingName] = {name: name for name in get_args(GroupingName)}
    return Grouping(own.get(block.kind, "everyone"), block.size)


def limits(workshop: Workshop) -> Iterator[Problem]:
    """Yield a Problem for each `people` that cannot be read, and for steps at a length that is not written."""
    written = written_lengths(workshop)
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
    on = ((name, step) for name, step in named if _takes_place(step, setting) and _at_length(step, setting.length))
    return tuple((f"{block_name}/{name}", step) for name, step in on)


def _name(thing: Block | Kind, index: int, beside: Iterable[Block | Kind]) -> str:
    """Return the author's name for a thing; without one its kind and place, which names nothing beside it."""
    made = f"{thing.kind}-{index}"
    # No author's name ends in a hyphen.
    return thing.name or (f"{made}-" if any(other.name == made for other in beside) else made)


def _takes_place(thing: Block | Kind, setting: Setting) -> bool:
    of_format = not thing.formats or setting.format in thing.formats
    return of_format and people.fits(str(thing.people or ""), setting.people)


def _at_length(step: Kind, length: int) -> bool:
    return not step.lengths or length in step.lengths
