"""A Page: the lines as they are parsed, and the way back to the file that a person can open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.places import Place, Source

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Page:
    """`lines` are parsed, `source` holds them as they stand in the file; a mended line differs from it."""

    source: Source
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """All lines, for the parser."""
        return "".join(f"{line}\n" for line in self.lines)

    def line(self, line: int) -> str:
        """Return a line as it is parsed, counted from 0; empty past the end."""
        return self.lines[line] if line < len(self.lines) else ""

    def place(self, line: int, column: int = 0, length: int = 1) -> Place:
        """Place of what was parsed there, both counted from 0. It always lies inside the file."""
        lines = self.source.lines
        last = max(0, min(line, len(lines) - 1))
        written = lines[last] if lines else ""
        column = len(written) if last < line else column + _indent(written) - _indent(self.line(last))
        column = max(0, min(column, len(written) - 1))
        return Place(self.source, last + 1, column + 1, max(1, min(length, len(written) - column)))

    def mended(self, rewritten: Mapping[int, str]) -> Page:
        """Return the page with some lines written otherwise."""
        return Page(self.source, tuple(rewritten.get(n, line) for n, line in enumerate(self.lines)))


def quoted(text: str) -> str:
    """Put text in the quotes that it does not hold itself.

    >>> print(quoted("'Tis hard"), quoted('"Thank you" is enough'))
    "'Tis hard" '"Thank you" is enough'
    """
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def quoted_from(line: str, column: int) -> str:
    """Return the line with all from `column` on (counted from 0) in quotes."""
    return line[:column] + quoted(line[column:].strip())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
