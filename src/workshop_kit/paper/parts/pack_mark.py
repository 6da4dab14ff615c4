"""The mark of a card: its level by number and shape (ring 1, diamond 2, square 3), or an icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Circle, Contour, Frame, Icon, Ink, Move, Shape, Stroke
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import PackCard

RADIUS = mm(4)
DIAMOND = mm(4.9)
SQUARE = mm(3.8)
ICON = mm(7)
NUMBER = Style(12.5, 15, heading=True, bold=True, align="center")
LINE = Stroke(Ink("dk1"), 1.1, round=False)
CAPITALS = 0.335
"""Half the height of a digit, of its size."""


def write_mark(pen: Pen, card: PackCard, x: float, y: float, said: str = "") -> None:
    """Draw the mark with its middle there; `said` is read for the number."""
    if not card.level:
        pen.draw((Icon(card.icon, x - ICON / 2, y - ICON / 2, ICON, Ink("dk1")),))
        return
    pen.draw((level_shape(card.level, x, y),))
    number = set_text(str(card.level), NUMBER, 2 * RADIUS)
    pen.add("P", said=said).write(number, x - RADIUS, y + CAPITALS * NUMBER.size - number.baseline)


def level_shape(level: int, x: float, y: float) -> Shape:
    """Return the shape of a level around a middle, white inside."""
    white = Ink("lt1")
    if level == 1:
        return Circle(x, y, RADIUS, white, LINE)
    if level == 2:  # noqa: PLR2004 - the three levels are told by number
        corners = ((x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y))
        moves = (Move("M", corners[:1]), *(Move("L", (corner,)) for corner in corners[1:]), Move("Z", ()))
        return Contour(moves, white, LINE)
    return Box(Frame(x - SQUARE, y - SQUARE, 2 * SQUARE, 2 * SQUARE), white, LINE)
