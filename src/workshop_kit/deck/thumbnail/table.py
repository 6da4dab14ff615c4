"""The cells of a table: their ground, their words, the line below them."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Frame, Ink, Line
from workshop_kit.text import Run
from workshop_kit.theme.model import Level
from workshop_kit.theme.vectors import Type, draw, write_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.deck.model import Cell, FilledTable
    from workshop_kit.theme.vectors import Brush


def draw_table(brush: Brush, table: FilledTable) -> None:
    """Draw a table's cells row by row."""
    for cell, frame in _placed(table):
        if cell.fill:
            draw(brush, (Box(frame, cell.fill),))
        if cell.below:
            draw(brush, (Line(frame.x, frame.bottom, frame.right, frame.bottom, cell.below),))
        _write(brush, cell, frame)


def _placed(table: FilledTable) -> Iterator[tuple[Cell, Frame]]:
    """Yield every cell with its box."""
    lefts = list(accumulate(table.columns, initial=table.frame.x))
    tops = list(accumulate(table.heights, initial=table.frame.y))
    for row, top, bottom in zip(table.rows, tops, tops[1:], strict=False):
        column = 0
        for cell in row:
            left, right = lefts[column], lefts[column + cell.span]
            yield cell, Frame(left, top, right - left, bottom - top)
            column += cell.span


def _write(brush: Brush, cell: Cell, frame: Frame) -> None:
    if not cell.text:
        return
    (left, top), (right, bottom) = cell.margin, cell.ends
    box = frame.inset(left, top, right, bottom)
    face = brush.heading if cell.heading else brush.body
    as_ = Type(Level(cell.size, face, cell.bold, cell.italic, align=cell.align), cell.size, Ink(cell.ink))
    lines = cell.lines or ((Run(cell.text),),)
    spare = box.height - len(lines) * as_.pitch
    start = box.y + {"top": 0.0, "middle": spare / 2, "bottom": spare}[cell.anchor]
    for index, line in enumerate(lines):
        write_line(brush, line, as_, box, start + index * as_.pitch)
