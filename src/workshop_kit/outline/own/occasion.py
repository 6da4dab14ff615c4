"""What takes place of a workshop on one occasion, and how an overlay calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml
from msgspec import Struct

from workshop_kit.outline.taking_place import minutes_at, takes_place

if TYPE_CHECKING:
    from collections.abc import Container

    from workshop_kit.kinds import Kind
    from workshop_kit.outline.workshop import Block, Workshop


class Occasion(Struct, frozen=True):
    """For whom and how many; `written` is the length, one of those in the outline, whose numbers hold."""

    format: str
    people: int
    written: int


def blocks_at(workshop: Workshop, occasion: Occasion, left_out: Container[str] = ()) -> tuple[Block, ...]:
    """Return the blocks that take place and have minutes then, but for those whose names are left out."""
    return tuple(
        block
        for block in workshop.blocks
        if takes_place(block, occasion.format, occasion.people)
        and minutes_at(block.minutes, workshop.lengths, occasion.written)
        and block.name not in left_out
    )


def steps_at(block: Block, occasion: Occasion) -> tuple[Kind, ...]:
    """Return the steps of a block that take place then."""
    return tuple(
        step
        for step in block.steps
        if takes_place(step, occasion.format, occasion.people)
        and (not step.lengths or occasion.written in step.lengths)
    )


def pointed_at(thing: Block | Kind) -> str:
    """Return the words by which an overlay points at a thing; '' for a thing without any.

    That is its title as it stands on its first line, which people know, whatever a format makes of it; else its `id`.
    """
    if thing.title and is_as_written(thing):
        return str(thing.title)
    return str(thing.id) if thing.id else _first_title(thing)


def is_as_written(thing: Block | Kind) -> bool:
    """Whether a thing's title stands on its first line: no format says another, and no term changes it."""
    return thing.title is not None and thing.title.source in thing.place.text


def _first_title(thing: Block | Kind) -> str:
    """Return the title on the first line of a thing, `- debrief: The ten on the wall`."""
    title = thing.place.text.partition(f"{thing.kind}:")[2].strip()
    try:
        read = yaml.load(title, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError):
        return title
    return read if isinstance(read, str) else title
