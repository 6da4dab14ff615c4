"""A table to fill in: titled columns, an example in grey, and rows that share the height of the page."""

from __future__ import annotations

from itertools import accumulate, islice, zip_longest
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame, Ink, Line, Stroke
from workshop_kit.paper import answers
from workshop_kit.paper.inks import SOFT
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.parts.rows import headed
from workshop_kit.paper.parts.writing import BELOW_BASELINE
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import Setting, line_width, set_text
from workshop_kit.paper.styles import LABEL, NOTE
from workshop_kit.text import Run
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Written
    from workshop_kit.paper.styles import Style
    from workshop_kit.places import Place
    from workshop_kit.sheet import EmptyTable
    from workshop_kit.text import Text

LEAST_ROW = mm(13)
SLIM_ROW = mm(8.2)
LEAST_NAME, LEAST_DATED = mm(24), mm(36)
PAD = 5
GAP = 8
INNER, OUTER = Stroke(Ink("accent6"), 0.6), Stroke(Ink("dk1"), 1.25)
EXAMPLE = replace(NOTE, italic=True, ink=SOFT)


class _Columns(Struct, frozen=True):
    """Columns with their `titles`, side by side; `named` tells whether the first holds the names of the rows."""

    titles: tuple[str, ...]
    widths: tuple[float, ...]
    named: bool

    @property
    def insides(self) -> tuple[float, ...]:
        """Return what words may take in each."""
        return tuple(width - 2 * PAD for width in self.widths)

    def set(self, texts: Sequence[Written | None], style: Style) -> list[Setting | None]:
        """Set a row of cells, as many as there are."""
        return [
            set_text(text, style, inside) if text else None
            for text, inside in zip_longest(texts[: len(self.widths)], self.insides)
        ]

    def cells(self, frame: Frame) -> list[Frame]:
        """Return the cells of a row."""
        lefts = accumulate(self.widths, initial=frame.x)
        return [Frame(left, frame.y, width, frame.height) for left, width in zip(lefts, self.widths, strict=False)]

    def write(self, settings: Sequence[Setting | None], pen: Pen, frame: Frame, *, head: bool = False) -> list[Pen]:
        """Write a row of cells and tag it: a head's are titles, the first of a named row is its name."""
        row = (pen.add("Table") if head else pen.last("Table")).add("TR")
        made: list[Pen] = []
        for index, (setting, place) in enumerate(zip(settings, self.cells(frame), strict=True)):
            title = head and setting is not None
            name = self.named and not index and setting is not None
            made.append(row.add("TH", scope="Column" if title else "Row") if title or name else row.add("TD"))
            if setting is not None:
                made[-1].write(setting, place.x + PAD, place.y + PAD)
        return made

    def rule(self, pen: Pen, frame: Frame, *, last: bool) -> None:
        """Draw the edges of a row: thin within, strong around."""
        inner = (cell.x for cell in self.cells(frame)[1:])
        pen.draw(
            (
                *(Line(x, frame.y, x, frame.bottom, INNER) for x in inner),
                *(Line(x, frame.y, x, frame.bottom, OUTER) for x in (frame.x, frame.right)),
                Line(frame.x, frame.bottom, frame.right, frame.bottom, OUTER if last else INNER),
            )
        )


def table_pieces(part: EmptyTable, width: float, room: float, place: Place) -> Iterator[Piece]:
    """Set the table; its rows grow to fill the page, all alike."""
    columns = _columns(part, width)
    corner: tuple[None, ...] = (None,) if columns.named else ()
    titles = columns.set((*corner, *part.columns), LABEL)
    rows: list[Piece] = []
    if part.example:
        rows.append(_example(part, columns, place))
    for index, name in enumerate(part.rows):
        row = _Row(name, columns, part.dated if name else "", last=index == len(part.rows) - 1)
        rows.append(row.piece(name.place if name else place, SLIM_ROW if part.slim else LEAST_ROW))
    yield from headed(_head(titles, columns, part.columns[0].place), rows, room)


