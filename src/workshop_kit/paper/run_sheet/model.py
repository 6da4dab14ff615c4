"""What stands on a run sheet: words and numbers, everything decided; the terminal prints the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.planning.span import Change

Keep = Literal["must", "should", "could"]


class Row(Struct, frozen=True):
    """A block. `clock` is when it begins: a time of day, or, where none is known, the minutes since the start.

    `grouping` are an icon and its words; `slides` are '7' or '7-9' with the dash of print; `keep` None for what is no
    block: the slides before the first, and the finish.
    """

    clock: str
    minutes: str
    title: str
    slides: str
    sheets: str = ""
    materials: str = ""
    grouping: tuple[str, str] | None = None
    keep: Keep | None = None
    is_break: bool = False


class Cut(Struct, frozen=True):
    """What to do when so many minutes are `lost`; `saves` is the sum of what the changes save."""

    lost: int
    changes: tuple[Change, ...]

    @property
    def saves(self) -> int:
        """Minutes that the session is shorter by it."""
        return sum(change.saves for change in self.changes)


class Late(Struct, frozen=True):
    """A point of the session, in words, and what can be done there, the fewest lost minutes first."""

    when: str
    cuts: tuple[Cut, ...]


class RunSheet(Struct, frozen=True):
    """All that stands on it. `facts` are icons with words; `finish` is the last row, with the minutes in all."""

    title: str
    below: str
    facts: tuple[tuple[str, str], ...]
    has_clock: bool
    before: Row | None
    rows: tuple[Row, ...]
    finish: Row
    late: tuple[Late, ...]


class Closeness(Struct, frozen=True):
    """How close a run sheet is set, at one size of type; in points.

    The least height of a block's row, the white in it above and below, the height of a row of facts, the white in a row
    of what to do if it gets late, from line to line of that, and the white below the masthead.
    """

    row: float
    pad: float = 3
    facts: float = 34.5
    air: float = 4
    leading: float = 15
    below: float = 12
