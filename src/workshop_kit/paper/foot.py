"""The foot of a page: the right to pass and where help is at the left; workshop, sheet, page and practice at the right.

The credit line of a practice stands below both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.paper.inks import LIGHT
from workshop_kit.paper.setting import Setting, line_width, set_text
from workshop_kit.paper.shortened import shortened
from workshop_kit.paper.styles import FOOT, FOOT_RIGHT
from workshop_kit.text import NBSP
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.drawing import Frame
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen

LEFT, RIGHT = 0.55, 0.42
"""The shares of the width that the two sides may take."""
LINES = 2
"""What the right side may take, and the left side does as a rule."""
ABOVE = 5.5
CLEAR = mm(14)
"""White between the body and the rule: it must not look like one more line to write on."""
RULE = 0.4
SEPARATOR = f"{NBSP}{NBSP}·{NBSP}{NBSP}"


class Foot:
    """The foot of one workshop's pages. `height` reaches up to where the body ends."""

    def __init__(self, imprint: Imprint, width: float) -> None:
        self._imprint = imprint
        self._left = set_text(imprint.help, FOOT, width * LEFT)
        self._lines = max(LINES, self._left.lines)
        credit = imprint.letterhead.credit
        self._credit = set_text(shortened(credit, width, FOOT), FOOT, width) if credit else None
        self._height = (self._lines + bool(credit)) * FOOT.leading
        self.height = CLEAR + ABOVE + self._height

    def write(self, pen: Pen, frame: Frame, sheet: str, page: int, pages: int) -> None:
        """Write it at the bottom of a frame, for a page of a sheet."""
        here = self._imprint.say("sheet-foot", sheet=sheet, page=page, pages=pages)
        self.write_here(pen, frame, here, is_last=page == pages)

    def write_here(self, pen: Pen, frame: Frame, here: str, *, is_last: bool) -> None:
        """Write it; `here` says which page this is. A reader is told the left and the credit at the end, no more."""
        top = frame.bottom - self._height
        told = pen if is_last else pen.decorating()
        pen.rule(frame.x, top - ABOVE, frame.right, weight=RULE, ink=LIGHT)
        told.add("P").write(self._left, frame.x, top)
        y = top
        for setting in _right(self._imprint, here, frame.width * RIGHT):
            pen.decorating().write(setting, frame.right - setting.width, y)
            y += setting.height
        if self._credit:
            told.add("P").write(self._credit, frame.x, frame.bottom - FOOT.leading)


def _right(imprint: Imprint, here: str, room: float) -> list[Setting]:
    """Set workshop and page, on two lines at most; where a practice signs on the second, on the first."""
    title, signed = imprint.title, imprint.letterhead.line(room, FOOT)
    if signed:
        left = room - line_width(SEPARATOR + here, FOOT)
        first = shortened(title, left, FOOT) + SEPARATOR + here
        return [set_text(words.replace(" ", NBSP), FOOT_RIGHT, room) for words in (first, signed)]
    together = set_text(title + SEPARATOR + here.replace(" ", NBSP), FOOT_RIGHT, room)
    fits_alone = line_width(title, FOOT) <= room
    if together.lines == 1 or (together.lines == LINES and not fits_alone):
        return [together]
    return [set_text(shortened(title, room, FOOT), FOOT_RIGHT, room), set_text(here, FOOT_RIGHT, room)]
