"""How files of a person give way to fresh ones, where they ask for it: a copy with the day in its name comes first."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from workshop_kit.keeping.standing import Content


class Yours(enum.Enum):
    """What becomes of files that a person changed: they stay, their changes are joined to the fresh, they give way."""

    STAY = "stay"
    JOIN = "join"
    GIVE_WAY = "give way"


class JoinedFile(Struct, frozen=True):
    """A file with a person's changes carried into it. `beside`: the fresh one is kept too, as it was made.

    `of` is the SHA-256 of the person's file, where it is known: one that is saved after that was read is another.
    """

    content: Content
    beside: bool = False
    of: str | None = None


class GivingWay(Struct, frozen=True):
    """On which day files give way: those that are `joined`, by name, or `every` one of a name that we wrote once."""

    day: dt.date
    joined: Mapping[str, JoinedFile] = field(default_factory=dict)
    every: bool = False

    def holds_for(self, name: str) -> bool:
        """Whether a person's file of this name gives way."""
        return self.every or name in self.joined
