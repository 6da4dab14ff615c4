"""To write and mark in a figure: a wheel, four fields, a loop. `alt` tells the figure to those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.text import Text


class Area(Struct, frozen=True):
    """A place in a figure: its name, and perhaps a hint."""

    label: Text
    hint: Text | None = None


class Wheel(Struct, frozen=True):
    """Spokes to mark from 0 in the middle to `rings` at the rim, once for each of the two `series`.

    `looks` tells how the lines of the two are drawn. `skip` stands at each spoke, with a box to tick, for what does not
    matter; `typed` is said where numbers are typed, not marked.
    """

    spokes: tuple[Area, ...]
    rings: int
    series: tuple[Text, Text]
    looks: tuple[str, str]
    skip: str
    typed: str
    alt: str


class Quadrants(Struct, frozen=True):
    """Four fields to write in, the upper two first; `across` and `up` name the low and the high end of an axis."""

    areas: tuple[Area, ...]
    across: tuple[Text, Text] | None
    up: tuple[Text, Text] | None
    alt: str


class Loop(Struct, frozen=True):
    """Boxes to write in, an arrow from each to the next and from the last to the first; `back` says the latter."""

    areas: tuple[Area, ...]
    back: str
    alt: str
