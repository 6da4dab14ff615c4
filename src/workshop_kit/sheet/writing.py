"""To write on: what to do, prompts, ruled lines, days, tables and boxes to fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.text import Paragraph, Text


class Instructions(Struct, frozen=True):
    """What to do: as a list when there are several, with dots, since the numbers are those of the prompts.

    `beside`: where they are short they stand side by side, on a page that has more width than height.
    """

    items: tuple[Paragraph, ...]
    beside: bool = False


class Prompt(Struct, frozen=True):
    """A numbered question or task in bold with at least `lines` to write on under it; 0 lines is allowed."""

    number: int
    text: Text
    lines: int


class Heading(Struct, frozen=True):
    """A heading within a sheet."""

    text: Text


class Ruled(Struct, frozen=True):
    """At least `lines` to write on, over the whole width; `start` is printed on the first, to be gone on from.

    `fill`: the rest of the page is ruled.
    """

    start: Text | None = None
    lines: int = 3
    fill: bool = False


class Starts(Struct, frozen=True):
    """Sentence starts that belong together, each with one line to go on."""

    starts: tuple[Text, ...]


class DayRows(Struct, frozen=True):
    """A row for each day; in each, `each` times the sentence starts with room to go on."""

    days: tuple[str, ...]
    starts: tuple[Text, ...]
    each: int = 1
    note: str = ""


class Chosen(Struct, frozen=True):
    """A box for what one chooses: a few words, and `lines` to write it on."""

    text: str
    lines: int = 1


class EmptyTable(Struct, frozen=True):
    """A table to fill in. `rows` holds the name of each row, or None; `example` stands in grey above them.

    `dated` is the word before a line for a date below the name of each row; without it there is none. `slim` rows hold
    one line of a hand.
    """

    columns: tuple[Text, ...]
    rows: tuple[Text | None, ...]
    example: tuple[Text, ...] = ()
    example_label: str = ""
    dated: str = ""
    slim: bool = False


class Step(Struct, frozen=True):
    """A step of a plan: an icon, what is written here in bold, a hint beside it, and `lines` to write on."""

    icon: str
    text: Text
    hint: Text | None
    lines: int


class Habits(Struct, frozen=True):
    """What two people will do, by how often: under each of the `habits` lines, and behind each line their `initials`.

    `initials` is what stands above the two columns.
    """

    habits: tuple[Step, ...]
    initials: str
