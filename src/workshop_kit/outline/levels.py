"""How far lines are set in: a key stands below the keys of its own thing, a dash below the dashes of its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from workshop_kit.outline.lines import Line


class Levels(Struct):
    """The columns at which a key or a dash may stand next. `above` is the last line that had one."""

    keys: list[int] = field(default_factory=list)
    dashes: list[int] = field(default_factory=list)
    above: Line | None = None

    def column_for(self, line: Line) -> int:
        """Return where a line should begin; its own column where it fits."""
        if self.above and self.above.opens and line.indent > self.above.column:
            return line.indent
        known = self.dashes if line.dashes else self.keys
        if line.indent in known or not known:
            return line.indent
        if line.dashes and self.above and self.above.opens and line.indent == self.above.column:
            return line.indent
        return min(known, key=lambda column: (abs(column - line.indent), -column))

    def take(self, line: Line) -> None:
        """Remember a line that stands where it should."""
        self.keys = [
            column for column in self.keys if column < line.indent or (column == line.indent and not line.dashes)
        ]
        self.dashes = [column for column in self.dashes if column <= line.indent]
        if line.dashes and line.indent not in self.dashes:
            self.dashes.append(line.indent)
        if line.key and line.column not in self.keys:
            self.keys.append(line.column)
        self.above = line
