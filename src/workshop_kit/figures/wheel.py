"""Wheel: areas around one hub, each with a spoke to mark."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from workshop_kit.drawing import Arc, Caption, Circle, Contour, Drawing, Frame, Ink, Line, Move, Stroke
from workshop_kit.figures.kind import FigureKind
from workshop_kit.figures.looks import DEEP, INK, PAPER, THREAD, WARM

if TYPE_CHECKING:
    from workshop_kit.drawing import Align, Anchor
    from workshop_kit.scene import Item

_RINGS = 5
_WIDEST, _HIGHEST = 0.32, 0.36  # of the frame's width and height: the outer ring
_SIDE = 0.6  # of the outer ring's radius: how high a caption at a side may be
_POLE = 0.2  # how far across a spoke may point and still have its words above or below
_POLE_WIDTH = 0.56  # of the width: words above or below
_POLAR = 0.65  # how far up or down a spoke points whose words grow away from the middle
_GAP = 0.035  # of the shorter side: between ring and caption


def draw(items: tuple[Item, ...], frame: Frame) -> Drawing:
    """Draw a spoke an item, clockwise from the top, with its words outside the rings."""
    size = min(frame.width, frame.height)
    rim = Arc(
        frame.x + frame.width / 2,
        frame.y + frame.height / 2,
        min(frame.width * _WIDEST, frame.height * _HIGHEST),
        0,
        360,
    )
    angles = _angles(len(items))
    thin, strong = Stroke(THREAD, size / 580), Stroke(THREAD, size / 290)
    rings = [Circle(rim.x, rim.y, rim.radius * k / _RINGS, stroke=strong if k == _RINGS else thin) for k in range(1, 6)]
    spokes = [Line(rim.x, rim.y, *rim.at(angle), thin) for angle in angles]
    ends = [Circle(*rim.at(angle), size * 0.016, DEEP.fill, Stroke(PAPER, size / 300)) for angle in angles]
    words = [_caption(item, rim, angle, frame) for item, angle in zip(items, angles, strict=True)]
    return Drawing(
        "Wheel",
        (
            Circle(rim.x, rim.y, rim.radius, Ink("lt2", 0.45)),
            *_fields(rim, angles),
            *rings,
            *spokes,
            *ends,
            Circle(rim.x, rim.y, size * 0.02, WARM.fill),
            *words,
        ),
    )


def _angles(count: int) -> list[float]:
    """Return the spokes' angles: the first at the top, but between two for 4 and 8, whose sides would be narrow."""
    first = -90 + (180 / count if count % 4 == 0 else 0)
    return [first + 360 / count * index for index in range(count)]


def _fields(rim: Arc, angles: list[float]) -> list[Contour]:
    """Return every second field between two spokes, to be tinted; an odd wheel has none."""
    if len(angles) % 2:
        return []
    turn = 360 / len(angles)
    return [_field(Arc(rim.x, rim.y, rim.radius, angle, turn)) for angle in angles[::2]]


def _field(arc: Arc) -> Contour:
    start = (Move("M", ((arc.x, arc.y),)), Move("L", (arc.at(arc.start),)))
    return Contour((*start, *arc.moves(), Move("Z", ())), Ink("lt2", 0.7))


def _caption(item: Item, rim: Arc, angle: float, frame: Frame) -> Caption:
    """Write beyond a spoke's end, up to the edge of the frame."""
    gap = _GAP * min(frame.width, frame.height)
    across, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    if abs(across) < _POLE:
        return _at_pole(item, rim.radius + gap, frame, above=down < 0)
    x, y = rim.at(angle)
    return _at_side(item, (x + math.copysign(gap, across), y), down, right=across > 0, frame=frame)


def _at_pole(item: Item, off: float, frame: Frame, *, above: bool) -> Caption:
    """Write above or below the wheel, `off` its middle."""
    width, height = frame.width * _POLE_WIDTH, frame.height / 2 - off
    box = Frame(frame.x + (frame.width - width) / 2, frame.y if above else frame.bottom - height, width, height)
    return Caption(item.label, item.hint, box, INK, anchor="bottom" if above else "top")


def _at_side(item: Item, end: tuple[float, float], down: float, *, right: bool, frame: Frame) -> Caption:
    """Write left or right of a spoke's end: level with it, or from there up or down near the poles."""
    x, y = end
    align: Align = "left" if right else "right"
    anchor: Anchor = "middle" if abs(down) < _POLAR else "bottom" if down < 0 else "top"
    height = min(frame.height * _HIGHEST, frame.width * _WIDEST) * _SIDE
    over = {"middle": height / 2, "bottom": height, "top": 0}[anchor]
    top, bottom = max(frame.y, y - over), min(frame.bottom, y - over + height)
    box = Frame(x if right else frame.x, top, frame.right - x if right else x - frame.x, bottom - top)
    return Caption(item.label, item.hint, box, INK, align=align, anchor=anchor)


FIGURE = FigureKind("wheel", 4, 8, "Areas around one hub, each with a spoke to mark.", draw)
