"""A Scene is one slide by slot, before fitting: what to say where, never how large or at which coordinates.

Slots are named as in the theme's layouts. What a slot may hold is a closed set: Words, Agenda, HelpRows, Ribbon,
Countdown. Layouts are named in order of preference; the last resort of every kind is 'Points' or 'Title and text'.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.care import HelpLine
    from workshop_kit.cue import Moment
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph


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


@dataclass(frozen=True, slots=True)
class Words:
    """Paragraphs in a text slot.

    `continues`: what does not fit goes on, between items, on a next slide; else it is a Problem at its line.
    `most`: the most items that stand on one slide. `step`: the widest EVEN step in points. `first`: the number of
    the first item where items are numbered. `icon`: drawn at the left of the slot, or in the chip behind it. `beside`:
    the rows of the equal slot beside this one, with which its own stand level.
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


@dataclass(frozen=True, slots=True)
class Agenda:
    """The blocks of the day with their minutes, a row each."""

    moments: tuple[Moment, ...]
    alt: str


@dataclass(frozen=True, slots=True)
class HelpRows:
    """Help lines, a row each: for whom, the number large, and how."""

    lines: tuple[HelpLine, ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Ribbon:
    """The session to scale, one bar a block, the one at index `lit` lit; clock labels where a start is known."""

    moments: tuple[Moment, ...]
    lit: int
    alt: str


@dataclass(frozen=True, slots=True)
class Countdown:
    """A bar as long as the activity, started by a click on the slot `trigger`; cut into equal `turns`."""

    minutes: int
    turns: int
    trigger: str
    alt: str
    start_label: str
    swap_label: str
    end_label: str


Filling = Words | Agenda | HelpRows | Ribbon | Countdown


@dataclass(frozen=True, slots=True)
class Notes:
    """What stands under a slide, for the facilitator: `clock` first, then headed paragraphs in order."""

    clock: str = ""
    parts: tuple[tuple[str, tuple[Paragraph, ...]], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.clock or self.parts)


@dataclass(frozen=True, slots=True)
class Scene:
    """One slide by slot. `name` is unique in the deck and made from the author's names; `section` heads its block.

    `reveal`: the paragraphs of the slot with that name appear one at a click.
    """

    name: str
    layouts: tuple[str, ...]
    slots: Mapping[str, Filling]
    place: Place
    section: str = ""
    notes: Notes = field(default=Notes())
    reveal: str = ""
