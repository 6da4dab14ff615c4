"""Strands: threads of their own that together make one rope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Arc, Caption, Contour, Drawing, Frame, Move, Stroke
from workshop_kit.figures.kind import FigureKind
from workshop_kit.figures.looks import PAPER, turns

if TYPE_CHECKING:
    from workshop_kit.scene import Item

_BAND = 0.78  # of a strand's row: the rest is the gap between two
_STRAIGHT = 0.6  # of the width: where strands leave their rows
_JOINED = 0.76  # of the width: where they are one rope
_ROPE = 0.5  # of the height of all bands together: how thick the rope is
_THIN = 0.62  # of a band's height: a strand in the rope
_HIGHEST = 0.24  # of the height: a band of few
_END = 0.35  # of a band's height: where its words begin


def draw(items: tuple[Item, ...], frame: Frame) -> Drawing:
    """Draw a band an item; they run together at the right and cross over."""
    count = len(items)
    row = frame.height / count
    height = min(row * _BAND, frame.height * _HIGHEST)
    bands = []
    for index, (item, look) in enumerate(zip(items, turns(count), strict=True)):
        top = frame.y + row * index + (row - height) / 2
        lanes = (_lane(index, height, frame, count), _lane(count - 1 - index, height, frame, count))
        shape = Contour(_edge(top, height, lanes, frame), look.fill, Stroke(PAPER, max(0.75, height / 32)))
        words = Frame(frame.x + height * _END, top, frame.width * _STRAIGHT - height * _END, height)
        bands.append(Caption(item.label, item.hint, words, look.ink, shape, align="left"))
    return Drawing("Strands", tuple(bands))


def _lane(index: int, height: float, frame: Frame, count: int) -> float:
    """Return the top of a strand within the rope."""
    thin = height * _THIN
    rope = thin + (count - 1) * thin * _ROPE
    return frame.y + (frame.height - rope) / 2 + index * thin * _ROPE


def _edge(top: float, height: float, lanes: tuple[float, float], frame: Frame) -> tuple[Move, ...]:
    """Return a strand: rounded at the left, straight where its words stand, then from one lane to the other."""
    leave, join = frame.x + frame.width * _STRAIGHT, frame.x + frame.width * _JOINED
    half, thin = height / 2, height * _THIN
    upper = ((leave, top), (join, lanes[0]), (frame.right, lanes[1]))
    lower = ((frame.right, lanes[1] + thin), (join, lanes[0] + thin), (leave, top + height))
    end = Arc(frame.x + half, top + half, half, 90, 180)
    return (
        Move("M", (end.at(270),)),
        Move("L", (upper[0],)),
        *map(_glide, upper, upper[1:]),
        Move("L", (lower[0],)),
        *map(_glide, lower, lower[1:]),
        Move("L", (end.at(90),)),
        *end.moves(),
        Move("Z", ()),
    )


def _glide(start: tuple[float, float], end: tuple[float, float]) -> Move:
    """Return a curve that leaves and arrives level."""
    (x1, y1), (x2, y2) = start, end
    bend = (x2 - x1) / 2
    return Move("C", ((x1 + bend, y1), (x2 - bend, y2), (x2, y2)))


FIGURE = FigureKind("strands", 2, 5, "Threads of their own that together make one rope.", draw)
