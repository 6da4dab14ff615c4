"""Where help is: whom to ask in the room, and each help line with its number, in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Icon, Ink
from workshop_kit.paper.inks import GREY, INK, SOFT
from workshop_kit.paper.letterhead import BETWEEN
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.shortened import shortened
from workshop_kit.paper.styles import SECTION, Style

if TYPE_CHECKING:
    from workshop_kit.care import HelpLine
    from workshop_kit.drawing import Frame
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting

LINE = Style(12.5, 16)
AUDIENCE = Style(11.5, 14)
NUMBER = Style(15, 18, heading=True, bold=True)
HOW = Style(11, 13.5, ink=SOFT)
THERAPY = Style(9.5, 12.75, ink=SOFT)
ICON, INDENT = 17, 31
COLUMNS, GUTTER = 2, 22
PAD, AFTER_HEADING, AFTER_LINES, ROW_GAP = 13, 3, 9, 8
BEFORE_HOW = 9
BEFORE_SIGNED = 3


class _Line(Struct, frozen=True):
    """One help line: for whom, then its number with how to reach it beside, or, where that is too long, below."""

    audience: Setting
    number: Setting
    how: Setting
    beside: bool

    @property
    def height(self) -> float:
        return self.audience.height + self.number.height + (0 if self.beside else self.how.height)


class Help:
    """Where help is, `width` points wide, under a rule and over one; `height` is all that it takes."""

    def __init__(self, imprint: Imprint, width: float, scale: float) -> None:
        care, self._scale = imprint.care, scale
        self._heading = set_text(care.help_title, SECTION.at(SECTION.size * scale), width)
        room = width - INDENT * scale
        asked = care.help_text[:1] if care.help_lines else (*care.help_text, care.no_region)
        if contact := imprint.letterhead.contact:
            asked = (*asked, imprint.say("help-contact", contact=contact))
        self._asked = [set_text(words, LINE.at(LINE.size * scale), room) for words in asked]
        column = (room - GUTTER * (COLUMNS - 1)) / COLUMNS
        lines = [_set(line, column, scale) for line in care.help_lines]
        self._rows = [lines[first : first + COLUMNS] for first in range(0, len(lines), COLUMNS)]
        self._therapy = set_text(care.not_therapy, THERAPY, width)
        self._words = self._heading.height + AFTER_HEADING * scale + sum(words.height for words in self._asked)
        rows = sum(max(line.height for line in row) for row in self._rows)
        gaps = AFTER_LINES + ROW_GAP * (len(self._rows) - 1) if self._rows else 0
        self._body = 2 * PAD * scale + self._words + rows + gaps * scale
        signed = BETWEEN.join(filter(None, (imprint.letterhead.name, imprint.letterhead.credit)))
        self._signed = set_text(shortened(signed, width, THERAPY), THERAPY, width) if signed else None
        below = self._therapy.height + (self._signed.height + BEFORE_SIGNED if self._signed else 0)
        self.height = self._body + PAD * scale / 2 + below

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write it in a frame."""
        pen.rule(frame.x, frame.y, frame.right, weight=0.75, ink=INK)
        y, x = frame.y + PAD * self._scale, frame.x + INDENT * self._scale
        size = ICON * self._scale
        pen.draw((Icon("lifebuoy", frame.x + 1, y + (self._heading.height - size) / 2, size, Ink("dk1")),))
        pen.add("H2").write(self._heading, x, y)
        y += self._heading.height + AFTER_HEADING * self._scale
        for words in self._asked:
            pen.add("P").write(words, x, y)
            y += words.height
        self._write_lines(pen, x, y + AFTER_LINES * self._scale)
        pen.rule(frame.x, frame.y + self._body, frame.right, weight=0.75, ink=GREY)
        pen.add("P").write(self._therapy, frame.x, frame.y + self._body + PAD * self._scale / 2)
        if self._signed:
            pen.add("P").write(self._signed, frame.x, frame.y + self.height - self._signed.height)

    def _write_lines(self, pen: Pen, left: float, y: float) -> None:
        entries = pen.add("L") if self._rows else pen
        for row in self._rows:
            for number, line in enumerate(row):
                _write(entries.add("LI").add("LBody"), line, left + number * (line.audience.width + GUTTER), y)
            y += max(line.height for line in row) + ROW_GAP * self._scale


def _set(line: HelpLine, width: float, scale: float) -> _Line:
    audience, number, how = (
        set_text(words, style.at(style.size * scale), width)
        for words, style in ((line.audience, AUDIENCE), (line.number, NUMBER), (line.how, HOW))
    )
    beside = how.lines == 1 and number.lines == 1 and number.widest + BEFORE_HOW + how.widest <= width
    return _Line(audience, number, how, beside)


def _write(pen: Pen, line: _Line, x: float, y: float) -> None:
    pen.write(line.audience, x, y)
    y += line.audience.height
    pen.write(line.number, x, y)
    if line.beside:
        x, y = x + line.number.widest + BEFORE_HOW, y + line.number.baseline - line.how.baseline
    else:
        y += line.number.height
    pen.write(line.how, x, y)
