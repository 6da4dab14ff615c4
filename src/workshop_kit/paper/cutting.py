"""Cutting: grids of equal pieces on a leaf, and the dashed lines between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame, Icon, Ink, Line, Shape, Stroke
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.leaf import Leaf

CUT = Stroke(Ink("accent6"), 0.5, dashed=True, round=False)
SCISSORS = 15
SCISSORS_FROM_EDGE = mm(8)


class Grid(Struct, frozen=True):
    """Columns and rows of equal cells, centred on the leaf. A size of None fills the leaf, with no cuts around."""

    columns: int
    rows: int
    size: tuple[float, float] | None = None

    def cells(self, leaf: Leaf) -> list[Frame]:
        """Return the cells, row by row."""
        width, height = self.size or (leaf.width / self.columns, leaf.height / self.rows)
        left, top = (leaf.width - self.columns * width) / 2, (leaf.height - self.rows * height) / 2
        return [
            Frame(left + column * width, top + row * height, width, height)
            for row in range(self.rows)
            for column in range(self.columns)
        ]

    def cuts(self, leaf: Leaf) -> tuple[Shape, ...]:
        """Return the cut lines with scissors on the first that runs across."""
        lines = self.lines(leaf)
        across = [line.y1 for line in lines if line.y1 == line.y2]
        return (*lines, *(scissors(across[0]) if across else ()))

    def lines(self, leaf: Leaf) -> tuple[Line, ...]:
        """Return the cut lines: over the whole leaf, stopping where printers cannot print."""
        cells = self.cells(leaf)
        edges = range(1, self.columns) if self.size is None else range(self.columns + 1)
        levels = range(1, self.rows) if self.size is None else range(self.rows + 1)
        xs = [cells[0].x + edge * cells[0].width for edge in edges]
        ys = [cells[0].y + level * cells[0].height for level in levels]
        return (
            *(Line(x, leaf.edge, x, leaf.height - leaf.edge, CUT) for x in xs),
            *(Line(leaf.edge, y, leaf.width - leaf.edge, y, CUT) for y in ys),
        )


def cut_around(frame: Frame) -> tuple[Shape, ...]:
    """Return the edge of what is cut out of a sheet, with scissors on it."""
    return (Box(frame, stroke=replace(CUT, weight=0.75)), *scissors(frame.y, frame.x + SCISSORS_FROM_EDGE))


def scissors(y: float, x: float = SCISSORS_FROM_EDGE) -> tuple[Shape, ...]:
    """Return the scissors, on a white patch of the line."""
    box = Frame(x, y - SCISSORS / 2, SCISSORS, SCISSORS)
    return (Box(box.inset(left=-2, right=-2), fill=Ink("lt1")), Icon("cut", box.x, box.y, SCISSORS, Ink("dk1")))


GRIDS = {
    1: Grid(1, 1),
    2: Grid(1, 2),
    4: Grid(2, 2),
    8: Grid(2, 4, (mm(95), mm(62))),
    10: Grid(2, 5, (mm(90), mm(50))),
}
"""By the number of cells on a page."""
