"""A step's moment in the plan: all that a kind may know when it makes its slides and its sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from workshop_kit.clock import clock, clock_bare, date_said, from_to

if TYPE_CHECKING:
    import datetime as dt

    from workshop_kit.places import Place
    from workshop_kit.words import Language

GroupingName = Literal["everyone", "solo", "pair", "small-groups"]


class Grouping(Struct, frozen=True):
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


class Moment(Struct, frozen=True):
    """A block as the clock sees it. `starts` is minutes after midnight, None without a start; `number` from 1.

    `place` is where it was written.
    """

    number: int
    title: str
    minutes: int
    grouping: Grouping
    starts: int | None = None
    is_break: bool = False
    place: Place | None = None

    @property
    def ends(self) -> int | None:
        """Minutes after midnight at its end."""
        return None if self.starts is None else self.starts + self.minutes


class Day(Struct, frozen=True):
    """The session as a whole, in the words of one language and format; `depth` is the deepest sharing in the room.

    `region` is where it takes place, such as US: its clock and calendar are printed; '' where none is known.
    """

    title: str
    language: Language
    format: str
    moments: tuple[Moment, ...]
    depth: Literal["none", "light", "medium", "deep"] = "deep"
    region: str = ""
    date: dt.date | None = None

    @property
    def minutes(self) -> int:
        """The whole session."""
        return sum(moment.minutes for moment in self.moments)

    def say(self, key: str, **values: object) -> str:
        """Return the language's fixed words."""
        return self.language.say(key, **values)

    def clock(self, minutes: int) -> str:
        """Return minutes after midnight as a time of day, the next day's too: '19:00' or '7:00 pm'."""
        return clock(minutes, self.language, self.region)

    def clock_large(self, minutes: int) -> str:
        """Return a time of day as it is set very large: where am and pm take much room, without them."""
        bare = clock_bare(minutes, self.language, self.region)
        return self.say("back-clock", clock=self.clock(minutes), bare=bare)

    def from_to(self, start: int, end: int) -> str:
        """Return two times of day: '19:00 to 20:00' or '7:00 to 8:00 pm'."""
        return from_to(start, end, self.language, self.region)

    @property
    def date_said(self) -> str:
        """Its date with the day of the week; '' where none is known."""
        return date_said(self.date, self.language, self.region) if self.date else ""


class Cue(Struct, frozen=True):
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
