"""The wheel itself: rings, spokes with a dot at each ring, and the numbers along the first spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Arc, Box, Circle, Frame, Ink, Line, Shape, Stroke
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import Style

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen

RIM, HALF = Stroke(Ink("dk1"), 1.25), Stroke(Ink("accent6"), 0.75)
RING = Stroke(Ink("accent6", 0.45), 0.5)
"""Hardly seen, and not at all without greys: the dots tell where the rings are."""
SPOKE = Stroke(Ink("dk1"), 0.6)
DOT = 1.4
DIGIT = Style(10, 12)
DIGIT_OFF = 3
"""From the spoke to its numbers."""
WIDE = 40


def angles(count: int) -> list[float]:
    """Return the spokes' angles in degrees, clockwise from the top, as `Arc.at` takes them."""
    return [-90 + 360 / count * index for index in range(count)]


def draw_rings(pen: Pen, rim: Arc, spokes: int, rings: int) -> None:
    """Draw the wheel within its rim, as what a figure shows."""
    pen.draw(_shapes(rim, spokes, rings))
    for number in {0, rings} | ({rings // 2} if rings % 2 == 0 else set()):
        digit = set_text(str(number), DIGIT, WIDE)
        x, middle = rim.x + DIGIT_OFF, rim.y - rim.radius * number / rings
        middle -= 0 if number else DIGIT.leading / 2
        under = Frame(x - 1, middle - DIGIT.leading / 2 + 1, digit.widest + 2, DIGIT.leading - 2)
        pen.draw((Box(under, fill=Ink("lt1")),))
        pen.write(digit, x, middle - DIGIT.leading / 2)


def _shapes(rim: Arc, spokes: int, rings: int) -> tuple[Shape, ...]:
    made: list[Shape] = []
    for ring in range(1, rings + 1):
        stroke = RIM if ring == rings else HALF if 2 * ring == rings else RING
        made.append(Circle(rim.x, rim.y, rim.radius * ring / rings, stroke=stroke))
    for angle in angles(spokes):
        made.append(Line(rim.x, rim.y, *rim.at(angle), SPOKE))
        steps = (Arc(rim.x, rim.y, rim.radius * ring / rings, 0, 360) for ring in range(1, rings))
        made += [Circle(*step.at(angle), DOT, fill=Ink("dk1")) for step in steps]
    return tuple(made)
