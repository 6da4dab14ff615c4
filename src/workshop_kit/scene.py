"""A Scene is one slide by slot, before fitting: what to say where, never how large or at which coordinates.

Slots are named as in the theme's layouts. What a slot may hold is the closed set `Filling`. Layouts are named in
order of preference; the last resort of every kind is 'Points' or 'Title and text'.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from workshop_kit.care import HelpLine
    from workshop_kit.cue import Moment
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph, Text


class Spread(enum.Enum):
    """How paragraphs share the height of their slot."""

    LAYOUT = "as the layout sets them"
    BY_COUNT = "closer together the more they are"
    EVEN = "each row on an even step"


class Ornament(enum.Enum):
    """What is painted with the rows of a slot."""

    NONE = "nothing"
    RULES_ABOVE = "a hairline above every row"
    RULES_BETWEEN = "a hairline between rows"
    RULES_AROUND = "a hairline above every row, midway between the rows"
    RINGS = "a ring round each number"


class Words(Struct, frozen=True):
    """Paragraphs in a text slot.

    `continues`: what does not fit goes on, between items, on a next slide; else it is a Problem at its line.
    `most`: the most items that stand on one slide. `step`: the widest EVEN step in points. `first`: the number of
    the first item where items are numbered. `icon`: drawn at the left of the slot, or in the chip behind it. `beside`:
    the rows of the equal slot beside this one, with which its own stand level. `shortens`: what does not fit is cut
    off, for it is told elsewhere in full.
    An item is a paragraph with the deeper ones below it: never parted, and counted as one by `most`.
    """

    paragraphs: tuple[Paragraph, ...]
    continues: bool = False
    most: int | None = None
    spread: Spread = Spread.LAYOUT
    step: float = 140
    first: int = 1
    ornament: Ornament = Ornament.NONE
    icon: str = ""
    beside: tuple[Paragraph, ...] = ()
    shortens: bool = False


class Agenda(Struct, frozen=True):
    """The blocks of the day with their minutes, a row each."""

    moments: tuple[Moment, ...]
    alt: str


class HelpRows(Struct, frozen=True):
    """Help lines, a row each: for whom, the number large, and how."""

    lines: tuple[HelpLine, ...]
    alt: str


class RibbonClock(Struct, frozen=True):
    """The times of day below a ribbon: when the session starts, from when to when the lit block is, when it ends."""

    starts: str
    now: str
    ends: str


class Ribbon(Struct, frozen=True):
    """The session to scale, one bar a block, the one at index `lit` lit; `clock` where a start is known."""

    moments: tuple[Moment, ...]
    lit: int
    alt: str
    clock: RibbonClock | None = None


class Countdown(Struct, frozen=True):
    """A bar as long as the activity, started by a click on the slot `trigger`; cut into equal `turns`."""

    minutes: int
    turns: int
    trigger: str
    alt: str
    start_label: str
    swap_label: str
    end_label: str


class Grid(Struct, frozen=True):
    """A table: `header` names the columns, each row has as many cells. `tinted` is the index of the column to keep.

    `named`: the first column names the rows; else all columns are alike. Rows that do not fit go on a next slide,
    under the header again.
    """

    header: tuple[Paragraph, ...]
    rows: tuple[tuple[Paragraph, ...], ...]
    alt: str
    tinted: int | None = None
    named: bool = True


class Item(Struct, frozen=True):
    """One part of a figure: its label, and a hint in smaller words."""

    label: Text
    hint: Text | None = None


class Figure(Struct, frozen=True):
    """A drawn figure: `shape` is one of `workshop_kit.figures`."""

    shape: str
    items: tuple[Item, ...]
    alt: str


class Picture(Struct, frozen=True):
    """A picture file, by a path that was checked to lie beside the outline; `alt` None marks it as decoration.

    It is shown whole; with `fill` it fills its slot and is cut at the edges.
    """

    file: Path
    place: Place
    alt: str | None = None
    fill: bool = False


class Code(Struct, frozen=True):
    """A web address as a QR code."""

    address: str
    alt: str


class Turns(Struct, frozen=True):
    """Bars to scale, one a turn, each with its label.

    A click on a bar lets it run down for its `minutes`; without any the bars are equally long and stand still.
    """

    labels: tuple[str, ...]
    alt: str
    minutes: tuple[float, ...] = ()


Filling = Words | Agenda | HelpRows | Ribbon | Countdown | Grid | Figure | Picture | Code | Turns


class Notes(Struct, frozen=True):
    """What stands under a slide, for the facilitator: `clock` first, then headed paragraphs in order."""

    clock: str = ""
    parts: tuple[tuple[str, tuple[Paragraph, ...]], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.clock or self.parts)


class Scene(Struct, frozen=True):
    """One slide by slot. `name` is unique in the deck and made from the author's names; `section` heads its block.

    `block` is the number of the block it belongs to, 0 for none; `step` the name of its step's cue, '' for none.

    `reveal`: the paragraphs of the slot with that name appear one at a click, those of the slot `reveal_with` at the
    same clicks. `spoken` names the language, such as en, of a slot that is not in the one of the deck.
    """

    name: str
    layouts: tuple[str, ...]
    slots: Mapping[str, Filling]
    place: Place
    section: str = ""
    notes: Notes = field(default=Notes())
    reveal: str = ""
    reveal_with: str = ""
    block: int = 0
    step: str = ""
    spoken: Mapping[str, str] = field(default_factory=dict)
