"""A loop to write in: boxes with arrows between, in a circle; on paper too small for it, one box below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame, Shape
from workshop_kit.paper.parts.arrow import HEAD, arrow, bowed
from workshop_kit.paper.parts.loop_box import LoopBox
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import NOTE
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Loop

GAP = mm(5)
ACROSS, DOWN = mm(17), mm(13)
"""From box to box."""
CLEAR = 4
"""White between an arrow and the boxes."""
BOW = 5
LINES = 2
STACKED_DOWN = mm(9)


def loop_pieces(part: Loop, body: Frame) -> Iterator[Piece]:
    """Set the loop on one page; boxes below each other go on over several."""
    ring = _Ring(part, body.width)
    if ring.height <= body.height:
        yield Piece(ring.height, ring.paint, part.areas[0].label.place, gap=GAP, grows=Grows.EVENLY)
    else:
        yield from _stacked(part, body.width)


class _Ring:
    """Boxes clockwise in two columns, all alike; of an odd number the first stands above, between the columns."""

    def __init__(self, part: Loop, width: float) -> None:
        self._part, self._each = part, (width - ACROSS) / 2
        self._boxes = [LoopBox(area, self._each, LINES) for area in part.areas]
        self._cells = _cells(len(part.areas))
        self._rows = 1 + max(row for _, row in self._cells)
        self.height = self._rows * max(box.height for box in self._boxes) + (self._rows - 1) * DOWN

    def paint(self, pen: Pen, frame: Frame) -> None:
        """Draw the arrows as a figure, and write the boxes."""
        high = (frame.height - (self._rows - 1) * DOWN) / self._rows
        frames = [
            Frame(frame.x + column * (self._each + ACROSS), frame.y + row * (high + DOWN), self._each, high)
            for column, row in self._cells
        ]
        figure = pen.figure(self._part.alt, frame)
        for one, after in zip(frames, (*frames[1:], frames[0]), strict=True):
            figure.draw(_between(one, after))
        for box, where in zip(self._boxes, frames, strict=True):
            box.write(pen.last("L").add("LI").add("LBody"), where)


def _cells(count: int) -> list[tuple[float, int]]:
    """Return column and row of each box, clockwise: down at the right, and up again at the left."""
    alone = count % 2
    rows = range(alone, alone + count // 2)
    right, left = [(1.0, row) for row in rows], [(0.0, row) for row in reversed(rows)]
    return [(0.5, 0), *right, *left] if alone else [left[-1], *right, *left[:-1]]


def _between(one: Frame, after: Frame) -> tuple[Shape, ...]:
    """Return the arrow from a box to the next: beside it, above or below it, or round a corner."""
    if one.y == after.y:
        return _beside(one, after)
    if one.x == after.x:
        x, upward = one.x + one.width / 2, after.y < one.y
        ends = (one.y - CLEAR, after.bottom + CLEAR) if upward else (one.bottom + CLEAR, after.y - CLEAR)
        return bowed((x, ends[0]), (x, ends[1]), BOW)
    return _from_above(one, after) if after.y > one.y else _from_below(one, after)


def _beside(one: Frame, after: Frame) -> tuple[Shape, ...]:
    y = one.y + one.height / 2
    ends = (one.right + CLEAR, after.x - CLEAR) if after.x > one.x else (one.x - CLEAR, after.right + CLEAR)
    return bowed((ends[0], y), (ends[1], y), BOW)


def _from_above(one: Frame, after: Frame) -> tuple[Shape, ...]:
    """Return the arrow from the box above, out of its right side and down."""
    start, end = (one.right + CLEAR, one.y + one.height / 2), (after.right - after.width / 4, after.y - CLEAR)
    return arrow(start, ((start[0] + end[0]) / 2, start[1]), (end[0], (start[1] + end[1]) / 2), end)


def _from_below(one: Frame, after: Frame) -> tuple[Shape, ...]:
    """Return the arrow up, and into the left side of the box above."""
    start, end = (one.x + one.width / 4, one.y - CLEAR), (after.x - CLEAR, after.y + after.height / 2)
    return arrow(start, (start[0], (start[1] + end[1]) / 2), ((start[0] + end[0]) / 2, end[1]), end)


def _stacked(part: Loop, width: float) -> Iterator[Piece]:
    """Set the boxes one below the other, an arrow below each; below the last is said that it leads to the first."""
    for index, area in enumerate(part.areas):
        yield _stacked_box(part, LoopBox(area, width, LINES), width, last=index == len(part.areas) - 1)


def _stacked_box(part: Loop, box: LoopBox, width: float, *, last: bool) -> Piece:
    back = set_text(part.back, NOTE, width / 2 - CLEAR)
    below = max(STACKED_DOWN, back.height + CLEAR if last else 0)

    def paint(pen: Pen, frame: Frame) -> None:
        x = frame.x + width / 2
        where = frame.inset(bottom=below)
        pen.draw(bowed((x, where.bottom + CLEAR), (x, frame.bottom - CLEAR), 0))
        box.write(pen.last("L").add("LI").add("LBody"), where)
        if last:
            pen.add("P").write(back, x + 2 * CLEAR + HEAD, frame.bottom - back.height - CLEAR)

    return Piece(box.height + below, paint, box.area.label.place, grows=Grows.EVENLY)
