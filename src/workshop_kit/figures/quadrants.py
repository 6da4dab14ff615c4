"""Quadrants: four fields around one middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Caption, Circle, Drawing, Frame, Lens, Stroke
from workshop_kit.figures.kind import FigureKind
from workshop_kit.figures.looks import DEEP, LIGHT, PAPER, SOFT, WARM

if TYPE_CHECKING:
    from workshop_kit.scene import Item

_GAP = 0.03  # of the shorter side
_MIDDLE = 0.09  # of the shorter side: the disc that holds the four together


def draw(items: tuple[Item, ...], frame: Frame) -> Drawing:
    """Draw a field an item: the upper two, then the lower two."""
    size = min(frame.width, frame.height)
    gap = size * _GAP
    width, height = (frame.width - gap) / 2, (frame.height - gap) / 2
    fields = []
    for index, (item, look) in enumerate(zip(items, (WARM, SOFT, LIGHT, DEEP), strict=True)):
        down, along = divmod(index, 2)
        box = Frame(frame.x + along * (width + gap), frame.y + down * (height + gap), width, height)
        pad, clear = size * 0.05, size * (_MIDDLE + 0.02)
        words = box.inset(pad, clear, pad, clear)
        fields.append(Caption(item.label, item.hint, words, look.ink, Box(box, look.fill, radius=size * 0.03)))
    return Drawing("Quadrants", (*fields, *_middle(frame, size)))


def _middle(frame: Frame, size: float) -> tuple[Circle | Lens, ...]:
    """Return the sign of what all four share."""
    x, y, radius = frame.x + frame.width / 2, frame.y + frame.height / 2, size * _MIDDLE
    small = radius * 0.42
    a, b = (x - small * 0.55, y), (x + small * 0.55, y)
    line = Stroke(DEEP.fill, max(0.75, small / 9))
    rings = (Circle(*a, small, stroke=line), Circle(*b, small, stroke=line))
    return (Circle(x, y, radius, PAPER), Lens(a, b, small, LIGHT.fill), *rings)


FIGURE = FigureKind("quadrants", 4, 4, "Four fields around one middle.", draw)
