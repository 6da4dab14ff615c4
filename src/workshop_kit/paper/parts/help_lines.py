"""One line of help on a card: for whom at the left, the number at the right, how to reach it beside or below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.paper.inks import SOFT
from workshop_kit.paper.setting import Setting, set_text

if TYPE_CHECKING:
    from workshop_kit.care import HelpLine
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.styles import Style

APART = 6


class SetLine(Struct, frozen=True):
    """A line, set; `how` stands `beside` for whom it is, or below, or is left out. `width` is that of all of it."""

    audience: Setting
    number: Setting
    how: Setting | None
    beside: bool
    width: float

    @property
    def height(self) -> float:
        """Return the height it needs."""
        below = self.how.height if self.how and not self.beside else 0
        return max(self.audience.height, self.number.height) + below

    def write(self, pen: Pen, x: float, y: float) -> None:
        """Write it with its upper left corner there."""
        pen.write(self.audience, x, y)
        pen.write(self.number, x + self.width - self.number.widest, y)
        if self.how and self.beside:
            pen.write(self.how, x + self.audience.widest + APART, y)
        elif self.how:
            pen.write(self.how, x, y + max(self.audience.height, self.number.height))


def set_line(line: HelpLine, style: Style, width: float, *, may_grow: bool) -> SetLine:
    """Set a line; how to reach it has a line of its own only if it `may_grow`."""
    number = set_text(line.number, replace(style, bold=True), width)
    room = width - number.widest - APART
    audience = set_text(line.audience, style, room)
    how = set_text(line.how, replace(style, ink=SOFT), width)
    beside = audience.lines == how.lines == 1 and audience.widest + APART + how.widest <= room
    return SetLine(audience, number, how if beside or may_grow else None, beside, width)
