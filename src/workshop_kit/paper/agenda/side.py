"""At the side: the right to pass, framed, and below it the agreements in their short words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Circle, Frame, Icon, Ink, Stroke
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import SECTION, SLIP_TITLE, Style

if TYPE_CHECKING:
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen

LINE = Style(12.5, 16)
PAD, AFTER_TITLE, BETWEEN = 13, 5, 3.5
ICON, AFTER_ICON = 17, 8
BELOW_BOX = 20
AFTER_HEADING = 7
DOT, INDENT = 1.75, 12
AGREED, MORE = 4.5, 9
"""The least white between two agreements, and the most that is added to it."""


class Side:
    """Right to pass and agreements, `width` points wide; `height` is the least they take, `most` what they can use."""

    def __init__(self, imprint: Imprint, width: float, scale: float) -> None:
        care, self._scale = imprint.care, scale
        inner = width - 2 * PAD * scale
        line = LINE.at(LINE.size * scale)
        self._title = set_text(care.pass_title, SLIP_TITLE.at(SLIP_TITLE.size * scale), inner - self._indent)
        self._lines = [set_text(words, line, inner) for words in care.pass_lines]
        heading = SECTION.at(SECTION.size * scale)
        self._heading = set_text(imprint.say("agreements-title"), heading, width)
        self._agreed = [set_text(words, line, width - INDENT) for words in care.agreements]
        self._box = (2 * PAD + AFTER_TITLE) * scale + self._title.height
        self._box += sum(words.height + BETWEEN * scale for words in self._lines) - BETWEEN * scale
        self.height = self._box + (BELOW_BOX + AFTER_HEADING) * scale + self._heading.height
        self.height += sum(words.height + AGREED * scale for words in self._agreed) - AGREED * scale
        self.most = self.height + MORE * scale * (len(self._agreed) - 1)

    @property
    def _indent(self) -> float:
        return (ICON + AFTER_ICON) * self._scale

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write them in a frame; spare height goes between the agreements."""
        self._write_passing(pen, Frame(frame.x, frame.y, frame.width, self._box))
        y = frame.y + self._box + BELOW_BOX * self._scale
        pen.add("H2").write(self._heading, frame.x, y)
        y += self._heading.height + AFTER_HEADING * self._scale
        more = min(MORE * self._scale, (frame.height - self.height) / max(1, len(self._agreed) - 1))
        entries = pen.add("L")
        for words in self._agreed:
            pen.draw((Circle(frame.x + DOT + 0.5, y + 0.66 * words.baseline, DOT, fill=Ink("dk1")),))
            entries.add("LI").add("LBody").write(words, frame.x + INDENT, y)
            y += words.height + AGREED * self._scale + more

    def _write_passing(self, pen: Pen, box: Frame) -> None:
        pen.draw((Box(box, stroke=Stroke(Ink("dk1"), 1.1), radius=7),))
        pad, size = PAD * self._scale, ICON * self._scale
        x, y = box.x + pad, box.y + pad
        pen.draw((Icon("pass", x - 2, y + (self._title.style.leading - size) / 2, size, Ink("dk1")),))
        pen.add("H2").write(self._title, x + self._indent - 2, y)
        y += self._title.height + AFTER_TITLE * self._scale
        for words in self._lines:
            pen.add("P").write(words, x, y)
            y += words.height + BETWEEN * self._scale
