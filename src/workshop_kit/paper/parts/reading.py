"""What is read: paragraphs and points, and a box with an icon that stands apart from them."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Box, Icon, Ink, Stroke
from workshop_kit.paper.inks import TEAL
from workshop_kit.paper.leaf import INDENT
from workshop_kit.paper.parts.beside import side_by_side
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import LABEL, TEXT, Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Boxed, Reading
    from workshop_kit.text import Paragraph

READ = Style(14, 20.5)
GAP = 14
DOT, DOT_INDENT = "•", 6
PAD_X, PAD_Y, RADIUS = mm(5), mm(3.2), 5
ICON, AFTER_ICON = mm(6), mm(4)
BOX_GAP = 14
BETWEEN_LINES, AFTER_TITLE = 4, 20
EDGE = Stroke(Ink("dk1"), 0.75, round=False)


def reading_pieces(part: Reading, width: float) -> Iterator[Piece]:
    """Set paragraphs, and points behind their marks."""
    number = 0
    for paragraph in part.paragraphs:
        number = number + 1 if paragraph.mark == "number" else 0
        mark = f"{number}." if number else DOT
        yield _point(paragraph, mark, width) if paragraph.mark else _plain(paragraph, width)


def _plain(paragraph: Paragraph, width: float) -> Piece:
    setting = set_text(paragraph, READ, width)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.last("Sect").add("P").write(setting, frame.x, frame.y)

    return Piece(setting.height, paint, paragraph.place, gap=GAP)


def _point(paragraph: Paragraph, mark: str, width: float) -> Piece:
    before = set_text(mark, replace(READ, bold=True, ink=TEAL), INDENT)
    setting = set_text(paragraph, READ, width - INDENT)

    def paint(pen: Pen, frame: Frame) -> None:
        listed = pen.last("Sect").last("L", numbering="Decimal" if paragraph.mark == "number" else "Disc")
        entry = listed.add("LI")
        entry.add("Lbl").write(before, frame.x + (DOT_INDENT if mark == DOT else 0), frame.y)
        entry.add("LBody").write(setting, frame.x + INDENT, frame.y)

    return Piece(setting.height, paint, paragraph.place, gap=GAP)


def boxed_pieces(part: Boxed, width: float, room: float) -> Iterator[Piece]:
    """Set a box, or where it is higher than a page's `room` as many as it takes, the title in the first."""
    piece, half = _box(part, width), len(part.lines) // 2
    if piece.height <= room or not half:
        yield piece
        return
    yield from boxed_pieces(replace(part, lines=part.lines[:half]), width, room)
    yield from boxed_pieces(replace(part, lines=part.lines[half:], title=""), width, room)


def _box(part: Boxed, width: float) -> Piece:
    """Set a box; its title stands beside lines that are short, which share the width, else above them."""
    indent = PAD_X + ICON + AFTER_ICON
    inside = _Inside(part, width - indent - PAD_X)
    height = max(inside.height, ICON) + 2 * PAD_Y

    def paint(pen: Pen, frame: Frame) -> None:
        icon = Icon(part.icon, frame.x + PAD_X, frame.y + PAD_Y - 0.5, ICON, Ink("dk1"))
        pen.draw((Box(frame, fill=Ink("accent3"), stroke=EDGE, radius=RADIUS), icon))
        inside.write(pen.add("Sect"), frame.x + indent, frame.y + PAD_Y)

    return Piece(height, paint, part.lines[0].place, gap=BOX_GAP)


class _Inside:
    """What stands in a box, set in its width."""

    def __init__(self, part: Boxed, room: float) -> None:
        self._title = set_text(part.title, LABEL, room) if part.title else None
        self._lead = self._title.widest + AFTER_TITLE if self._title else 0
        self._rows, self._column = side_by_side(part.lines, TEXT, room - self._lead)
        if self._lead and any(cell.lines > 1 for row in self._rows for cell in row):
            self._lead = 0
            self._rows, self._column = side_by_side(part.lines, TEXT, room)
        above = self._title.height + BETWEEN_LINES if self._title and not self._lead else 0
        heights = (max(cell.height for cell in row) + BETWEEN_LINES for row in self._rows)
        *self._tops, bottom = accumulate(heights, initial=above)
        self.height = bottom - BETWEEN_LINES

    def write(self, pen: Pen, x: float, y: float) -> None:
        """Write the title and the lines."""
        if self._title:
            baseline = self._rows[0][0].baseline if self._lead else self._title.baseline
            pen.add("H2").write(self._title, x, y + baseline - self._title.baseline)
        for row, top in zip(self._rows, self._tops, strict=True):
            for index, cell in enumerate(row):
                pen.add("P").write(cell, x + self._lead + index * self._column, y + top)
