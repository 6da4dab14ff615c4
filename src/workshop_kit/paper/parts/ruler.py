"""A ruler of 100 mm: whoever lays a real one beside it sees whether the printer has shrunk the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Ink, Line, Stroke
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import FOOT
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen

LENGTH = 100
"""Millimetres."""
BELOW = mm(8.6)
TICKS = {50: mm(2.6), 10: mm(1.8), 5: mm(0.9)}
"""How high the marks are, by what they count in millimetres."""
AFTER = mm(3)
ABOVE = mm(11)
"""Past the cut line that is near the end of an upright ruler."""
STROKE = Stroke(Ink("dk1"), 0.75, round=False)


def write_upright_ruler(pen: Pen, x: float, bottom: float, words: str, width: float) -> None:
    """Draw the ruler from `bottom` upwards, and write beyond its end what it is for, in lines of a width."""
    ticks = (
        Line(
            x, bottom - mm(at), x + next(high for step, high in TICKS.items() if not at % step), bottom - mm(at), STROKE
        )
        for at in range(0, LENGTH + 1, 5)
    )
    pen.draw((Line(x, bottom, x, bottom - mm(LENGTH), STROKE), *ticks))
    said = set_text(words, FOOT, width)
    pen.add("P").write_upwards(said, x - said.height / 2, bottom - mm(LENGTH) - ABOVE)


def write_ruler(pen: Pen, right: float, top: float, words: str) -> None:
    """Draw the ruler below `top`, ending at `right`, and write what it is for behind it."""
    left, y = right - mm(LENGTH), top + BELOW
    ticks = (
        Line(left + mm(at), y - next(high for step, high in TICKS.items() if not at % step), left + mm(at), y, STROKE)
        for at in range(0, LENGTH + 1, 5)
    )
    pen.draw((Line(left, y, right, y, STROKE), *ticks))
    said = set_text(words, FOOT, mm(80))
    pen.add("P").write(said, right + AFTER, y - said.height)
