"""The back of a card: the kit's two circles, the card's mark in what they share, and a few words below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Circle, Frame, Ink, Lens, Stroke
from workshop_kit.paper.parts.pack_mark import write_mark
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import PackCard
    from workshop_kit.text import Text

WORDS = Style(12.5, 15.5, heading=True, italic=True, align="center")
RADIUS, APART = 13.5 / 62, 15.3 / 62
"""Of the circles, by the height of the card."""
LARGEST = mm(18)
ABOVE_MIDDLE = 0.445
"""Where the middle of the circles stands, from the top."""
BELOW = mm(6)
LINE = Stroke(Ink("dk1"), 1.1)


class PackBack:
    """The back of a card; that of the card which tells what to do has no mark."""

    def __init__(self, words: Text, card: PackCard | None, width: float) -> None:
        self._card = card
        self._words = set_text(words, WORDS, width)

    def fits(self, inner: Frame) -> bool:
        """Whether its words stand on at most two lines."""
        return self._words.height <= 2 * WORDS.leading and self._words.widest <= inner.width

    def write(self, pen: Pen, cell: Frame) -> None:
        """Draw it in its cell."""
        radius = min(LARGEST, RADIUS * cell.height)
        x, y = cell.x + cell.width / 2, cell.y + ABOVE_MIDDLE * cell.height
        half = radius * APART / RADIUS / 2
        left, right = (x - half, y), (x + half, y)
        pen.draw(
            (
                Lens(left, right, radius, Ink("accent4")),
                Circle(*left, radius, stroke=LINE),
                Circle(*right, radius, stroke=LINE),
            )
        )
        if self._card:
            write_mark(pen.decorating(), self._card, x, y)
        room = cell.inset(left=(cell.width - self._words.width) / 2)
        pen.add("P").write(self._words, room.x, y + radius + BELOW)
