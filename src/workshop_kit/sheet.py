"""A Sheet is one exercise on paper, as data: what it holds, not how it is drawn.

What a sheet may hold is the closed set `Part`. `paper` makes flowables and PDF tags of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from workshop_kit.cue import Grouping
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph, Text

Privacy = Literal["private", "pair", "group", "collected"]
Per = Literal["person", "partner", "pair", "table", "room", "facilitator"]


@dataclass(frozen=True, slots=True)
class Instructions:
    """What to do: as a list when there are several, with dots, since the numbers are those of the prompts."""

    items: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Prompt:
    """A numbered question or task in bold with at least `lines` to write on under it; 0 lines is allowed."""

    number: int
    text: Text
    lines: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a sheet."""

    text: Text


@dataclass(frozen=True, slots=True)
class Ruled:
    """At least `lines` to write on, over the whole width; `start` is printed on the first, to be gone on from.

    `fill`: the rest of the page is ruled.
    """

    start: Text | None = None
    lines: int = 3
    fill: bool = False


@dataclass(frozen=True, slots=True)
class DayRows:
    """A row for each day; in each, `each` times the sentence starts with room to go on."""

    days: tuple[str, ...]
    starts: tuple[Text, ...]
    each: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class Tickets:
    """`count` equal slips to cut, each with the same title, questions and room to answer."""

    title: str
    questions: tuple[Text, ...]
    note: str
    count: int = 4


@dataclass(frozen=True, slots=True)
class Card:
    """One card to cut out: `label` above, `text` large, `goal` below, or `lines` to write one of one's own.

    A `scene` tells what happens: what is said in it stands out.
    """

    label: str
    text: Text
    goal: Text | None = None
    lines: int = 0
    scene: bool = False


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards to cut out, `a_page` of equal size on a page."""

    cards: tuple[Card, ...]
    a_page: int


Part = Instructions | Prompt | Heading | Ruled | DayRows | Tickets | Cards


@dataclass(frozen=True, slots=True)
class Variant:
    """One set of pages of a sheet. `tab` is '' for everybody, else the letter on its edge: 'A', 'B'.

    `label` is the tab in words ('Partner A'); without a tab only the bookmark says it. `grouping` is who works on
    these pages where not as the sheet says; then no minutes are printed, for those are the sheet's.
    """

    parts: tuple[Part, ...]
    tab: str = ""
    label: str = ""
    grouping: Grouping | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One exercise on paper. `name` is that of its cue; `cut` sheets go to the cards file."""

    number: int
    name: str
    title: Text
    privacy: Privacy
    per: Per
    grouping: Grouping
    minutes: int
    take_home: bool
    variants: tuple[Variant, ...]
    place: Place
    why: Text | None = None
    cut: bool = False
