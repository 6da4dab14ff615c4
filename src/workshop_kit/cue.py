"""A step's moment in the plan: all that a kind may know when it makes its slides and its sheet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from workshop_kit.places import Place
    from workshop_kit.words import Language

GroupingName = Literal["everyone", "solo", "pair", "small-groups"]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Who works together; `size` is the people in a small group."""

    name: GroupingName
    size: int = 3

    @property
    def icon(self) -> str:
        """The icon of the kit's set that shows it."""
        if self.name == "small-groups":
            return "threes" if self.size == 3 else "table-group"  # noqa: PLR2004 - the icon shows three people
        return self.name

    def said(self, language: Language) -> str:
        """Return how it is printed: 'In pairs'."""
        return language.say(f"grouping-{self.name}", size=self.size)


@dataclass(frozen=True, slots=True)
class Moment:
    """A block as the clock sees it. `starts` is minutes after midnight, None without a start; `number` from 1."""

    number: int
    title: str
    minutes: int
    grouping: Grouping
    starts: int | None = None
    is_break: bool = False

    @property
    def ends(self) -> int | None:
        """Minutes after midnight at its end."""
        return None if self.starts is None else self.starts + self.minutes


@dataclass(frozen=True, slots=True)
class Day:
    """The session as a whole, in the words of one language and format; `depth` is the deepest sharing in the room."""

    title: str
    language: Language
    format: str
    moments: tuple[Moment, ...]
    depth: Literal["none", "light", "medium", "deep"] = "deep"

    @property
    def minutes(self) -> int:
        """The whole session."""
        return sum(moment.minutes for moment in self.moments)

    def say(self, key: str, **values: object) -> str:
        """Return the language's fixed words."""
        return self.language.say(key, **values)


@dataclass(frozen=True, slots=True)
class Cue:
    """One step of one block. `name` is unique in the workshop: 'block/step', from the author's own names.

    `sheet` is the number of its paper, `minutes` its own time (0: none), `needs` the numbers of sheets it needs.
    """

    day: Day
    moment: Moment
    name: str
    place: Place
    minutes: int = 0
    sheet: int | None = None
    needs: tuple[int, ...] = field(default=())

    def say(self, key: str, **values: object) -> str:
        """Return the language's fixed words."""
        return self.day.say(key, **values)


def clock(minutes: int) -> str:
    """Minutes after midnight as a 24-hour clock, past midnight included: 1210 is '20:10'."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
