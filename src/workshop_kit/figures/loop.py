"""Loop: what leads to what, and back to where it began."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from workshop_kit.drawing import Arc, Caption, Circle, Drawing, Frame
from workshop_kit.figures.kind import FigureKind
from workshop_kit.figures.looks import DEEP, stroke, turns

if TYPE_CHECKING:
    from workshop_kit.scene import Item

_NODES = {3: 0.6, 4: 0.488, 5: 0.43, 6: 0.38}
"""Radius of a node as a part of the ring's, by how many there are: room for words, and for arrows between."""

_GAP = 0.14  # of a node's radius: between it and an arrow


def draw(items: tuple[Item, ...], frame: Frame) -> Drawing:
    """Draw a node an item, clockwise from the top, with arrows between."""
    count = len(items)
    ring = _ring(count, frame)
    radius = _NODES[count] * ring.radius
    nodes = []
    for item, look, angle in zip(items, turns(count), _angles(count), strict=True):
        x, y = ring.at(angle)
        disc = Circle(x, y, radius, look.fill)
        nodes.append(Caption(item.label, item.hint, _square(disc), look.ink, disc))
    return Drawing("Loop", (*_arrows(ring, radius, count, frame), *nodes))


def _angles(count: int) -> list[float]:
    return [-90 + 360 / count * index for index in range(count)]


def _ring(count: int, frame: Frame) -> Arc:
    """Return the circle through the nodes' centres, as large as fits, the whole in the middle of its frame."""
    unit = Arc(0, 0, 1, 0, 360)
    xs, ys = zip(*(unit.at(angle) for angle in _angles(count)), strict=True)
    node = _NODES[count]
    across, down = max(xs) - min(xs) + 2 * node, max(ys) - min(ys) + 2 * node
    radius = min(frame.width / across, frame.height / down)
    middle = (max(ys) + min(ys)) / 2 * radius
    return Arc(frame.x + frame.width / 2, frame.y + frame.height / 2 - middle, radius, 0, 360)


def _arrows(ring: Arc, radius: float, count: int, frame: Frame) -> list[Arc]:
    off = 2 * math.degrees(math.asin(radius * (1 + _GAP) / (2 * ring.radius)))
    line = stroke(DEEP.fill, min(frame.width, frame.height), arrow=True)
    sweep = 360 / count - 2 * off
    return [Arc(ring.x, ring.y, ring.radius, angle + off, sweep, line) for angle in _angles(count)]


def _square(disc: Circle) -> Frame:
    return Frame(disc.x - disc.radius, disc.y - disc.radius, 2 * disc.radius, 2 * disc.radius)


FIGURE = FigureKind("loop", 3, 6, "What leads to what, and back to where it began.", draw)
