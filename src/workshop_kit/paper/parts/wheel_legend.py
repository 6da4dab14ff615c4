"""The legend of a wheel: a solid line with a dot, a dashed line with a square, and what each of them shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Circle, Frame, Ink, Line, Shape, Stroke
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import QUIET
from workshop_kit.text import Run
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Wheel

SAMPLE = mm(15)
INDENT = mm(18.5)
BETWEEN = mm(8)
ROW_GAP = 3
GAP, NOTE_GAP = 4, 5
DOT, SQUARE = 3.6, 7.5
DASH, SPACE = 6.5, 4
SOLID, DASHED = Stroke(Ink("dk1"), 2), Stroke(Ink("dk1"), 1.75, round=False)
EDGE = Stroke(Ink("dk1"), 1.5, round=False)


def now_mark(x: float, y: float) -> Shape:
    """Return the dot of the first line, with its middle at x, y."""
    return Circle(x, y, DOT, fill=Ink("dk1"))


def wish_mark(x: float, y: float) -> Shape:
    """Return the square of the second line, with its middle at x, y."""
    return Box(Frame(x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE), fill=Ink("lt1"), stroke=EDGE)


def legend_piece(part: Wheel, width: float, place: Place, *, fills: bool) -> Piece:
    """Set the legend: side by side where there is room, else one below the other; it stays with the wheel."""
    words = [
        set_text((Run(f"{name}: ", strong=True), Run(look)), QUIET, width - INDENT)
        for name, look in zip(part.series, part.looks, strict=True)
    ]
    note = set_text(part.typed, QUIET, width) if fills else None
    beside = sum(word.widest + INDENT for word in words) + BETWEEN <= width
    rows = max(word.height for word in words) if beside else sum(word.height for word in words) + ROW_GAP

    def paint(pen: Pen, frame: Frame) -> None:
        x, y = frame.x, frame.y
        for word, sample in zip(words, (_solid, _dashed), strict=True):
            pen.draw(sample(x, y + QUIET.leading / 2 + 1))
            pen.last("L").add("LI").add("LBody").write(word, x + INDENT, y)
            x += INDENT + word.widest + BETWEEN if beside else 0
            y += 0 if beside else word.height + ROW_GAP
        if note:
            pen.add("P").write(note, frame.x, frame.y + rows + NOTE_GAP)

    return Piece(rows + (note.height + NOTE_GAP if note else 0), paint, place, gap=GAP, keeps=True)


def _solid(x: float, y: float) -> tuple[Shape, ...]:
    return Line(x, y, x + SAMPLE, y, SOLID), now_mark(x + SAMPLE / 2, y)


def _dashed(x: float, y: float) -> tuple[Shape, ...]:
    """Return dashes as one draws them by hand, with the square between."""
    step = DASH + SPACE
    starts = (x + index * step for index in range(int((SAMPLE + SPACE) // step)))
    return *(Line(start, y, start + DASH, y, DASHED) for start in starts), wish_mark(x + (SAMPLE - SPACE) / 2, y)
