"""Ticks: lines with boxes, empty lines with boxes, and the box for what one chooses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Frame, Ink, Stroke
from workshop_kit.paper.inks import INK, LIGHT
from workshop_kit.paper.leaf import INDENT, LINE_STEP
from workshop_kit.paper.parts.rows import headed
from workshop_kit.paper.parts.writing import GROWTH
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import LABEL, TEXT
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Chosen, Ticks
    from workshop_kit.text import Text

BOX = mm(4.5)
BOX_STROKE = Stroke(Ink("dk1"), 1)
ROW = mm(10)
PAD = 6
RULE = 0.5
HEAD_GAP, HEAD_FOOT = 4, 5
COLUMN, WIDEST_COLUMN = mm(16), mm(26)
ABOVE_LINE = 3
CHOSEN_PAD, CHOSEN_GAP = 13, 18
CHOSEN_BESIDE = 0.6
"""The most of the width that words take with a line beside them."""


@dataclass(frozen=True, slots=True)
class _Boxes:
    """Where the boxes of a line stand: one before it, or one in each of `columns` at its end."""

    columns: int
    column: float

    @property
    def indent(self) -> float:
        """What is left free for a box before a line."""
        return 0 if self.columns else INDENT

    @property
    def width(self) -> float:
        """What the boxes take at the end of a line."""
        return self.columns * self.column

    def draw(self, pen: Pen, frame: Frame, top: float) -> None:
        """Draw the boxes of one line."""
        lefts = [frame.right - self.width + (n + 0.5) * self.column - BOX / 2 for n in range(self.columns)]
        pen.draw(Box(Frame(x, top, BOX, BOX), stroke=BOX_STROKE, radius=mm(0.6)) for x in lefts or [frame.x + 1])


def tick_pieces(part: Ticks, width: float, room: float, place: Place) -> Iterator[Piece]:
    """Set the lines, under the titles of their columns if there are any, and the empty lines."""
    titles = [set_text(title, LABEL, WIDEST_COLUMN - 6) for title in part.columns]
    boxes = _Boxes(len(titles), max([COLUMN, *(title.widest + 6 for title in titles)]))
    rows = [_row(item, width, boxes) for item in part.items]
    if rows and titles:
        yield from headed(_head(part, boxes, place), rows, room)
    else:
        yield from rows
    if part.blanks:
        yield _blanks(part.blanks, boxes, place)


def _head(part: Ticks, boxes: _Boxes, place: Place) -> Piece:
    settings = [set_text(title, replace(LABEL, align="center"), boxes.column) for title in part.columns]
    height = max(setting.height for setting in settings) + HEAD_FOOT

    def paint(pen: Pen, frame: Frame) -> None:
        row = pen.add("Table").add("TR")
        row.add("TD")
        for index, setting in enumerate(settings):
            x = frame.right - boxes.width + index * boxes.column
            row.add("TH", scope="Column").write(setting, x, frame.bottom - HEAD_FOOT - setting.height)
        pen.rule(frame.x, frame.bottom, frame.right, weight=RULE, ink=LIGHT)

    return Piece(height, paint, place, gap=HEAD_GAP)


def _row(item: Text, width: float, boxes: _Boxes) -> Piece:
    setting = set_text(item, TEXT, width - boxes.indent - boxes.width - 6)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.rule(frame.x, frame.bottom, frame.right, weight=RULE, ink=LIGHT)
        boxes.draw(pen, frame, frame.y + (frame.height - BOX) / 2)
        top = frame.y + (frame.height - setting.height) / 2
        if not boxes.columns:
            pen.last("L").add("LI").add("LBody").write(setting, frame.x + boxes.indent, top)
            return
        row = pen.last("Table").add("TR")
        row.add("TH", scope="Row").write(setting, frame.x, top)
        for _ in range(boxes.columns):
            row.add("TD")

    return Piece(max(ROW, setting.height + 2 * PAD), paint, item.place)


def _blanks(lines: int, boxes: _Boxes, place: Place) -> Piece:
    """Rule empty lines with their boxes: they are more where the page has height to spare."""

    def paint(pen: Pen, frame: Frame) -> None:
        count = int((frame.height + 0.01) // LINE_STEP)
        pen.lines(frame.x + boxes.indent, frame.y, frame.right - boxes.width, count)
        for line in range(1, count + 1):
            boxes.draw(pen, frame, frame.y + line * LINE_STEP - BOX - ABOVE_LINE)

    return Piece(lines * LINE_STEP, paint, place, grows=Grows.BY_LINES, most=(GROWTH - 1) * lines)


def chosen_piece(part: Chosen, width: float, place: Place) -> Piece:
    """Set the box for what one chooses: words in bold with a line beside them, and lines below."""
    room = width - 2 * CHOSEN_PAD
    setting = set_text(part.text, LABEL, room)
    beside = setting.widest <= room * CHOSEN_BESIDE
    first = max(0.0, setting.last_baseline + 3)
    below = part.lines - beside
    height = CHOSEN_PAD + first + below * LINE_STEP + CHOSEN_PAD

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Box(frame, fill=Ink("accent3"), radius=5),))
        inner = frame.inset(CHOSEN_PAD, CHOSEN_PAD, CHOSEN_PAD, CHOSEN_PAD)
        pen.add("P").write(setting, inner.x, inner.y)
        left = inner.x + setting.widest + 10
        if beside:
            pen.rule(left, inner.y + first, inner.right, ink=INK)
        for line in range(1, below + 1):
            pen.rule(left if beside else inner.x, inner.y + first + line * LINE_STEP, inner.right, ink=INK)

    return Piece(height, paint, place, gap=CHOSEN_GAP)
