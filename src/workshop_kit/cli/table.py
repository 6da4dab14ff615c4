"""Tables in the terminal: cells in columns that stand below each other, in as many lines as each row needs."""

from __future__ import annotations

import shutil
import sys
import textwrap
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GAP = "  "
LEAST_TITLE = 12


def aligned(rows: Sequence[tuple[str, ...]], width: int) -> list[str]:
    """Rows as lines of at most `width` letters, in columns; the last column gives way where there is no room."""
    wide = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    room = max(LEAST_TITLE, width - sum(wide) - len(GAP) * len(wide))
    return [
        GAP.join([*(f"{cell:<{w}}" for cell, w in zip(row, wide, strict=False)), _shortened(row[-1], room)]).rstrip()
        for row in rows
    ]


def wrapped(rows: Sequence[tuple[str, ...]], widths: Sequence[int]) -> Iterator[str]:
    """Yield rows as lines, each cell broken to the width of its column; a line end within a cell stays."""
    for row in rows:
        cells = [_broken(cell, width) for cell, width in zip(row, widths, strict=True)]
        for parts in zip_longest(*cells, fillvalue=""):
            yield GAP.join(f"{part:<{width}}" for part, width in zip(parts, widths, strict=True)).rstrip()


def widths(rows: Sequence[tuple[str, ...]]) -> list[int]:
    """Return how wide each column is where nothing is broken."""
    return [max(len(line) for cell in column for line in cell.split("\n")) for column in zip(*rows, strict=True)]


def window() -> int:
    """Return how wide the terminal is; a file or another program takes whole lines."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else sys.maxsize


def _broken(cell: str, width: int) -> list[str]:
    """Return a cell as lines; a name that is too long for one is broken at a hyphen."""
    return [part for line in cell.split("\n") for part in textwrap.wrap(line, max(1, width))]


def _shortened(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"
