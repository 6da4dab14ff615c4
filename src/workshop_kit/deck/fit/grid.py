"""A grid as native tables: columns by their words, rows by their lines, and what does not fit under the header again.

PowerPoint makes a row higher when its text needs it; so every height is foreseen here, with margins and all.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.fit.cells import height, set_row
from workshop_kit.deck.fit.columns import fitted_columns
from workshop_kit.deck.model import FilledTable
from workshop_kit.drawing import Frame
from workshop_kit.errors import Problem
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.deck.model import Cell
    from workshop_kit.scene import Grid
    from workshop_kit.text import Paragraph
    from workshop_kit.theme.model import Slot

_SMALLER = (20, 18)  # points: the sizes a table may take below its layout's own
_TALLEST = inches(1.36)
_HEADER = 0.16  # of the slot's height
_SPARE = 0.6  # of the size: half a line, kept free for one that was mispredicted

Row = tuple["Cell", ...]
Page = tuple[Row, ...]


class SetGrid(Struct, frozen=True):
    """A grid at one size: its columns, its header and its rows as cells. `cut` where a word is too wide for them."""

    slot: Slot
    size: float
    columns: tuple[float, ...]
    header: Row
    rows: Page
    cut: bool

    @property
    def header_height(self) -> float:
        """Height of the header, as drawn or as its words need."""
        return max(_height(self.header), self.slot.frame.height * _HEADER)

    @property
    def room(self) -> float:
        """Height that rows may fill."""
        return self.slot.frame.height - self.header_height - self.size * _SPARE


class SettledGrid(Struct, frozen=True):
    """A table for each slide, and what is told where the words do not fit."""

    tables: tuple[FilledTable, ...]
    problems: tuple[Problem, ...] = ()


def settled_grid(grid: Grid, slot: Slot, heading: str) -> SettledGrid:
    """Find the largest size at which a grid stands on the fewest slides; `heading` is the face of the first column."""
    own = slot.levels[0].size
    smaller = (size * slot.scale for size in _SMALLER)
    tries = [_set(grid, slot, heading, size) for size in (own, *(size for size in smaller if size < own))]
    found = [(one, pages) for one in tries if not one.cut and (pages := _pages(one))]
    if not found:
        return SettledGrid((_table(tries[-1], tries[-1].rows, grid.alt),), tuple(_problems(tries[-1], grid)))
    best, pages = min(found, key=lambda pair: len(pair[1]))
    return SettledGrid(tuple(_table(best, page, grid.alt) for page in pages))


def _set(grid: Grid, slot: Slot, heading: str, size: float) -> SetGrid:
    rows = [set_row(row, grid, slot, heading, size) for row in (grid.header, *grid.rows)]
    across = list(zip(*rows, strict=True))
    least = [max(cell.least for cell in column) for column in across]
    wanted = [max(cell.wanted for cell in column) for column in across]
    columns, cut = fitted_columns(least, wanted, slot.frame.width)
    header, *body = (tuple(cell.within(width) for cell, width in zip(row, columns, strict=True)) for row in rows)
    return SetGrid(slot, size, columns, header, tuple(body), cut)


def _pages(grid: SetGrid) -> tuple[Page, ...] | None:
    """Part rows into as few slides as hold them, filled as evenly as may be; None where a row fits on none."""
    if any(_height(row) > grid.room for row in grid.rows):
        return None
    fewest = _filled(grid, len(grid.rows))
    for most in range(math.ceil(len(grid.rows) / len(fewest)), len(grid.rows)):
        even = _filled(grid, most)
        if len(even) == len(fewest):
            return even
    return fewest


def _filled(grid: SetGrid, most: int) -> tuple[Page, ...]:
    """Fill one slide after the other, with at most so many rows each."""
    pages: list[list[Row]] = [[]]
    for row in grid.rows:
        page = pages[-1]
        if page and (len(page) == most or sum(map(_height, (*page, row))) > grid.room):
            pages.append([row])
        else:
            page.append(row)
    return tuple(map(tuple, pages))


def _table(grid: SetGrid, page: Page, alt: str) -> FilledTable:
    heights = (grid.header_height, *_levelled([_height(row) for row in page], grid.room, _TALLEST * grid.slot.scale))
    frame = Frame(grid.slot.frame.x, grid.slot.frame.y, sum(grid.columns), sum(heights))
    rows = (grid.header, *page[:-1], *(tuple(replace(cell, below=None) for cell in row) for row in page[-1:]))
    return FilledTable(grid.slot, frame, alt, grid.columns, heights, rows, headed=True)


def _levelled(needed: Sequence[float], room: float, tallest: float) -> tuple[float, ...]:
    """Raise low rows to one height, as far as there is room, none above the tallest that is drawn."""
    level, rest = tallest, list(needed)
    while rest and (level := min(tallest, (room - sum(needed) + sum(rest)) / len(rest))) < max(rest):
        rest.remove(max(rest))
    return tuple(max(one, level) for one in needed) if rest else tuple(needed)


def _height(row: Row) -> float:
    return max(map(height, row))


def _problems(grid: SetGrid, of: Grid) -> Iterator[Problem]:
    """Say which rows are higher than a slide, or that there are too many columns for such words."""
    tall = [words for words, row in zip(of.rows, grid.rows, strict=True) if _height(row) > grid.room]
    if grid.cut or not tall:
        yield Problem(
            f"The words of this table are too long to stand in {len(of.header)} columns side by side.",
            of.header[0].place,
            "Take fewer columns, or shorter words.",
        )
        return
    yield from (_too_tall(words) for words in tall)


def _too_tall(words: tuple[Paragraph, ...]) -> Problem:
    count = sum(len(str(cell).split()) for cell in words)
    return Problem(
        f"This row has {count} words: more than a slide can show.",
        words[0].place,
        "Split it into shorter rows, or move what is spoken into 'say'.",
    )
