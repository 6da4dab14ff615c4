"""Timeline: moments, one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Caption, Circle, Drawing, Frame, Line, Stroke
from workshop_kit.figures.kind import FigureKind
from workshop_kit.figures.looks import DEEP, PAPER, QUIET, THREAD, WARM, stroke

if TYPE_CHECKING:
    from workshop_kit.scene import Item

_CARD = 0.42  # of the width
_TALLEST = 0.34  # of the height
_GAP = 0.025  # of the height: between the cards of one side


def draw(items: tuple[Item, ...], frame: Frame) -> Drawing:
    """Draw a card an item, in turns left and right of a line that runs down."""
    step = frame.height / (len(items) + 1)
    height = min(2 * step - frame.height * _GAP, frame.height * _TALLEST)
    first, last = frame.y + height / 2, frame.bottom - height / 2
    apart = (last - first) / (len(items) - 1)
    middle = frame.x + frame.width / 2
    size = min(frame.width, frame.height)
    spine = Line(middle, frame.y, middle, frame.bottom, stroke(DEEP.fill, size, arrow=True))
    shapes: list[Line | Circle | Caption] = [spine]
    for index, item in enumerate(items):
        y = first + apart * index
        card = _card(index, y, height, frame)
        edge = card.right if index % 2 == 0 else card.x
        shapes.append(Line(edge, y, middle, y, stroke(THREAD, size)))
        shapes.append(Circle(middle, y, size * 0.026, WARM.fill, Stroke(PAPER, size / 150)))
        pad = min(card.height * 0.12, card.width * 0.08)
        box = Box(card, QUIET.fill, QUIET.edge, radius=size * 0.02)
        shapes.append(Caption(item.label, item.hint, card.inset(pad, pad / 2, pad, pad / 2), QUIET.ink, box))
    return Drawing("Timeline", tuple(shapes))


def _card(index: int, y: float, height: float, frame: Frame) -> Frame:
    width = frame.width * _CARD
    x = frame.x if index % 2 == 0 else frame.right - width
    return Frame(x, y - height / 2, width, height)


FIGURE = FigureKind("timeline", 3, 6, "Moments, one after another.", draw)
