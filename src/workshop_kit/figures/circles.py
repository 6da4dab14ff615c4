"""Circles: what each has for itself, and what they share."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from workshop_kit.drawing import Arc, Caption, Circle, Contour, Drawing, Frame, Ink, Lens, Move
from workshop_kit.figures.kind import FigureKind
from workshop_kit.figures.looks import DEEP, INK, LIGHT, WARM, stroke

if TYPE_CHECKING:
    from workshop_kit.scene import Item

Point = tuple[float, float]

_TWO, _THREE = 2, 3
_APART = {2: 1.22, 3: 1.16}
"""Distance of the centres in radii: what is shared stays narrow enough to leave room for words."""

_TINTS = (Ink("accent1", 0.15), Ink("dk2", 0.1), Ink("accent3", 0.4))
_RIMS = (WARM.fill, DEEP.fill, DEEP.fill)


def draw(items: tuple[Item, ...], frame: Frame) -> Drawing:
    """Draw a circle an item; the part that all share is lit."""
    centres, radius = _placed(len(items), frame)
    size = min(frame.width, frame.height)
    discs = [Circle(x, y, radius, tint) for (x, y), tint in zip(centres, _TINTS, strict=False)]
    rims = [Circle(x, y, radius, None, stroke(rim, size)) for (x, y), rim in zip(centres, _RIMS, strict=False)]
    lit = _lens(centres, radius) if len(items) == _TWO else _heart(centres, radius)
    words = _beside(items, centres, radius) if len(items) == _TWO else _around(items, centres, radius)
    return Drawing("Circles", (*discs, lit, *rims, *words))


def _placed(count: int, frame: Frame) -> tuple[list[Point], float]:
    """Return centres and radius, the whole as large as fits in the middle of its frame."""
    apart = _APART[count]
    unit = [(-apart / 2, 0.0), (apart / 2, 0.0)]
    if count == _THREE:
        up = apart * math.sqrt(3) / 2
        unit = [(0.0, -up / 2), (apart / 2, up / 2), (-apart / 2, up / 2)]
    high = max(y for _, y in unit) - min(y for _, y in unit) + 2
    radius = min(frame.width / (apart + 2), frame.height / high)
    x, y = frame.x + frame.width / 2, frame.y + frame.height / 2
    return [(x + dx * radius, y + dy * radius) for dx, dy in unit], radius


def _lens(centres: list[Point], radius: float) -> Lens:
    first, second = centres
    return Lens(first, second, radius, LIGHT.fill)


def _heart(centres: list[Point], radius: float) -> Contour:
    """Return what three circles share: an arc of each."""
    x = sum(x for x, _ in centres) / 3
    y = sum(y for _, y in centres) / 3
    moves: list[Move] = []
    for cx, cy in centres:
        facing = math.degrees(math.atan2(y - cy, x - cx))
        half = _half_turn(_APART[_THREE])
        arc = Arc(cx, cy, radius, facing - half, 2 * half)
        moves += arc.moves() if moves else (Move("M", (arc.at(arc.start),)), *arc.moves())
    return Contour((*moves, Move("Z", ())), LIGHT.fill)


def _half_turn(apart: float) -> float:
    """Return half the angle under which a circle sees the part that three share, their centres `apart` radii."""
    # A corner of that part lies where two circles meet; each sees the next circle's centre 30 degrees off the middle.
    return math.degrees(math.acos(apart / 2)) - 30


def _beside(items: tuple[Item, ...], centres: list[Point], radius: float) -> list[Caption]:
    """Write left and right of what two circles share."""
    box = Frame(-0.49 * radius, -0.45 * radius, 0.98 * radius, 0.9 * radius)
    return [
        Caption(item.label, item.hint, _moved(box, x + side * 0.36 * radius, y), INK)
        for item, (x, y), side in zip(items, centres, (-1, 1), strict=True)
    ]


def _around(items: tuple[Item, ...], centres: list[Point], radius: float) -> list[Caption]:
    """Write above and at both sides of what three circles share; the upper part is the widest."""
    upper = Frame(-0.55 * radius, -0.77 * radius, 1.1 * radius, 0.64 * radius)
    lower = Frame(-0.4 * radius, -0.1 * radius, 0.8 * radius, 0.62 * radius)
    boxes = (upper, _moved(lower, 0.36 * radius, 0), _moved(lower, -0.36 * radius, 0))
    return [
        Caption(item.label, item.hint, _moved(box, x, y), INK)
        for item, (x, y), box in zip(items, centres, boxes, strict=True)
    ]


def _moved(box: Frame, x: float, y: float) -> Frame:
    return Frame(box.x + x, box.y + y, box.width, box.height)


FIGURE = FigureKind("circles", 2, 3, "What each has for itself, and what they share.", draw)
