"""To mark: lines to rate, to tick, to ring or to put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.text import Text


class Ratings(Struct, frozen=True):
    """Lines to rate, each with circles from `first` to `last` to ring; `ends` tell what the outer ones mean.

    On the lines of `backwards` (counted from 0) the numbers run from high to low. With a `total`, a box for the sum.
    """

    items: tuple[Text, ...]
    first: int
    last: int
    ends: tuple[Text, Text]
    backwards: frozenset[int] = frozenset()
    total: str = ""


class Band(Struct, frozen=True):
    """What a sum may tell: `sums` in words ('5 to 11'), a kind name for it, and what to do next."""

    sums: str
    title: Text
    next_step: Text


class Bands(Struct, frozen=True):
    """Bands side by side, from the lowest sums to the highest, and a remark below."""

    bands: tuple[Band, ...]
    note: str


class Ticks(Struct, frozen=True):
    """Lines with a box to tick in each of the `columns`; without columns one box before each line.

    `blanks` lines below are left to be written.
    """

    items: tuple[Text, ...]
    columns: tuple[Text, ...] = ()
    blanks: int = 0


class Family(Struct, frozen=True):
    """Words that belong together."""

    name: Text
    words: tuple[Text, ...]


class Families(Struct, frozen=True):
    """Families of words side by side, a circle before each word, and in each at least one blank."""

    families: tuple[Family, ...]


class Sorted(Struct, frozen=True):
    """Lines to put in order, with a box before each for its number (`rank`), or a `star` to fill."""

    items: tuple[Text, ...]
    how: Literal["rank", "star"]


class Sureness(Struct, frozen=True):
    """Circles from 1 to 10 to ring, for how sure one is, with a remark below."""

    text: str
    note: str
