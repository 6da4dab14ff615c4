"""Where something was written: a line and column of a file that a person can open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from pathlib import Path


class Source(Struct, frozen=True, eq=False):
    """One text that was read: the name as the person gave it, and its lines, for messages.

    `folder` is where the files lie that the text names; None for a text that stands in no file.
    """

    name: str
    lines: tuple[str, ...] = ()
    folder: Path | None = None

    def __repr__(self) -> str:
        """Return it without its lines: a whole text in every place would tell nothing."""
        return f"Source({self.name!r})"


class Place(Struct, frozen=True):
    """`length` characters from `line` and `column` of a source; lines and columns count from 1."""

    source: Source
    line: int = 1
    column: int = 1
    length: int = 1

    def __str__(self) -> str:
        return f"{self.source.name}:{self.line}:{self.column}"

    def seen_from(self, other: Place) -> str:
        """Return which line it is, as it is said at another place: 'line 12', or 'line 12 of trust.yaml'."""
        return f"line {self.line}" if self.source is other.source else f"line {self.line} of '{self.source.name}'"

    @property
    def text(self) -> str:
        """The whole line, as it stands in the file; empty where the file has no such line."""
        lines = self.source.lines
        return lines[self.line - 1] if 0 < self.line <= len(lines) else ""
