"""A Sheet is one exercise on paper, as data: what it holds, not how it is drawn.

What a sheet may hold is the closed set `Part`. `paper` makes flowables and PDF tags of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from workshop_kit.sheet.cutting import Card, Cards, Keepsake, Pack, PackCard, Tickets
from workshop_kit.sheet.marking import Band, Bands, Families, Family, Ratings, Sorted, Sureness, Ticks
from workshop_kit.sheet.writing import Chosen, DayRows, EmptyTable, Heading, Instructions, Prompt, Ruled, Step

if TYPE_CHECKING:
    from workshop_kit.cue import Grouping
    from workshop_kit.places import Place
    from workshop_kit.text import Text

__all__ = [
    "Band",
    "Bands",
    "Card",
    "Cards",
    "Chosen",
    "DayRows",
    "EmptyTable",
    "Families",
    "Family",
    "Heading",
    "Instructions",
    "Keepsake",
    "Pack",
    "PackCard",
    "Part",
    "Per",
    "Privacy",
    "Prompt",
    "Ratings",
    "Ruled",
    "Sheet",
    "Sorted",
    "Step",
    "Sureness",
    "Tickets",
    "Ticks",
    "Variant",
]

Privacy = Literal["private", "pair", "group", "collected"]
Per = Literal["person", "partner", "pair", "table", "room", "facilitator"]

Part = (
    Step
    | Sureness
    | Keepsake
    | Families
    | Sorted
    | Pack
    | Ratings
    | Bands
    | Ticks
    | Chosen
    | EmptyTable
    | Instructions
    | Prompt
    | Heading
    | Ruled
    | DayRows
    | Tickets
    | Cards
)


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
