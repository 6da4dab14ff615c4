"""Scale: marks on a line from one end to the other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Caption, Circle, Contour, Drawing, Frame, Line, Move, Stroke
from workshop_kit.figures.kind import FigureKind
from workshop_kit.figures.looks import DEEP, INK, PAPER, SOFT, THREAD, WARM, stroke

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.drawing import Align, Anchor, Shape
    from workshop_kit.scene import Item

_DISC = 0.062  # of the shorter side: a mark's radius
_THIN = 0.15  # of a mark's radius: half the line's weight where it begins
_LEAD = 0.15  # of the height: from the line's middle to the end of a thread
_AIR = 0.015  # of the height: from there to a caption
_REACH = 0.33  # of the height: how high a caption may be
_SIDES: dict[Align, tuple[float, float]] = {"left": (0, 1), "center": (0.5, 0.5), "right": (1, 0)}
"""How much of a caption's width lies left and right of its mark."""


class _Mark(Struct, frozen=True):
    """An item at its place on the line."""

    item: Item
    x: float
    align: Align
    below: bool


def draw(items: tuple[Item, ...], frame: Frame) -> Drawing:
    """Draw a mark an item on a line that grows; captions stand in turns below and above it."""
    disc = _DISC * min(frame.width, frame.height)
    marks = _marks(items, frame.x + disc, frame.right - disc)
    last = marks[-1]
    discs = [
        Circle(mark.x, _middle(frame), disc, (WARM if mark is last else DEEP).fill, Stroke(PAPER, disc / 7))
        for mark in marks
    ]
    wedge = _wedge(marks[0].x, last.x, _middle(frame), disc)
    threads = [_thread(mark, frame) for mark in marks]
    return Drawing("Scale", (wedge, *threads, *discs, *_captions(marks, frame, gap=disc)))


def _middle(frame: Frame) -> float:
    return frame.y + frame.height / 2


def _marks(items: Sequence[Item], left: float, right: float) -> list[_Mark]:
    """Return the items at even steps; the two ends of a line without a mark between both stand below."""
    last = len(items) - 1
    return [
        _Mark(
            item,
            left + (right - left) * index / last,
            "left" if index == 0 else "right" if index == last else "center",
            below=index % 2 == 0 or last == 1,
        )
        for index, item in enumerate(items)
    ]


def _wedge(left: float, right: float, middle: float, disc: float) -> Contour:
    """Return the line: it begins thin and ends as thick as the last mark."""
    thin = disc * _THIN
    corners = ((left, middle - thin), (right, middle - disc), (right, middle + disc), (left, middle + thin))
    first, *rest = corners
    return Contour((Move("M", (first,)), *(Move("L", (point,)) for point in rest), Move("Z", ())), SOFT.fill)


def _thread(mark: _Mark, frame: Frame) -> Shape:
    end = _middle(frame) + frame.height * (_LEAD if mark.below else -_LEAD)
    return Line(mark.x, _middle(frame), mark.x, end, stroke(THREAD, min(frame.width, frame.height)))


def _captions(marks: Sequence[_Mark], frame: Frame, gap: float) -> Iterator[Caption]:
    """Write at each mark, in the order of the line."""
    widths = {side: _width([mark for mark in marks if mark.below == side], frame, gap) for side in (True, False)}
    for mark in marks:
        width, height = widths[mark.below], frame.height * _REACH
        out = frame.height * (_LEAD + _AIR)
        x = {"left": frame.x, "center": mark.x - width / 2, "right": frame.right - width}[mark.align]
        top = _middle(frame) + (out if mark.below else -out - height)
        box = Frame(x, top, width, height)
        anchor: Anchor = "top" if mark.below else "bottom"
        yield Caption(mark.item.label, mark.item.hint, box, INK, align=mark.align, anchor=anchor)


def _width(marks: Sequence[_Mark], frame: Frame, gap: float) -> float:
    """Return how wide captions at these marks may be without touching each other or leaving the frame."""
    edges = [2 * min(mark.x - frame.x, frame.right - mark.x) for mark in marks if mark.align == "center"]
    between = [(two.x - one.x - gap) / (_SIDES[one.align][1] + _SIDES[two.align][0]) for one, two in pairwise(marks)]
    return min([frame.width, *edges, *between])


FIGURE = FigureKind("scale", 2, 5, "Marks on a line from one end to the other.", draw)
