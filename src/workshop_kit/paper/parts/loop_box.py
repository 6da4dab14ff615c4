"""A box of a loop: its name, a hint, and lines to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Frame, Ink, Stroke
from workshop_kit.paper import answers
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import NOTE, PROMPT
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Area

PAD, ABOVE, BELOW = mm(4), mm(2.5), mm(4)
EDGE = Stroke(Ink("dk1"), 1)
RADIUS = 8


class LoopBox:
    """A box, its words set in a width. `height` is the least: it leaves `lines` to write on."""

    def __init__(self, area: Area, width: float, lines: int) -> None:
        self.area = area
        self._words = [set_text(area.label, PROMPT, width - 2 * PAD)]
        self._words += [set_text(area.hint, NOTE, width - 2 * PAD)] if area.hint else []
        self._used = ABOVE + sum(setting.height for setting in self._words)
        self.height = self._used + lines * LINE_STEP + BELOW

    def write(self, pen: Pen, frame: Frame) -> None:
        """Draw it in a frame that may be higher, and write its words."""
        pen.draw((Box(frame, stroke=EDGE, radius=RADIUS),))
        y = frame.y + ABOVE
        for setting in self._words:
            pen.write(setting, frame.x + PAD, y)
            y += setting.height
        room = frame.inset(left=PAD, top=self._used, right=PAD, bottom=BELOW)
        if pen.fills:
            answers.space(pen, room, said=str(self.area.label))
        else:
            answers.lines(pen, room, said=str(self.area.label))
