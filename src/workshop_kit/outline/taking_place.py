"""What takes place, and how long: for a format, a length and a head-count. One rule for reading and for planning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.formats import format_called
from workshop_kit.outline.formats import offered, usual
from workshop_kit.outline.people import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.fields import FormatName
    from workshop_kit.kinds import Kind
    from workshop_kit.outline.practice import Practice
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.outline.workshop import Block, Workshop

USUAL_LENGTH = 60


def offered_formats(workshop: Workshop) -> tuple[FormatName, ...]:
    """Return the formats a workshop is written for."""
    return offered(workshop.formats, workshop.care)


def takes_place(thing: Block | Kind, format: str, people: int) -> bool:
    """Whether a block or step is meant for a format and for so many people."""
    return not left_out(thing, format) and fits(str(thing.people or ""), people)


def left_out(thing: Block | Kind, format: str) -> bool:
    """Whether a format leaves a thing out: by its own `formats`, else by its kind."""
    return format not in thing.formats if thing.formats else thing.kind in format_called(format).left_out


def minutes_at(numbers: Sequence[int], lengths: Sequence[int], length: int) -> int:
    """Return which of the minutes hold at a length: one number holds at all, else they stand in the lengths' order."""
    return numbers[0] if len(numbers) == 1 else numbers[lengths.index(length)]


def usual_length(written: Sequence[int]) -> int:
    """Return the length that is taken where none was asked for: 60 minutes where written, else the middle one.

    Where none is written, 60 too.
    """
    if not written or USUAL_LENGTH in written:
        return USUAL_LENGTH
    return sorted(written)[(len(written) - 1) // 2]


def head_count(format: str, wishes: Wishes, practice: Practice) -> int:
    """Return how many come: as wished for, else as usual in the groups of a practice, or in the format."""
    if wishes.people is not None:
        return wishes.people
    couples = wishes.couples if wishes.couples is not None else practice.couples if format == "group" else None
    return format_called(format).people if couples is None else 2 * couples


def starts_from(lengths: Sequence[int], length: int) -> int:
    """Return the written length that another starts from: the next shorter, else the shortest."""
    shorter = [one for one in lengths if one <= length]
    return max(shorter) if shorter else min(lengths)


def written_lengths(workshop: Workshop, format: str | None = None, people: int | None = None) -> tuple[int, ...]:
    """Return the lengths a workshop is written for, in their order; else the one that its blocks add up to.

    Added up is what takes place in the format (else the usual one) with so many people (else
    as many as usual); all, where nothing does.
    """
    if workshop.lengths:
        return workshop.lengths
    name = format or usual(offered_formats(workshop))
    come = format_called(name).people if people is None else people
    on = [block for block in workshop.blocks if takes_place(block, name, come)]
    return (sum(block.minutes[0] for block in on or workshop.blocks),)
