"""Ratings: lines with numbers in circles to ring, and a box for their sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Box, Circle, Frame, Ink
from workshop_kit.paper import answers
from workshop_kit.paper.inks import LIGHT
from workshop_kit.paper.leaf import INDENT
from workshop_kit.paper.parts.rows import headed
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import LABEL, NUMERAL, QUIET, TEXT
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Ratings

RADIUS = mm(4.25)
WIDEST_STEP, CLOSEST_STEP, ALL_STEPS = mm(15), mm(10), mm(100)
"""From circle to circle, and what all of them may take together."""
SHARE = 0.45
"""What of the width they take at most, if they are not too close then."""
ROW = mm(11)
PAD = 6
HEAD_GAP, HEAD_FOOT = 4, 5
BEFORE_CIRCLES = 8
RULE = 0.6
TO_MIDDLE = 8.2
"""From the top of a digit's line to the middle of the digit."""
SUM_WIDTH, SUM_HEIGHT, SUM_GAP, SUM_PAD = mm(24), mm(11), 11, 12
DIGIT = replace(QUIET, align="center")


def rating_pieces(part: Ratings, width: float, room: float, place: Place) -> Iterator[Piece]:
    """Set a row for each line below the words at the ends of the scale, and the box for the sum."""
    numbers = range(part.first, part.last + 1)
    step = max(CLOSEST_STEP, min(WIDEST_STEP, min(ALL_STEPS, SHARE * width) / len(numbers)))
    circles = len(numbers) * step
    rows = [_row(part, index, width, step) for index in range(len(part.items))]
    if part.total and rows:
        rows[-1] = replace(rows[-1], keeps=True)
    yield from headed(_head(part, circles, place), rows, room)
    if part.total:
        yield _total(part.total, width, place)


def _head(part: Ratings, circles: float, place: Place) -> Piece:
    """Set the words at the two ends, each over its half of the circles."""
    inset = (circles / (part.last - part.first + 1) - 2 * RADIUS) / 2
    half = circles / 2 - inset - 3
    low, high = set_text(part.ends[0], QUIET, half), set_text(part.ends[1], replace(QUIET, align="right"), half)
    height = max(low.height, high.height) + HEAD_FOOT

    def paint(pen: Pen, frame: Frame) -> None:
        row = pen.add("Table").add("TR")
        left, baseline = frame.right - circles + inset, frame.bottom - HEAD_FOOT
        row.add("TD")
        row.add("TH", scope="Column").write(low, left, baseline - low.height)
        for _ in range(part.last - part.first - 1):
            row.add("TH", scope="Column")
        row.add("TH", scope="Column").write(high, frame.right - inset - half, baseline - high.height)
        pen.rule(frame.x, frame.bottom, frame.right, weight=RULE, ink=LIGHT)

    return Piece(height, paint, place, gap=HEAD_GAP)


def _row(part: Ratings, index: int, width: float, step: float) -> Piece:
    """Set a line and its circles, every other on a tint."""
    numbers = list(range(part.first, part.last + 1))
    ordered = numbers[::-1] if index in part.backwards else numbers
    circles = len(ordered) * step
    numeral = set_text(str(index + 1), NUMERAL.at(13), INDENT)
    setting = set_text(part.items[index], TEXT, width - INDENT - circles - BEFORE_CIRCLES)
    digits = [set_text(str(number), DIGIT, 2 * RADIUS) for number in ordered]

    def paint(pen: Pen, frame: Frame) -> None:
        if not index % 2:
            pen.draw((Box(frame, fill=Ink("lt2")),))
        pen.rule(frame.x, frame.bottom, frame.right, weight=RULE, ink=LIGHT)
        row, top = pen.last("Table").add("TR"), frame.y + (frame.height - setting.height) / 2
        line = row.add("TH", scope="Row")
        line.write(numeral, frame.x + 5, top + setting.baseline - numeral.baseline)
        line.write(setting, frame.x + INDENT, top)
        group, said, y = pen.group(), str(part.items[index]), frame.y + frame.height / 2
        for column, (number, digit) in enumerate(zip(ordered, digits, strict=True)):
            middle = frame.right - circles + (column + 0.5) * step
            cell = row.add("TD")
            answers.ring(cell, Circle(middle, y, RADIUS), group=group, value=str(number), said=said)
            cell.write(digit, middle - RADIUS, y - TO_MIDDLE)

    return Piece(max(ROW, setting.height + 2 * PAD), paint, part.items[index].place)


def _total(words: str, width: float, place: Place) -> Piece:
    """Set the words for the sum beside its box, at the right; it stays with the bands."""
    setting = set_text(words, replace(LABEL, align="right"), width - SUM_WIDTH - SUM_PAD)

    def paint(pen: Pen, frame: Frame) -> None:
        box = Frame(frame.right - SUM_WIDTH, frame.y, SUM_WIDTH, SUM_HEIGHT)
        sum_of_all = pen.add("P")
        answers.box(sum_of_all, box, said=words, radius=3)
        sum_of_all.write(setting, frame.x, frame.y + (SUM_HEIGHT - setting.height) / 2)

    return Piece(max(SUM_HEIGHT, setting.height), paint, place, gap=SUM_GAP, keeps=True)
