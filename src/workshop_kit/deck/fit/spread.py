"""Spread: the space above each row of a slot, by the count of rows, on an even step, or as the layout has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from workshop_kit.deck.fit.rows import spare
from workshop_kit.scene import Ornament, Spread
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.deck.fit.rows import Row
    from workshop_kit.scene import Words
    from workshop_kit.theme.model import Slot

_BY_COUNT = {3: 56, 4: 44, 5: 30, 6: 20}
_AT = 26  # points: the size at which the spaces above are right
_CLOSEST = 0.3  # of the size: rows nearer than this read as one
_PARTED = 0.6  # of the size: with less between rows of unequal height a step looks uneven
_RING = inches(0.27)  # radius, round the number of a step at the size above
_APART = 6  # points between two rings


def spaces(rows: Sequence[Row], slot: Slot, words: Words) -> tuple[float, ...] | None:
    """Return the points above each row (0 above the first), or None where the rows do not fit."""
    room = slot.inner.height - spare(rows) - sum(row.height for row in rows)
    gaps = len(rows) - 1
    if room < 0:
        return None
    if not gaps:
        return (0,)
    match words.spread:
        case Spread.LAYOUT:
            return _if_room((0, *(row.first.level.before for row in rows[1:])), room)
        case Spread.BY_COUNT:
            return _even_gaps(_by_count(rows), gaps, room, _least(rows, words))
        case Spread.EVEN:
            return _stepped(rows, slot, words) or _even_gaps(
                _running(rows, slot, words), gaps, room, _least(rows, words)
            )
    assert_never(words.spread)


def _if_room(above: tuple[float, ...], room: float) -> tuple[float, ...] | None:
    return above if sum(above) <= room else None


def _even_gaps(wanted: float, gaps: int, room: float, least: float) -> tuple[float, ...] | None:
    """The same space above every row: what is wanted, or as much of it as there is room for."""
    gap = min(wanted, room / gaps)
    return (0, *[gap] * gaps) if gap >= least else None


def _by_count(rows: Sequence[Row]) -> float:
    """Return the space for so many rows: few stand far apart, many close together."""
    fewest, most = min(_BY_COUNT), max(_BY_COUNT)
    return _BY_COUNT[min(max(len(rows), fewest), most)] * rows[0].first.size / _AT


def _stepped(rows: Sequence[Row], slot: Slot, words: Words) -> tuple[float, ...] | None:
    """Let every row begin on an even step; None where a row is higher than the step."""
    room = slot.inner.height - spare(rows) - rows[-1].height
    step = min(words.step * slot.scale, room / (len(rows) - 1))
    above = tuple(step - row.height for row in rows[:-1])
    least = max(rows[0].first.size * _PARTED, _least(rows, words))
    return (0, *above) if min(above) >= least else None


def _running(rows: Sequence[Row], slot: Slot, words: Words) -> float:
    """Return the space between rows too uneven for a step: what the step leaves between rows of one line."""
    return words.step * slot.scale - rows[0].first.pitch


def _least(rows: Sequence[Row], words: Words) -> float:
    """Return the least space between rows: enough to tell them apart, and for their rings."""
    first = rows[0].first
    ringed = 2 * ring(first.size) + _APART - first.pitch if words.ornament is Ornament.RINGS else 0
    return max(first.size * _CLOSEST, ringed)


def ring(size: float) -> float:
    """Radius of the ring round the number of a step of a size."""
    return _RING * size / _AT
