"""Tables in the terminal: cells in columns that stand below each other, in as many lines as each row needs.

What is wide is counted in columns of the terminal: a letter of Chinese, Japanese or Korean takes two, an accent none.
"""

from __future__ import annotations

import itertools
import re
import shutil
import sys
import unicodedata
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GAP = "  "
LEAST_TITLE = 12
_UNSEEN = ("Mn", "Me", "Cf")
"""Kinds of characters that take no column: marks on a letter, and signs that say how others are to be shown."""
_PIECE = re.compile(r"\s*(?:[^\s-]+-*|-+)")
"""What stays together: a word with the space before it, or a part of one up to a hyphen."""


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_columns_of, text))


def _columns_of(letter: str) -> int:
    if unicodedata.category(letter) in _UNSEEN:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def padded(text: str, width: int) -> str:
    """Return a text with so many spaces behind it that what follows stands in its column."""
    return text + " " * (width - columns(text))


def broken(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Break a text into lines of at most so many columns, at spaces and hyphens; `first` and `rest` stand before them.

    What is wider than a line is broken anywhere.
    """
    room = max(2, width - columns(rest))
    lines = [""]
    for piece in _PIECE.findall(text):
        if columns(lines[-1] + piece) <= room:
            lines[-1] += piece
            continue
        whole = piece.lstrip()
        while columns(whole) > room:
            begun = _beginning(whole, room)
            lines.append(begun)
            whole = whole[len(begun) :]
        lines.append(whole)
    return [
        f"{before}{line}"
        for before, line in zip(itertools.chain([first], itertools.repeat(rest)), filter(None, lines), strict=False)
    ]


def _beginning(text: str, width: int) -> str:
    """Return as much of a text as takes at most so many columns."""
    taken = itertools.accumulate(map(_columns_of, text))
    return text[: sum(1 for _ in itertools.takewhile(lambda wide: wide <= width, taken))]


def aligned(rows: Sequence[tuple[str, ...]], width: int) -> list[str]:
    """Rows as lines of at most `width` columns, in columns; the last one gives way where there is no room."""
    wide = [max(columns(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    room = max(LEAST_TITLE, width - sum(wide) - len(GAP) * len(wide))
    return [
        GAP.join([*(padded(cell, w) for cell, w in zip(row, wide, strict=False)), _shortened(row[-1], room)]).rstrip()
        for row in rows
    ]


def wrapped(rows: Sequence[tuple[str, ...]], widths: Sequence[int]) -> Iterator[str]:
    """Yield rows as lines, each cell broken to the width of its column; a line end within a cell stays."""
    for row in rows:
        cells = [
            [part for line in cell.split("\n") for part in broken(line, width)]
            for cell, width in zip(row, widths, strict=True)
        ]
        for parts in zip_longest(*cells, fillvalue=""):
            yield GAP.join(padded(part, width) for part, width in zip(parts, widths, strict=True)).rstrip()


def widths(rows: Sequence[tuple[str, ...]]) -> list[int]:
    """Return how wide each column is where nothing is broken."""
    return [max(columns(line) for cell in column for line in cell.split("\n")) for column in zip(*rows, strict=True)]


def window() -> int:
    """Return how wide the terminal is; a file or another program takes whole lines."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else sys.maxsize


def _shortened(text: str, room: int) -> str:
    return text if columns(text) <= room else f"{_beginning(text, room - 1).rstrip()}…"
