"""Log: a few words a day, at home."""

from typing import Annotated, ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Line, Number, within
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import DayRows, Part
from workshop_kit.text import Text


class Log(Exercise):
    """A row a day with sentences to go on; `each` entries a day, `share` says when to show it, if at all."""

    kind: Literal["log"]
    days: Annotated[Number, *within(1, 31)] = 7
    each: Annotated[Number, *within(1, 5)] = 1
    share: Line | None = None

    meanings: ClassVar[dict[str, str]] = {
        "items": "How each entry begins.",
        "days": "How many days there is a row for; 7 if nothing is written.",
        "each": "Entries for each day; 1 if nothing is written.",
        "share": "When to show it to somebody.",
    }

    example: ClassVar[str] = """\
- log: Seven days of small thanks
  items: |
    I saw you …
    It meant …
"""

    standard_take_home: ClassVar[bool] = True

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the rows of days."""
        days = tuple(cue.say("day-number", number=number) for number in range(1, self.days + 1))
        starts = self.items or (Text(cue.say("log-start"), self.place),)
        return (DayRows(days, starts, self.each, str(self.share) if self.share else cue.say("log-share")),)
