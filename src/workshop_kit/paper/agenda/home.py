"""What is taken home: each sheet with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Icon, Ink
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import SECTION, Style

if TYPE_CHECKING:
    from workshop_kit.drawing import Frame
    from workshop_kit.paper.agenda.programme import Programme
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen

LINE = Style(12.5, 16)
ICON, INDENT, AFTER_NUMBER = 17, 31, 14
AFTER_HEADING, BETWEEN = 5, 3


class Home:
    """The sheets that are taken home, `width` points wide; a height of 0 where there are none."""

    def __init__(self, programme: Programme, imprint: Imprint, width: float, scale: float) -> None:
        self._scale = scale
        line, heading = LINE.at(LINE.size * scale), SECTION.at(SECTION.size * scale)
        self._heading = set_text(imprint.say("taking-home-title"), heading, width)
        numbers = [set_text(number, line, width) for number, _ in programme.home]
        column = max((number.widest for number in numbers), default=0) + AFTER_NUMBER * scale
        self._left = INDENT * scale + column
        titles = [set_text(title, line, width - self._left) for _, title in programme.home]
        self._rows = list(zip(numbers, titles, strict=True))
        rows = sum(title.height + BETWEEN * scale for title in titles)
        self.height = self._heading.height + AFTER_HEADING * scale + rows - BETWEEN * scale if titles else 0.0

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write them in a frame."""
        if not self._rows:
            return
        size, indent = ICON * self._scale, INDENT * self._scale
        pen.draw((Icon("home", frame.x + 1, frame.y + (self._heading.height - size) / 2, size, Ink("dk1")),))
        pen.add("H2").write(self._heading, frame.x + indent, frame.y)
        y = frame.y + self._heading.height + AFTER_HEADING * self._scale
        entries = pen.add("L")
        for number, title in self._rows:
            body = entries.add("LI").add("LBody")
            body.write(number, frame.x + indent, y)
            body.write(title, frame.x + self._left, y)
            y += title.height + BETWEEN * self._scale
