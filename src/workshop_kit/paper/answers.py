"""Where people answer: lines, boxes and circles for a pen; in a form that is filled in on a screen, fields on them.

`said` is what a field is for, in words: it is read aloud, and shown where one points at it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Box, Circle, Frame, Ink, Stroke
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen

OUTLINE = Stroke(Ink("dk1"), 1, round=False)
AREA = Stroke(Ink("accent6"), 0.6)
CORNER = 1.7
AREA_CORNER, ABOVE_AREA = 3, 5
LINE_HEIGHT = mm(6)
"""Of the field on a line; a hand takes more room."""
WITHIN = 2
"""White between the edge of a box and the field in it."""


def lines(pen: Pen, frame: Frame, *, said: str, step: float = LINE_STEP) -> None:
    """Rule the lines that a frame has room for, the first a step below its top; in a form, draw an area instead."""
    count = int((frame.height + 0.01) // step)
    if not count:
        return
    if not pen.fills:
        for number in range(1, count + 1):
            pen.rule(frame.x, frame.y + number * step, frame.right)
        return
    area = Frame(frame.x, frame.y + ABOVE_AREA, frame.width, count * step - ABOVE_AREA)
    pen.draw((Box(area, stroke=AREA, radius=AREA_CORNER),))
    pen.field("lines", area.inset(WITHIN, WITHIN, WITHIN, WITHIN), said)


def line(pen: Pen, x: float, y: float, right: float, *, said: str) -> None:
    """Rule the line at height y that stands beside its words."""
    pen.rule(x, y, right)
    pen.field("line", Frame(x, y - LINE_HEIGHT, right - x, LINE_HEIGHT), said)


def space(pen: Pen, frame: Frame, *, said: str) -> None:
    """Leave a frame to be written in: nothing is drawn, for its edges are those of a table or figure."""
    pen.field("lines", frame.inset(WITHIN, WITHIN, WITHIN, WITHIN), said)


def box(pen: Pen, frame: Frame, *, said: str, radius: float = CORNER) -> None:
    """Draw a box for a number, a letter or a word."""
    pen.draw((Box(frame, stroke=OUTLINE, radius=radius),))
    pen.field("line", frame.inset(1, 1, 1, 1), said)


def tick(pen: Pen, frame: Frame, *, said: str) -> None:
    """Draw a box to tick."""
    pen.draw((Box(frame, stroke=OUTLINE, radius=CORNER),))
    pen.field("tick", frame, said)


def mark(pen: Pen, circle: Circle, *, said: str) -> None:
    """Draw a circle to mark."""
    pen.draw((replace(circle, stroke=OUTLINE),))
    pen.field("tick", _around(circle), said)


def ring(pen: Pen, circle: Circle, *, group: str, value: str, said: str) -> None:
    """Draw a circle of which one in a `group` is ringed: it stands for `value`. `said` is what the group is for."""
    pen.draw((replace(circle, fill=Ink("lt1"), stroke=OUTLINE),))
    pen.field("ring", _around(circle), said, group=group, value=value)


def _around(circle: Circle) -> Frame:
    return Frame(circle.x - circle.radius, circle.y - circle.radius, 2 * circle.radius, 2 * circle.radius)
