"""Families of words: boxes side by side, a circle before each word, and blanks for one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Circle, Frame, Ink, Line, Stroke
from workshop_kit.paper import answers
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import SLIP_TITLE, TEXT
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Families, Family

COLUMNS = {1: 1, 2: 2, 4: 2}
"""How many boxes stand side by side, by the number of families; else three."""
MOST_COLUMNS = 3
GUTTER = mm(5)
PAD, RADIUS = mm(3.5), 6
HEAD_PAD = mm(2.2)
CIRCLE, INDENT = mm(2), mm(7)
PITCH = mm(7.3)
BELOW_WORDS = mm(2.5)
MORE_BLANKS = 4
OUTLINE = Stroke(Ink("dk1"), 1, round=False)


def family_pieces(part: Families, width: float) -> Iterator[Piece]:
    """Set the boxes, a row of them to a piece; where a page has height to spare, all rows take more blanks alike."""
    columns = COLUMNS.get(len(part.families), MOST_COLUMNS)
    each = (width - (columns - 1) * GUTTER) / columns
    for index in range(0, len(part.families), columns):
        boxes = tuple(_FamilyBox(family, each) for family in part.families[index : index + columns])
        yield _row(boxes, each, part.families[index].name.place)


def _row(boxes: tuple[_FamilyBox, ...], each: float, place: Place) -> Piece:
    height = max(box.height for box in boxes)

    def paint(pen: Pen, frame: Frame) -> None:
        for column, box in enumerate(boxes):
            box.write(pen.add("Sect"), Frame(frame.x + column * (each + GUTTER), frame.y, each, frame.height))

    return Piece(height, paint, place, gap=GUTTER, grows=Grows.ALIKE, most=MORE_BLANKS)


class _FamilyBox:
    """One family, set in its width."""

    def __init__(self, family: Family, width: float) -> None:
        self._family = family
        self._name = set_text(family.name, SLIP_TITLE, width - 2 * PAD)
        self._words = [set_text(word, TEXT, width - 2 * PAD - INDENT) for word in family.words]
        self._head = self._name.height + 2 * HEAD_PAD
        self._steps = [max(PITCH, word.height + PITCH - TEXT.leading) for word in self._words]
        self._fixed = self._head + BELOW_WORDS + sum(self._steps) + PAD
        self.height = self._fixed + LINE_STEP

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write the family in a frame that may be higher than it needs: what is left becomes blanks."""
        self._write_head(pen, frame)
        x, y = frame.x + PAD, frame.y + self._head + BELOW_WORDS
        for said, word, step in zip(self._family.words, self._words, self._steps, strict=True):
            top = y + (PITCH - TEXT.leading) / 2
            entry = pen.last("L").add("LI").add("LBody")
            answers.mark(entry, Circle(x + CIRCLE, top + TEXT.leading / 2, CIRCLE), said=str(said))
            entry.write(word, x + INDENT, top)
            y += step
        y = frame.bottom - PAD - LINE_STEP * self._blanks(frame)
        for _ in range(self._blanks(frame)):
            y += LINE_STEP
            answers.mark(pen, Circle(x + CIRCLE, y - CIRCLE, CIRCLE), said=str(self._family.name))
            answers.line(pen, x + INDENT, y, frame.right - PAD, said=str(self._family.name))

    def _blanks(self, frame: Frame) -> int:
        return max(1, min(1 + MORE_BLANKS, int((frame.height - self._fixed + 0.01) // LINE_STEP)))

    def _write_head(self, pen: Pen, frame: Frame) -> None:
        head = frame.inset(bottom=frame.height - self._head)
        tint = Ink("accent4")
        pen.draw(
            (
                Box(head, fill=tint, radius=RADIUS),
                Box(head.inset(top=RADIUS), fill=tint),
                Line(head.x, head.bottom, head.right, head.bottom, OUTLINE),
                Box(frame, stroke=OUTLINE, radius=RADIUS),
            )
        )
        pen.add("H2").write(self._name, frame.x + PAD, frame.y + HEAD_PAD)
