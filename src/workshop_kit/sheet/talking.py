"""To talk by: what each of two people does, for how long, and a card that says whose turn it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.text import Text


class Role(Struct, frozen=True):
    """What one of two people does, in a few rules."""

    icon: str
    title: str
    rules: tuple[Text, ...]


class Roles(Struct, frozen=True):
    """Two roles side by side, as unlike to look at as they are to do."""

    speaker: Role
    listener: Role


class Stretch(Struct, frozen=True):
    """A part of a turn: who has it, in words and as an icon, its minutes, and how those are said."""

    icon: str
    label: str
    minutes: float
    said: str


class TalkTime(Struct, frozen=True):
    """Minutes to scale: in each of the `turns` one speaks and the other says it back; between them the two `swap`."""

    turns: int
    speaks: Stretch
    says_back: Stretch
    swap: Stretch


class FloorCard(Struct, frozen=True):
    """A card to cut out at the foot of a sheet: whoever holds it is speaking."""

    title: str
    note: str
