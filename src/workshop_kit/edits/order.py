"""Order: which things were moved, told by the fewest that moved past the others."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def moved(order: Sequence[int]) -> frozenset[int]:
    """Return the fewest of some numbers, none of them twice, without which the others count upwards."""
    return frozenset(order) - _longest_rising(order)


def _longest_rising(order: Sequence[int]) -> frozenset[int]:
    """Return the longest row of numbers that rises (patience sorting)."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in order:
        at = bisect.bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    row, last = [], ends[-1] if ends else None
    while last is not None:
        row.append(last)
        last = before[last]
    return frozenset(row)
