"""To cut out: slips, cards, packs of cards with backs, help cards, and a card at the foot of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.text import Text


class Tickets(Struct, frozen=True):
    """`count` equal slips to cut, each with the same title, questions and room to answer."""

    title: str
    questions: tuple[Text, ...]
    note: str
    count: int = 4


class Card(Struct, frozen=True):
    """One card to cut out: `label` above, `text` large, `goal` below, or `lines` to write one of one's own.

    A `scene` tells what happens: what is said in it stands out.
    """

    label: str
    text: Text
    goal: Text | None = None
    lines: int = 0
    scene: bool = False


class Cards(Struct, frozen=True):
    """Cards to cut out, `a_page` of equal size on a page."""

    cards: tuple[Card, ...]
    a_page: int


class PackCard(Struct, frozen=True):
    """One card of a pack: what it asks, or tells in large letters with a `note` below; or `lines` to write one's own.

    `level` 1 to 3 says how close it comes; a card without a level has an `icon`. `label` stands beside either.
    """

    text: Text
    label: str
    level: int = 0
    icon: str = ""
    note: str = ""
    lines: int = 0


class Pack(Struct, frozen=True):
    """Cards to cut out with `back` on the back of each: `a_page` of equal size (4, 8 or 10), printed on both sides.

    What to do with them stands on a card of its own, the first.
    """

    cards: tuple[PackCard, ...]
    back: Text
    a_page: int


class HelpCards(Struct, frozen=True):
    """Cards of where help is, all alike, `a_page` of them on a page; what stands on them is locked care."""

    a_page: int = 10


class Keepsake(Struct, frozen=True):
    """A card at the foot of a sheet to cut out: a title, a remark, sentence starts to go on, days to tick."""

    title: str
    note: str
    starts: tuple[str, ...]
    days: tuple[str, ...]
