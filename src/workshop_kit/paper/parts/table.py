"""A table to fill in: titled columns, an example in grey, and rows that share the height of the page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Frame, Ink, Line, Stroke
from workshop_kit.paper.inks import SOFT
from workshop_kit.paper.parts.rows import headed
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import LABEL, NOTE
from workshop_kit.text import Run
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import EmptyTable

LEAST_ROW = mm(13)
PAD = 5
GAP = 8
INNER, OUTER = Stroke(Ink("accent6"), 0.6), Stroke(Ink("dk1"), 1.25)
EXAMPLE = replace(NOTE, italic=True, ink=SOFT)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Equal columns; `named` tells whether the first holds the names of the rows."""

    count: int
    width: float
    named: bool

    def set(self, texts: Sequence[Setting | None], pen: Pen, frame: Frame, *, head: bool = False) -> None:
        """Write a row of cells and tag it: a head's are titles, the first of a named row is its name."""
        row = (pen.add("Table") if head else pen.last("Table")).add("TR")
        for index, setting in enumerate(texts):
            title = head and setting is not None
            name = self.named and not index and setting is not None
            cell = row.add("TH", scope="Column" if title else "Row") if title or name else row.add("TD")
            if setting is not None:
                cell.write(setting, frame.x + index * self.width + PAD, frame.y + PAD)

    def rule(self, pen: Pen, frame: Frame, *, last: bool) -> None:
        """Draw the edges of a row: thin within, strong around."""
        inner = (frame.x + index * self.width for index in range(1, self.count))
        pen.draw(
            (
                *(Line(x, frame.y, x, frame.bottom, INNER) for x in inner),
                *(Line(x, frame.y, x, frame.bottom, OUTER) for x in (frame.x, frame.right)),
                Line(frame.x, frame.bottom, frame.right, frame.bottom, OUTER if last else INNER),
            )
        )


def table_pieces(part: EmptyTable, width: float, room: float, place: Place) -> Iterator[Piece]:
    """Set the table; its rows grow to fill the page, all alike."""
    named = any(part.rows)
    count = len(part.columns) + named
    columns = _Columns(count, width / count, named)
    inside = columns.width - 2 * PAD
    corner: tuple[None, ...] = (None,) if named else ()
    titles = [*corner, *(set_text(title, LABEL, inside) for title in part.columns)]
    rows: list[Piece] = []
    if part.example:
        rows.append(_example(part, columns, inside, place))
    for index, name in enumerate(part.rows):
        settings = [set_text(name, LABEL, inside) if name else None, *[None] * (count - 1)]
        rows.append(_row(settings, columns, name.place if name else place, last=index == len(part.rows) - 1))
    yield from headed(_head(titles, columns, part.columns[0].place), rows, room)


def _head(titles: list[Setting | None], columns: _Columns, place: Place) -> Piece:
    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Box(frame, fill=Ink("accent3")), Line(frame.x, frame.y, frame.right, frame.y, OUTER)))
        columns.set(titles, pen, frame, head=True)
        columns.rule(pen, frame, last=True)

    return Piece(_height(titles), paint, place, gap=GAP)


def _example(part: EmptyTable, columns: _Columns, inside: float, place: Place) -> Piece:
    """Set the example: its word stands where a row's name would, else before the first cell."""
    label = Run(part.example_label)
    first = () if columns.named else (Run(f"{part.example_label} "), *part.example[0].runs)
    cells = [(label,), *(cell.runs for cell in part.example)] if columns.named else [first]
    cells += [] if columns.named else [cell.runs for cell in part.example[1:]]
    settings: list[Setting | None] = [set_text(tuple(cell), EXAMPLE, inside) for cell in cells]
    settings += [None] * (columns.count - len(settings))

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Box(frame, fill=Ink("lt2")),))
        columns.set(settings, pen, frame)
        columns.rule(pen, frame, last=False)

    return Piece(_height(settings), paint, part.example[0].place or place)


def _row(settings: list[Setting | None], columns: _Columns, place: Place, *, last: bool) -> Piece:
    def paint(pen: Pen, frame: Frame) -> None:
        columns.set(settings, pen, frame)
        columns.rule(pen, frame, last=last)

    return Piece(max(LEAST_ROW, _height(settings)), paint, place, grows=Grows.EVENLY)


def _height(settings: Sequence[Setting | None]) -> float:
    return max(setting.height for setting in settings if setting is not None) + 2 * PAD if any(settings) else 0
