"""Minutes of a lent block in the columns of its borrower: one for each length that the borrower is written for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.kinds import KINDS, Exercise
from workshop_kit.outline.counts import lengths_written
from workshop_kit.tree import Entry, Scalar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.outline.merge.held import Held
    from workshop_kit.places import Place

BOUNDS = ("at_least", "at_most")


class Columns(Struct, frozen=True):
    """`at` names the lender's column for each of the borrower's; `lengths` are the lender's, `own` the borrower's."""

    at: tuple[int, ...]
    lengths: tuple[int, ...]
    own: tuple[int, ...]


def timed(block: Held, columns: Columns, minutes: Entry | None) -> Held | None:
    """Return a block with the borrower's minutes, else with its own in the borrower's columns; None without any.

    What its exercises state changes in proportion; limits that the borrower's minutes go past give way to them.
    """
    lent = _taken(block, "minutes", columns)
    wished = lengths_written(minutes.value) if minutes else ()
    if minutes and not wished:  # what stands there cannot be read, and is told
        return block.having(minutes)
    now = _spread(wished, len(columns.at)) or lent
    if not any(now):
        return None
    made = block.having(minutes or _entry("minutes", now, block.place))
    for bound in BOUNDS:
        limits = _taken(block, bound, columns)
        if limits:
            pick = min if bound == "at_least" else max
            kept = tuple(pick(limit, has) if has else limit for limit, has in zip(limits, now, strict=True))
            made = made.having(_entry(bound, kept, block.place))
    steps = (_step(step, columns, lent, now) for step in block.steps)
    return made.with_steps(tuple(step for step in steps if step is not None))


def _step(step: Held, columns: Columns, lent: Sequence[int], now: Sequence[int]) -> Held | None:
    """Return a step as it is in the borrower's columns; None where it is shown at none of them."""
    shown = lengths_written(step.get("lengths")) if step.get("lengths") else ()
    if shown and columns.lengths:
        on = [columns.lengths[column] in shown for column in columns.at]
        if not any(on):
            return None
        step = step.without("lengths")
        if not all(on):
            lengths = [length for length, is_on in zip(columns.own, on, strict=True) if is_on]
            step = step.having(_entry("lengths", lengths, step.place))
    stated = _taken(step, "minutes", columns)
    if not stated or not issubclass(KINDS.get(step.written.entries[0].key.text, object), Exercise):
        return step
    both = zip(stated, lent, now, strict=True)
    fair = [max(min(1, says), says * has // was) if was else says for says, was, has in both]
    return step.having(_entry("minutes", fair, step.place))


def _taken(thing: Held, key: str, columns: Columns) -> tuple[int, ...]:
    """Return the minutes under a key in the borrower's columns; none where none can be read."""
    node = thing.get(key)
    numbers = lengths_written(node) if node is not None else ()
    if len(numbers) == 1:
        return numbers * len(columns.at)
    return tuple(numbers[column] for column in columns.at) if len(numbers) == max(1, len(columns.lengths)) else ()


def _spread(numbers: tuple[int, ...], count: int) -> tuple[int, ...]:
    return numbers * count if len(numbers) == 1 else numbers if len(numbers) == count else ()


def _entry(key: str, numbers: Sequence[int], place: Place) -> Entry:
    said = numbers[:1] if len(set(numbers)) == 1 else numbers
    return Entry(Scalar(key, place), Scalar(", ".join(map(str, said)), place))
