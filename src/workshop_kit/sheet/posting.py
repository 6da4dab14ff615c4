"""To hang up, lay out and hand over: signs, strips, a facilitator's key, the agreements, a certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.text import Text


class Sign(Struct, frozen=True):
    """One word to read from across a room, with an icon above it and a remark below."""

    icon: str
    word: str
    note: str


class Signs(Struct, frozen=True):
    """Signs of one size, each as large as a page."""

    signs: tuple[Sign, ...]


class Strips(Struct, frozen=True):
    """Lines to cut apart, on strips of equal height. `piles` strips more are to be written on: what a pile is.

    `numbered` strips bear the numbers by which a key names them.
    """

    items: tuple[Text, ...]
    numbered: bool = False
    piles: int = 0
    pile: str = ""


class Known(Struct, frozen=True):
    """A statement, what is known of it ('supported', 'depends', 'not'; `said` in words), and a note."""

    text: Text
    verdict: Literal["supported", "depends", "not"]
    said: str
    note: Text | None = None


class Key(Struct, frozen=True):
    """What a facilitator needs to know about each statement, numbered from 1."""

    lines: tuple[Known, ...]


class Agreements(Struct, frozen=True):
    """The agreements that hold for every group, then `items`: a poster, or half pages to hand out.

    The first are the care texts of the workshop's imprint: no sheet can change them.
    """

    items: tuple[Text, ...] = ()
    handed_out: bool = False


class Certificate(Struct, frozen=True):
    """A page that says who took part: the words on it, and what its three lines are for."""

    took_part: str
    hours: str
    name: str
    date: str
    facilitator: str
