"""Ladder: one step after another, from the ground up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Caption, Drawing, Frame, Line, Stroke
from workshop_kit.figures.kind import FigureKind
from workshop_kit.figures.looks import QUIET, THREAD, WARM

if TYPE_CHECKING:
    from workshop_kit.scene import Item

_LEAN = 0.16  # of the width: how far the top stands to the right of the foot
_RUNG = 0.8  # of a rung's share of the height
_EDGE = 0.05  # of a rung's height: above and below its words
_RAILS = (0.1, 0.9)  # of a rung's width


def draw(items: tuple[Item, ...], frame: Frame) -> Drawing:
    """Draw a rung an item, the first at the foot; the last, where it leads, is lit."""
    count = len(items)
    share = frame.height / count
    height, width = share * _RUNG, frame.width * (1 - _LEAN)
    rungs = []
    for index, item in enumerate(items):
        x = frame.x + frame.width * _LEAN * index / (count - 1)
        y = frame.bottom - share * (index + 0.5) - height / 2
        look = WARM if index == count - 1 else QUIET
        box = Frame(x, y, width, height)
        pad = min(height * 0.3, width * 0.05)
        shape = Box(box, look.fill, look.edge, radius=height * 0.16)
        rungs.append(
            Caption(item.label, item.hint, box.inset(pad, height * _EDGE, pad, height * _EDGE), look.ink, shape)
        )
    return Drawing("Ladder", (*_rails(frame, width), *rungs))


def _rails(frame: Frame, width: float) -> list[Line]:
    weight = max(2.0, min(frame.width, frame.height) / 60)
    top, bottom = frame.y + weight / 2, frame.bottom - weight / 2
    lean = frame.width * _LEAN
    return [
        Line(frame.x + width * at, bottom, frame.x + width * at + lean, top, Stroke(THREAD, weight)) for at in _RAILS
    ]


FIGURE = FigureKind("ladder", 3, 6, "One step after another, from the ground up.", draw)
