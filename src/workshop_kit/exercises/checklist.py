"""Checklist: lines to tick, lines of one's own, and perhaps a choice."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import model_validator

from workshop_kit.cue import Cue
from workshop_kit.fields import Items, Names, Number, Unreadable, within
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Chosen, Heading, Part, Ticks
from workshop_kit.text import Text

MOST_COLUMNS = 4


class Checklist(Exercise):
    """Boxes to tick, one a line or one in each column, with room for lines of one's own."""

    kind: Literal["checklist"]
    items: Items
    columns: Names = ()
    pick: Annotated[Number, *within(0, 5)] = 0
    blanks: Annotated[Number, *within(0, 10)] = 2

    meanings: ClassVar[dict[str, str]] = {
        "items": "Lines to tick.",
        "columns": "What each box is for, with commas; one box if nothing is written.",
        "pick": "How many to choose in the end.",
        "blanks": "Empty lines for one's own, at least: more where the page has room; 2 if nothing is written.",
    }

    example: ClassVar[str] = """\
- checklist: Small ways to be kind
  columns: We do, Try it
  items: |
    Say good morning before looking at a screen
    Ask what the day holds
  pick: 1
"""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """Hold columns to the width of a page, and the choice to what there is to choose from."""
        if len(self.columns) > MOST_COLUMNS:
            raise Unreadable(
                f"There are {len(self.columns)} boxes on each line; {MOST_COLUMNS} is the most.", self.columns[0].place
            )
        if self.pick > len(self.items) + self.blanks:
            raise Unreadable(f"There are fewer than {self.pick} lines to pick from.", self.items[0].place)
        return self

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the lines to tick, the empty ones, and the choice."""
        parts: list[Part] = [Ticks(self.items, self.columns)]
        if self.blanks:
            parts.append(Heading(Text(cue.say("checklist-own"), self.place)))
            parts.append(Ticks((), self.columns, self.blanks))
        if self.pick:
            parts.append(Chosen(cue.say("checklist-pick", count=self.pick), self.pick))
        return tuple(parts)
