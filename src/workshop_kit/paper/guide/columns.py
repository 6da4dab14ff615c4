"""Columns: rows of pieces, some with a margin beside them, come to stand on pages, from the top down.

A row begins on one page with both of its columns; each goes on over as many pages as it needs. No piece may be taller
than a page.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Frame
from workshop_kit.paper.piece import Grows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.paper.piece import Piece

HAIR = 0.01
SMALL = 0.5
"""A row that takes no more of a page is not parted."""


class Column(Struct, frozen=True):
    """Pieces one above the other, `width` points wide, `x` from the left edge of the text."""

    x: float
    width: float
    pieces: tuple[Piece, ...]


class Row(Struct, frozen=True):
    """Columns that begin at one height, `gap` below what comes before. The first is read first.

    With `early`, so many pieces of the second column are read after the first piece of the first column. A row that
    `leads` is a heading, and stands on the page on which the next row begins.
    """

    columns: tuple[Column, ...]
    gap: float = 0
    early: int = 0
    leads: bool = False

    @property
    def height(self) -> float:
        """What the taller of its columns takes."""
        return max(_height(column.pieces) for column in self.columns)


class Standing(Struct, frozen=True):
    """A piece with the page on which it stands, from 0, and its frame."""

    piece: Piece
    page: int
    frame: Frame


Pages = list[list[Standing]]


def filled_pages(rows: Sequence[Row], body: Frame) -> Pages:
    """Return what stands on each page, in the order it is read: page after page is filled, so that a block reads on."""
    return _filled(rows, body, body.height)


def _filled(rows: Sequence[Row], body: Frame, height: float) -> Pages:
    """Fill page after page up to a height."""
    within, page, y = replace(body, height=height), 0, body.y
    pages: Pages = [[]]
    for row, after in zip_longest(rows, rows[1:]):
        if y > body.y:
            page, y = _beginning(row, within, page, y + row.gap)
        if row.leads and after and y > body.y:
            begun, _ = _beginning(after, within, page, y + row.height + after.gap)
            page, y = (page, y) if begun == page else (begun, body.y)
        placed = [_placed(column, within, body.height, (page, y)) for column in row.columns]
        page, y = max(end for _, end in placed)
        for one in _in_reading_order([standing for standing, _ in placed], row.early):
            pages += [[] for _ in range(one.page + 1 - len(pages))]
            pages[one.page].append(one)
    return pages


def _beginning(row: Row, body: Frame, page: int, y: float) -> tuple[int, float]:
    """Return where a row begins: there, or on the next page where it would not begin well or could stay whole."""
    room = body.bottom - y
    begins = max((_height(next(_units(column.pieces, body.height), ())) for column in row.columns), default=0)
    next_is_better = begins > room or room < row.height <= SMALL * body.height
    return (page + 1, body.y) if next_is_better else (page, y)


def _placed(
    column: Column, body: Frame, most: float, start: tuple[int, float]
) -> tuple[list[Standing], tuple[int, float]]:
    """Place a column from a height of a page on; return its pieces in place, and where it ends."""
    page, y = start
    placed: list[Standing] = []

    def put(piece: Piece, height: float) -> None:
        nonlocal y
        placed.append(Standing(piece, page, Frame(body.x + column.x, y, column.width, height)))
        y += height

    for unit in _units(column.pieces, most):
        gap = unit[0].gap if placed else 0
        if y > body.y and y + gap + _height(unit) > body.bottom + HAIR:
            page, y = page + 1, body.y
            if unit[0].again:
                put(unit[0].again, unit[0].again.height)
        for piece in unit:
            y += piece.gap if placed and y > body.y else 0
            put(piece, max(piece.height, body.bottom - y) if piece.grows is not Grows.NOT else piece.height)
    return placed, (page, y)


def _in_reading_order(columns: list[list[Standing]], early: int) -> Iterator[Standing]:
    first, *rest = columns
    second = rest[0] if rest else []
    yield from (*first[:1], *second[:early], *first[1:], *second[early:])


def _units(pieces: Sequence[Piece], room: float) -> Iterator[tuple[Piece, ...]]:
    """Yield pieces that stand together; what is too tall to do so is left apart."""
    unit: tuple[Piece, ...] = ()
    for piece in pieces:
        if unit and _height((*unit, piece)) > room:
            yield unit
            unit = ()
        unit += (piece,)
        if not piece.keeps:
            yield unit
            unit = ()
    if unit:
        yield unit


def _height(pieces: Sequence[Piece]) -> float:
    return sum(piece.height + (piece.gap if index else 0) for index, piece in enumerate(pieces))
