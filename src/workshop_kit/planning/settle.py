"""Settling: blocks as they are written and a length go in, the minutes that each has then come out.

`could` blocks shrink, then drop, the last first; then `should` blocks shrink, then drop; `must` blocks only shrink.
Minutes to spare go to `must` blocks first, then to `should`, then to `could`. No block leaves its limits.

Blocks drop whole. Where the next to drop would leave more minutes to spare than the others can take, the one before it
in the outline drops instead; so every length that some choice of blocks reaches is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.planning.reach import Sure
from workshop_kit.planning.span import PRIORITIES, Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workshop_kit.planning.span import Span


def settle(spans: Sequence[Span], length: int) -> tuple[int, ...] | None:
    """Return the minutes of each block for a length, 0 where it drops; None for a length that cannot be reached."""
    kept = _kept(spans, length)
    if kept is None:
        return None
    over = sum(spans[index].minutes for index in kept) - length
    return _taken(spans, kept, over) if over > 0 else _given(spans, kept, -over)


def relief(spans: Sequence[Span], lost: int) -> tuple[int, ...]:
    """Return the minutes of each block still to come when `lost` minutes are gone: none has more than before.

    At least so many are saved; where that cannot be, as many as can.
    """
    total = sum(span.minutes for span in spans)
    length = max(total - lost, sum(span.least for span in spans if span.priority == "must"))
    kept = _kept([replace(span, most=span.minutes) for span in spans], length, unused=total) or ()
    return _taken(spans, kept, sum(spans[index].minutes for index in kept) - length)


def changes(spans: Sequence[Span], minutes: Sequence[int]) -> tuple[Change, ...]:
    """Return each block that has other minutes than before, in order."""
    both = zip(spans, minutes, strict=True)
    return tuple(Change(span.title, span.minutes, after) for span, after in both if span.minutes != after)


def possible(spans: Sequence[Span], most: int) -> tuple[int, ...]:
    """Return every length from 1 to `most` minutes that can be settled, the shortest first."""
    must, rest = [span for span in spans if span.priority == "must"], [s for s in spans if s.priority != "must"]
    sure = Sure(sum(span.least for span in must), sum(span.most for span in must))
    reached = sure.reached(rest, most)
    return tuple(length for length in range(1, most + 1) if reached >> length & 1)


def _kept(spans: Sequence[Span], length: int, unused: int = 0) -> list[int] | None:
    """Return the indices of the blocks that stay, or None. So many minutes may stay unused.

    Decided from the dearest on: `must` blocks lose as little as can be; then as few `should` blocks drop as can be,
    and those that stay lose as little; then as few `could` blocks drop.
    """
    must, should, could = ([i for i, span in enumerate(spans) if span.priority == one] for one in PRIORITIES)
    last = [spans[index] for index in could]
    sure = _written(spans, must, Sure(0, unused)).loosened(
        _gives(spans, must), [*(spans[index] for index in should), *last], length
    )
    if sure is None:
        return None
    stay = sure.staying(should, spans, last, length)
    sure = _written(spans, stay, sure).loosened(_gives(spans, stay), last, length) or sure
    return sorted([*must, *stay, *sure.staying(could, spans, (), length)])


def _written(spans: Sequence[Span], indices: Sequence[int], beside: Sure) -> Sure:
    """Return blocks that have their own minutes or more, beside what is sure already."""
    least = sum(spans[index].minutes for index in indices)
    return Sure(beside.least + least, beside.most + sum(spans[index].most for index in indices))


def _gives(spans: Sequence[Span], indices: Iterable[int]) -> int:
    return sum(spans[index].minutes - spans[index].least for index in indices)


def _taken(spans: Sequence[Span], kept: Sequence[int], over: int) -> tuple[int, ...]:
    """Take minutes from the blocks that stay, the last `could` block first; none where none are over."""
    minutes = {index: spans[index].minutes for index in kept}
    for index in sorted(kept, key=lambda index: (PRIORITIES.index(spans[index].priority), index), reverse=True):
        gives = max(0, min(over, minutes[index] - spans[index].least))
        minutes[index], over = minutes[index] - gives, over - gives
    return tuple(minutes.get(index, 0) for index in range(len(spans)))


def _given(spans: Sequence[Span], kept: Sequence[int], extra: int) -> tuple[int, ...]:
    """Give minutes to the blocks that stay, `must` blocks first; blocks alike share them by the room they have."""
    minutes = {index: spans[index].minutes for index in kept}
    for priority in PRIORITIES:
        rooms = {i: spans[i].most - spans[i].minutes for i in kept if spans[i].priority == priority}
        shares = _shares(min(extra, sum(rooms.values())), list(rooms.values()))
        minutes |= {index: minutes[index] + share for index, share in zip(rooms, shares, strict=True)}
        extra -= sum(shares)
    return tuple(minutes.get(index, 0) for index in range(len(spans)))


def _shares(extra: int, rooms: Sequence[int]) -> list[int]:
    """Share minutes by the room that each has, in whole minutes; what is left over goes where most was cut off."""
    total = sum(rooms) or 1
    shares = [extra * room // total for room in rooms]
    by_rest = sorted(range(len(rooms)), key=lambda index: -(extra * rooms[index] % total))
    for index in by_rest[: extra - sum(shares)]:
        shares[index] += 1
    return shares
