"""A Page: the lines as they are parsed, and the way back to the file that a person can open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from workshop_kit.places import Place, Source

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from workshop_kit.outline.quotes import Quotes


class Page(Struct, frozen=True):
    """`lines` are parsed, `source` holds them as they stand in the file; a mended line differs from it.

    `quotes` were put into lines, by number from 0, which stood as in `bare` before. A line gets quotes only once, also
    where they were taken back.
    """

    source: Source
    lines: tuple[str, ...]
    quotes: Mapping[int, Quotes] = field(default_factory=dict)
    bare: Mapping[int, str] = field(default_factory=dict)

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
        return replace(self, lines=tuple(rewritten.get(n, line) for n, line in enumerate(self.lines)))

    def quoted(self, missing: Iterable[Quotes]) -> Page:
        """Return the page with quotes that were missing, at most one pair a line."""
        quotes = {one.line: one for one in missing}
        bare = {number: self.line(number) for number in quotes}
        written = self.mended({number: one.written(bare[number]) for number, one in quotes.items()})
        return replace(written, quotes={**self.quotes, **quotes}, bare={**self.bare, **bare})

    def without(self, idle: Collection[int]) -> Page:
        """Return the page with the quotes of some lines taken back."""
        kept = {number: quotes for number, quotes in self.quotes.items() if number not in idle}
        return replace(self.mended({number: self.bare[number] for number in idle}), quotes=kept)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
