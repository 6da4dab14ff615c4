"""Tables: heads, rows with a line below each, perhaps a box to tick before each, and what it comes to."""

from __future__ import annotations

import math
from itertools import accumulate, pairwise, zip_longest
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame
from workshop_kit.paper.guide.boxes import TICK, TICK_CORNER, TICK_EDGE
from workshop_kit.paper.guide.lines import stretches
from workshop_kit.paper.guide.looks import CELL, HEAD, TEXT
from workshop_kit.paper.inks import INK, LIGHT
from workshop_kit.paper.leaf import INDENT
from workshop_kit.paper.parts.rows import headed
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import Setting, set_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.guide.model import Table
    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place

PAD, BETWEEN = 3.5, 8
HEAD_GAP, FOOT_GAP = 8, 7


class _Part(Struct, frozen=True):
    """A row, or a part of one that is long: None where a cell has ended before."""

    cells: tuple[Setting | None, ...]
    begins: bool
    ends: bool


def table_pieces(part: Table, width: float, place: Place) -> Iterator[Piece]:
    """Set a table; its head stays with its first row, and stands once more where it goes on."""
    indent = INDENT if part.ticked else 0
    lefts = _lefts(part, width - indent)
    rows = [_row(one, lefts, place, ticked=part.ticked) for words in part.rows for one in _parted(words, lefts)]
    if any(part.heads) and rows:
        first, *others = headed(_head(part, lefts, place), rows, math.inf)
        rows = [replace(first, gap=HEAD_GAP), *others]
    yield from rows
    if part.foot:
        yield _foot(part.foot, width - indent, indent, place)


def _lefts(part: Table, width: float) -> list[float]:
    """Return where each column begins, and where the last ends."""
    total = sum(part.shares)
    return list(accumulate((width * share / total for share in part.shares), initial=0.0))


def _rooms(lefts: list[float]) -> list[float]:
    return [right - left - BETWEEN for left, right in pairwise(lefts)]


def _parted(words: tuple[str, ...], lefts: list[float]) -> Iterator[_Part]:
    """Part a row between its lines, where a cell is long."""
    styles = (HEAD, *(CELL for _ in words[1:]))
    cells = zip(words, styles, _rooms(lefts), strict=True)
    parts = list(zip_longest(*(list(stretches(cell, style, room)) for cell, style, room in cells)))
    for number, beside in enumerate(parts, 1):
        yield _Part(tuple(one.setting if one else None for one in beside), number == 1, number == len(parts))


def _head(part: Table, lefts: list[float], place: Place) -> Piece:
    settings = [set_text(name, HEAD, room) for name, room in zip(part.heads, _rooms(lefts), strict=True)]
    indent = INDENT if part.ticked else 0
    height = max(one.height for one in settings) + 2 * PAD

    def paint(pen: Pen, frame: Frame) -> None:
        pen.rule(frame.x, frame.bottom, frame.right, weight=1, ink=INK)
        row = pen.last("Table").add("TR")
        for setting, left in zip(settings, lefts, strict=False):
            row.add("TH", scope="Column").write(setting, frame.x + indent + left, frame.y + PAD)

    return Piece(height, paint, place)


def _row(part: _Part, lefts: list[float], place: Place, *, ticked: bool) -> Piece:
    """Set a row, or a part of it; a box to tick stands before what begins."""
    indent = INDENT if ticked else 0
    ticked = ticked and part.begins
    height = max(TICK if ticked else 0, *(cell.height for cell in part.cells if cell)) + PAD * (part.begins + part.ends)

    def paint(pen: Pen, frame: Frame) -> None:
        top = frame.y + (PAD if part.begins else 0)
        if part.ends:
            pen.rule(frame.x, frame.bottom, frame.right, weight=0.5, ink=LIGHT)
        if ticked:
            pen.draw((Box(Frame(frame.x + 0.5, top, TICK, TICK), stroke=TICK_EDGE, radius=TICK_CORNER),))
        row = pen.last("Table").add("TR")
        for index, (cell, left) in enumerate(zip(part.cells, lefts, strict=False)):
            named = row.add("TD") if index or not part.begins else row.add("TH", scope="Row")
            if cell and cell.lines:
                named.write(cell, frame.x + indent + left, top)

    return Piece(height, paint, place)


def _foot(words: str, width: float, indent: float, place: Place) -> Piece:
    setting = set_text(words, TEXT, width)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.add("P").write(setting, frame.x + indent, frame.y)

    return Piece(setting.height, paint, place, gap=FOOT_GAP)
