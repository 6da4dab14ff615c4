"""Ticks: lines with boxes, empty lines with boxes, and the box for what one chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame, Ink, Stroke
from workshop_kit.paper import answers
from workshop_kit.paper.inks import LIGHT
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
ROW = mm(10)
PAD = 6
RULE = 0.5
HEAD_GAP, HEAD_FOOT = 4, 5
COLUMN, WIDEST_COLUMN = mm(16), mm(26)
ABOVE_LINE = 3
CHOSEN_PAD, CHOSEN_GAP = 13, 18
CHOSEN_EDGE = Stroke(Ink("accent6"), 0.6)
CHOSEN_BESIDE = 0.6
"""The most of the width that words take with a line beside them."""


class _Boxes(Struct, frozen=True):
    """Where the boxes of a line stand: one before it, or one in each of `columns` at its end."""

    titles: tuple[str, ...]
    column: float

    @property
    def columns(self) -> int:
        """How many boxes stand on a line's end."""
        return len(self.titles)

    @property
    def indent(self) -> float:
        """What is left free for a box before a line."""
        return 0 if self.columns else INDENT

    @property
    def width(self) -> float:
        """What the boxes take at the end of a line."""
        return self.columns * self.column

    def draw_before(self, pen: Pen, frame: Frame, top: float, said: str) -> None:
        """Draw the box before a line that has no columns."""
        answers.tick(pen, Frame(frame.x + 1, top, BOX, BOX), said=said)

    def draw_in(self, column: int, pen: Pen, frame: Frame, top: float, said: str) -> None:
        """Draw the box of a line in one of its columns, counted from 0."""
        left = frame.right - self.width + (column + 0.5) * self.column - BOX / 2
        answers.tick(pen, Frame(left, top, BOX, BOX), said=f"{said}: {self.titles[column]}")


def tick_pieces(part: Ticks, width: float, room: float, place: Place, said: str) -> Iterator[Piece]:
    """Set the lines, under the titles of their columns, and the empty lines, `said` to be for one's own."""
    titles = [set_text(title, LABEL, WIDEST_COLUMN - 6) for title in part.columns]
    boxes = _Boxes(tuple(map(str, part.columns)), max([COLUMN, *(title.widest + 6 for title in titles)]))
    rows = [_row(item, width, boxes) for item in part.items]
    if rows and titles:
        yield from headed(_head(part, boxes, place), rows, room)
    else:
        yield from rows
    if part.blanks:
        yield _blanks(part.blanks, boxes, place, said)


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
        box_top = frame.y + (frame.height - BOX) / 2
        top = frame.y + (frame.height - setting.height) / 2
        if not boxes.columns:
            body = pen.last("L").add("LI").add("LBody")
            boxes.draw_before(body, frame, box_top, str(item))
            body.write(setting, frame.x + boxes.indent, top)
            return
        row = pen.last("Table").add("TR")
        row.add("TH", scope="Row").write(setting, frame.x, top)
        for column in range(boxes.columns):
            boxes.draw_in(column, row.add("TD"), frame, box_top, str(item))

    return Piece(max(ROW, setting.height + 2 * PAD), paint, item.place)


def _blanks(lines: int, boxes: _Boxes, place: Place, said: str) -> Piece:
    """Rule empty lines with their boxes: they are more where the page has height to spare."""

    def paint(pen: Pen, frame: Frame) -> None:
        count = int((frame.height + 0.01) // LINE_STEP)
        for line in range(1, count + 1):
            y = frame.y + line * LINE_STEP
            answers.line(pen, frame.x + boxes.indent, y, frame.right - boxes.width, said=said)
            if not boxes.columns:
                boxes.draw_before(pen, frame, y - BOX - ABOVE_LINE, said)
            for column in range(boxes.columns):
                boxes.draw_in(column, pen, frame, y - BOX - ABOVE_LINE, said)

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
        pen.draw((Box(frame, fill=Ink("accent3"), stroke=CHOSEN_EDGE, radius=5),))
        inner = frame.inset(CHOSEN_PAD, CHOSEN_PAD, CHOSEN_PAD, CHOSEN_PAD)
        words = pen.add("P")
        words.write(setting, inner.x, inner.y)
        left = inner.x + setting.widest + 10
        for line in range(0 if beside else 1, below + 1):
            y = inner.y + first + line * LINE_STEP
            answers.line(words, left if beside else inner.x, y, inner.right, said=part.text)

    return Piece(height, paint, place, gap=CHOSEN_GAP)
