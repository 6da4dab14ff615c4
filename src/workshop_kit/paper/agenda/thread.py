"""The blocks of the day on one thread: a ring with a number for each, a cup for a break, a dot at each end.

The only times of day are those of the two dots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Circle, Icon, Ink, Line, Stroke
from workshop_kit.paper.inks import SOFT
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import Style
from workshop_kit.text import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame, Shape
    from workshop_kit.paper.agenda.programme import Entry, Programme
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting

NAME = Style(13.5, 16.5, bold=True)
PLAIN = Style(13.5, 16.5)
EDGE = Style(12.5, 15.5)
NOTE = Style(11.5, 14, ink=SOFT, align="right")
NUMBER = Style(11.5, 14, heading=True, bold=True, align="center")
RING, CUP, DOT = 10, 17, 3.5
AFTER_RING = 11
BESIDE = 12
"""White between a title and what stands at its right."""
AIR = 3.5
"""The least white above and below the words of a row."""
MORE = 17
"""The most that a row grows by."""
LOOSEST = 0.4
"""What of the width a note may take."""


class _Row(Struct, frozen=True):
    """One row: its words, what stands at their right, and its number; None for the beginning and the end."""

    words: Setting
    note: Setting | None
    entry: Entry | None
    number: Setting | None

    def height(self, scale: float) -> float:
        """Return the least height."""
        held = [2 * RING * scale if self.entry else 0, self.words.height, self.note.height if self.note else 0]
        return max(held) + 2 * AIR * scale


class Thread:
    """The blocks, `width` points wide; `height` is the least they take, `most` what they can use."""

    def __init__(self, programme: Programme, imprint: Imprint, width: float, scale: float) -> None:
        self._scale, self._imprint = scale, imprint
        self._rows = list(self._set(programme, width))
        self.height = sum(row.height(scale) for row in self._rows)
        self.most = self.height + MORE * scale * len(self._rows)

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write them in a frame; spare height goes to all rows alike."""
        more = (frame.height - self.height) / len(self._rows)
        y, places = frame.y, []
        for row in self._rows:
            height = row.height(self._scale) + more
            places.append((row, y + height / 2))
            y += height
        axis = frame.x + RING * self._scale
        pen.draw((Line(axis, places[0][1], axis, places[-1][1], Stroke(Ink("accent6"), 1)),))
        for row, middle in places:
            self._write(pen, row, frame, middle)

    def _set(self, programme: Programme, width: float) -> Iterator[_Row]:
        if programme.begins:
            yield self._edge(programme.begins, "agenda-begins", width)
        for entry in programme.entries:
            yield self._row(entry, width)
        if programme.ends:
            yield self._edge(programme.ends, "agenda-ends", width)

    def _row(self, entry: Entry, width: float) -> _Row:
        room = width - self._indent
        note = set_text(entry.note, self._at(NOTE), room * LOOSEST) if entry.note else None
        style = self._at(PLAIN if entry.is_break else NAME)
        words = set_text(entry.title, style, room - (note.widest + BESIDE if note else 0))
        number = None if entry.is_break else set_text(str(entry.number), self._at(NUMBER), 2 * RING * self._scale)
        return _Row(words, note, entry, number)

    def _edge(self, clock: str, key: str, width: float) -> _Row:
        runs = (Run(f"{clock}  ", strong=True), Run(self._imprint.say(key)))
        return _Row(set_text(runs, self._at(EDGE), width - self._indent), None, None, None)

    @property
    def _indent(self) -> float:
        return (2 * RING + AFTER_RING) * self._scale

    def _at(self, style: Style) -> Style:
        return style.at(style.size * self._scale)

    def _write(self, pen: Pen, row: _Row, frame: Frame, middle: float) -> None:
        pen.draw(self._sign(row, frame.x + RING * self._scale, middle))
        x, top = frame.x + self._indent, middle - row.words.height / 2 - 0.5
        if row.entry is None:
            pen.add("P").write(row.words, x, top)
            return
        item = pen.last("L", numbering="Decimal").add("LI")
        if row.number:
            left = frame.x + RING * self._scale - row.number.width / 2
            item.add("Lbl").write(row.number, left, middle + 0.34 * row.number.style.size - row.number.baseline)
        body = item.add("LBody")
        body.write(row.words, x, top)
        if row.note:
            y = top + row.words.baseline - row.note.baseline
            body.write(row.note, frame.right - row.note.width, y)

    def _sign(self, row: _Row, x: float, y: float) -> tuple[Shape, ...]:
        """Return what stands on the thread, on a white ground."""
        if row.entry is None:
            return (Circle(x, y, DOT * self._scale, fill=Ink("dk1")),)
        if row.entry.is_break:
            size = CUP * self._scale
            ground = Circle(x, y, (RING + 1) * self._scale, fill=Ink("lt1"))
            return (ground, Icon("cup", x - size / 2 + 0.5, y - size / 2, size, Ink("dk1")))
        return (Circle(x, y, RING * self._scale, fill=Ink("lt1"), stroke=Stroke(Ink("dk1"), 1)),)
