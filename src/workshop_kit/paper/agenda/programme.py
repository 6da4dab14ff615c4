"""What stands on an agenda, but for care and fixed words, which are the imprint's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.text import Text


class Entry(Struct, frozen=True):
    """A block of the day: its number as on the screen, its title, and a few words beside it."""

    number: int
    title: str
    note: str
    is_break: bool = False


class Programme(Struct, frozen=True):
    """The day as people who come need to know it: `begins` and `ends` are times of day, '' where none is known.

    `facts` stand below the title, each an icon with words; `home` are number and title of each sheet taken home.
    """

    title: Text
    subtitle: Text | None
    facts: tuple[tuple[str, str], ...]
    begins: str
    ends: str
    entries: tuple[Entry, ...]
    home: tuple[tuple[str, Text], ...]
