"""A Sheet is one exercise on paper, as data: what it holds, not how it is drawn.

What a sheet may hold is the closed set `Part`. `paper` makes flowables and PDF tags of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from workshop_kit.sheet.cutting import Card, Cards, HelpCards, Keepsake, Pack, PackCard, Tickets
from workshop_kit.sheet.drawn import Area, Loop, Quadrants, Wheel
from workshop_kit.sheet.marking import Band, Bands, Families, Family, Ratings, Sorted, Sureness, Ticks
from workshop_kit.sheet.posting import Agreements, Certificate, Key, Known, Sign, Signs, Strips
from workshop_kit.sheet.reading import Boxed, Reading
from workshop_kit.sheet.talking import FloorCard, Role, Roles, Stretch, TalkTime
from workshop_kit.sheet.writing import (
    Chosen,
    DayRows,
    EmptyTable,
    Habits,
    Heading,
    Instructions,
    Prompt,
    Ruled,
    Starts,
    Step,
)

if TYPE_CHECKING:
    from workshop_kit.cue import Grouping
    from workshop_kit.places import Place
    from workshop_kit.text import Text

__all__ = [
    "Agreements",
    "Area",
    "Band",
    "Bands",
    "Boxed",
    "Card",
    "Cards",
    "Certificate",
    "Chosen",
    "Counted",
    "DayRows",
    "EmptyTable",
    "Families",
    "Family",
    "FloorCard",
    "Habits",
    "Heading",
    "HelpCards",
    "Instructions",
    "Keepsake",
    "Key",
    "Known",
    "Loop",
    "Pack",
    "PackCard",
    "Part",
    "Per",
    "Privacy",
    "Prompt",
    "Quadrants",
    "Ratings",
    "Reading",
    "Role",
    "Roles",
    "Ruled",
    "Sheet",
    "Sign",
    "Signs",
    "Sorted",
    "Starts",
    "Step",
    "Stretch",
    "Strips",
    "Sureness",
    "TalkTime",
    "Tickets",
    "Ticks",
    "Variant",
    "Wheel",
]

Privacy = Literal["private", "pair", "group", "collected"]
Per = Literal["person", "partner", "pair", "table", "room", "facilitator"]
Counted = Literal["deck", "help-card", "wall", "sign-in", "certificate"]
"""What is needed so often by a rule of its own, rather than by whom it is for."""

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
    | Starts
    | DayRows
    | Habits
    | Reading
    | Boxed
    | Roles
    | TalkTime
    | FloorCard
    | Wheel
    | Quadrants
    | Loop
    | Tickets
    | Cards
    | Signs
    | Strips
    | Key
    | Agreements
    | Certificate
    | HelpCards
)


class Variant(Struct, frozen=True):
    """One set of pages of a sheet. `tab` is '' for everybody, else the letter on its edge: 'A', 'B'.

    `label` is the tab in words ('Partner A'); without a tab only the bookmark says it. `grouping` is who works on
    these pages where not as the sheet says; then no minutes are printed, for those are the sheet's.
    `landscape` pages lie on their long side. `per` is who gets a copy where not as the sheet says; what is for the
    facilitator says so in its head.
    """

    parts: tuple[Part, ...]
    tab: str = ""
    label: str = ""
    grouping: Grouping | None = None
    landscape: bool = False
    per: Per | None = None


class Sheet(Struct, frozen=True):
    """One exercise on paper. `name` is that of its cue; `cut` sheets go to the cards file.

    How many are needed follows from `per`, or from its own rule, `counted`, where it has one.
    """

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
    counted: Counted | None = None