def _columns(part: EmptyTable, width: float) -> _Columns:
    """Share the width: equally, but names of rows take no more than they need, and no word is broken if it can be."""
    named = any(part.rows)
    titles = ("", *map(str, part.columns)) if named else tuple(map(str, part.columns))
    least = [_least(words, LABEL) for words in titles]
    for column, cell in enumerate(part.example, start=int(named)):
        least[column] = max(least[column], _least(str(cell), EXAMPLE))
    if not named:
        return _Columns(titles, _shared(width, least), named)
    equal = width / len(titles)
    names = [set_text(name, LABEL, equal - 2 * PAD).widest for name in (*part.rows, part.example_label) if name]
    first = min(equal, max(LEAST_DATED if part.dated else LEAST_NAME, max(names) + 2 * PAD + 1))
    return _Columns(titles, (first, *_shared(width - first, least[1:])), named)


def _least(words: str, style: Style) -> float:
    """Return the width that a cell needs for its longest word."""
    return max((line_width(word, style) for word in words.split()), default=0) + 2 * PAD + 1


def _shared(width: float, least: Sequence[float]) -> tuple[float, ...]:
    """Share a width equally among columns; one that needs more is given it, where the others can spare it."""
    equal = width / len(least)
    wide = [need for need in least if need > equal]
    others = len(least) - len(wide)
    left = (width - sum(wide)) / others if others else 0
    if not wide or not others or left < max(need for need in least if need <= equal):
        return (equal,) * len(least)
    return tuple(need if need > equal else left for need in least)


def _head(titles: list[Setting | None], columns: _Columns, place: Place) -> Piece:
    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Box(frame, fill=Ink("accent3")), Line(frame.x, frame.y, frame.right, frame.y, OUTER)))
        columns.write(titles, pen, frame, head=True)
        columns.rule(pen, frame, last=True)

    return Piece(_height(titles), paint, place, gap=GAP)


def _example(part: EmptyTable, columns: _Columns, place: Place) -> Piece:
    """Set the example: its word stands where a row's name would, else before the first cell."""
    if columns.named:
        cells = [(Run(part.example_label),), *(cell.runs for cell in part.example)]
    else:
        first = (Run(f"{part.example_label} "), *part.example[0].runs)
        cells = [first, *(cell.runs for cell in part.example[1:])]
    settings = columns.set(cells, EXAMPLE)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Box(frame, fill=Ink("lt2")),))
        columns.write(settings, pen, frame)
        columns.rule(pen, frame, last=False)

    return Piece(_height(settings), paint, part.example[0].place or place)


class _Row(Struct, frozen=True):
    """A row to fill in, with its name if it has one, and below the name, behind the word `dated`, a line for a date."""

    name: Text | None
    columns: _Columns
    dated: str
    last: bool

    def piece(self, place: Place, least: float) -> Piece:
        """Set it, at least so high."""
        settings = self.columns.set((self.name,), LABEL)

        def paint(pen: Pen, frame: Frame) -> None:
            first, *_ = written = self.columns.write(settings, pen, frame)
            cells = self.columns.cells(frame)
            if self.dated and settings[0]:
                self._write_date(first, cells[0].inset(PAD, PAD + settings[0].height, PAD))
            named = zip(written, cells, self.columns.titles, strict=True)
            for cell, within, title in islice(named, self.columns.named, None):
                answers.space(cell, within, said=f"{self.name}: {title}" if self.name else title)
            self.columns.rule(pen, frame, last=self.last)

        height = _height(settings) + (LINE_STEP if self.dated else 0)
        return Piece(max(least, height), paint, place, grows=Grows.EVENLY)

    def _write_date(self, pen: Pen, frame: Frame) -> None:
        word, line = set_text(self.dated, NOTE, frame.width), frame.y + LINE_STEP
        pen.write(word, frame.x, line - BELOW_BASELINE - word.baseline)
        answers.line(pen, frame.x + word.widest + PAD, line, frame.right, said=f"{self.name}: {self.dated}")


def _height(settings: Sequence[Setting | None]) -> float:
    return max(setting.height for setting in settings if setting is not None) + 2 * PAD if any(settings) else 0
