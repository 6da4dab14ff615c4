"""Habits plan: what two people will do every day, week and month, and when they are stuck."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Lines
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Chosen, Habits, Part, Per, Privacy, Step
from workshop_kit.text import Text

LINES = 2


class HabitsPlan(Exercise):
    """One page: lines for each habit, two columns for initials behind them, and a date to look at it again."""

    kind: Literal["habits-plan"]
    lines: Lines = LINES

    meanings: ClassVar[dict[str, str]] = {
        "items": "The parts of the plan, in place of daily, weekly, monthly and when stuck; "
        "each may have a hint after a colon.",
        "lines": "Lines to write on in each part; 2 if nothing is written.",
    }

    example: ClassVar[str] = """\
- habits-plan: Our small habits
"""

    standard_privacy: ClassVar[Privacy] = "pair"
    standard_per: ClassVar[Per] = "pair"
    standard_take_home: ClassVar[bool] = True

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the parts of the plan, and the date."""
        lines = LINES if self.lines == "page" else max(1, self.lines)
        habits = tuple(_habit(icon, item, lines) for icon, item in self._named(cue))
        return (Habits(habits, cue.say("habits-plan-initials")), Chosen(cue.say("habits-plan-again")))

    def _named(self, cue: Cue) -> Iterator[tuple[str, Text]]:
        """Return the author's parts of the plan, else the standard ones, each with its icon."""
        for item in self.items:
            yield "pen", item
        for line in () if self.items else cue.say("habits-plan-parts").splitlines():
            icon, said = line.split("|")
            yield icon, Text(said, self.place)


def _habit(icon: str, item: Text, lines: int) -> Step:
    said, _, hint = (part.strip() for part in item.source.partition(": "))
    return Step(icon, Text(said, item.place), Text(hint, item.place) if hint else None, lines)
