"""The foot of a page: the right to pass and where help is at the left; workshop, sheet and page at the right."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from workshop_kit.paper.inks import LIGHT
from workshop_kit.paper.setting import Setting, line_width, set_text
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
ELLIPSIS = "…"


class Foot:
    """The foot of one workshop's pages. `height` reaches up to where the body ends."""

    def __init__(self, imprint: Imprint, width: float) -> None:
        self._imprint = imprint
        self._left = set_text(imprint.help, FOOT, width * LEFT)
        self._lines = max(LINES, self._left.lines)
        self.height = CLEAR + ABOVE + self._lines * FOOT.leading

    def write(self, pen: Pen, frame: Frame, sheet: str, page: int, pages: int) -> None:
        """Write it at the bottom of a frame, for a page of a sheet."""
        here = self._imprint.say("sheet-foot", sheet=sheet, page=page, pages=pages)
        self.write_here(pen, frame, here, is_last=page == pages)

    def write_here(self, pen: Pen, frame: Frame, here: str, *, is_last: bool) -> None:
        """Write it; `here` says which page this is. A reader is told the left at the end, and not the right."""
        top = frame.bottom - self._lines * FOOT.leading
        pen.rule(frame.x, top - ABOVE, frame.right, weight=RULE, ink=LIGHT)
        (pen.add("P") if is_last else pen.decorating()).write(self._left, frame.x, top)
        y = top
        for setting in _right(self._imprint.title, here, frame.width * RIGHT):
            pen.decorating().write(setting, frame.right - setting.width, y)
            y += setting.height


def _right(title: str, here: str, room: float) -> list[Setting]:
    """Set workshop and page, on two lines at most: a title that fits on neither is shortened to a line of its own."""
    together = set_text(title + SEPARATOR + here.replace(" ", NBSP), FOOT_RIGHT, room)
    fits_alone = line_width(title, FOOT) <= room
    if together.lines == 1 or (together.lines == LINES and not fits_alone):
        return [together]
    return [set_text(_shortened(title, room), FOOT_RIGHT, room), set_text(here, FOOT_RIGHT, room)]


def _shortened(title: str, room: float) -> str:
    """Return the words of a title that fit, with an ellipsis for the rest: the whole title is the document's own."""
    if line_width(title, FOOT) <= room:
        return title
    fits = bisect_right(range(len(title)), room, key=lambda length: line_width(title[:length] + ELLIPSIS, FOOT)) - 1
    words, _, _ = title[: fits + 1].rpartition(" ")
    return (words or title[:fits]).rstrip(" ,;:–-") + ELLIPSIS
