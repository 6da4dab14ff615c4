"""How each text of a sheet is set. Running text is 12 pt or more, nothing is under 9."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.paper.inks import INK, SOFT, TEAL

if TYPE_CHECKING:
    from workshop_kit.drawing import Align


class Style(Struct, frozen=True):
    """`size` and `leading` (from baseline to baseline) in points; `ink` as #RRGGBB."""

    size: float
    leading: float
    heading: bool = False
    bold: bool = False
    italic: bool = False
    ink: str = INK
    align: Align = "left"

    def at(self, size: float) -> Style:
        """Return the same style at another size, its leading in proportion."""
        return replace(self, size=size, leading=self.leading * size / self.size)


TITLE = Style(20, 23, heading=True, bold=True)
WHY = Style(12.5, 15.5, heading=True, italic=True, ink=SOFT)
BADGE = Style(23, 27, heading=True, bold=True, ink="#FFFFFF", align="center")
QUIET = Style(12, 15)
LABEL = Style(12, 15, bold=True)
TEXT = Style(12.5, 16.5)
STEP = Style(17, 21)
NUMERAL = Style(17, 17, heading=True, bold=True, ink=TEAL)
PROMPT = Style(13, 17, bold=True)
SECTION = Style(15, 19, heading=True, bold=True, ink=TEAL)
START = Style(12.5, 16.5, heading=True, italic=True)
NOTE = Style(12, 15.5, ink=SOFT)
DAY = Style(13, 16.5, heading=True, bold=True)
FOOT = Style(9.5, 12.75)
FOOT_RIGHT = Style(9.5, 12.75, align="right")
GOAL = Style(13, 17)
CARD = Style(20, 26, heading=True, bold=True)
SCENE = Style(20, 26, heading=True)
OWN = Style(13, 17)
SLIP_FOOT = Style(9, 12)
SLIP_TITLE = Style(15, 19, heading=True, bold=True)
