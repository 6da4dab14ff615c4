"""Sign-in: who is here, by any name they like, and nothing by which they could be found."""

from collections.abc import Iterator
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from workshop_kit.cue import Cue, Grouping
from workshop_kit.errors import Problem, Weight
from workshop_kit.fields import Names, Unreadable
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Counted, EmptyTable, Instructions, Per, Privacy, Variant
from workshop_kit.text import Paragraph, Run, Text

ROWS = 20
MOST_COLUMNS = 4


class SignIn(Exercise):
    """A list of twenty rows for a first name or any other, and when one came; no contact details, and it says so."""

    kind: Literal["sign-in"]
    columns: Names = ()

    meanings: ClassVar[dict[str, str]] = {
        "items": "None: people write the lines.",
        "columns": "The titles of the columns, with commas; first name or any name, and arrival if nothing is written.",
    }

    example: ClassVar[str] = """\
- sign-in: Good to see you
  columns: First name or any name, Arrived
"""

    standard_privacy: ClassVar[Privacy] = "group"
    asks_to_share: ClassVar[bool] = False
    standard_per: ClassVar[Per] = "room"
    counted: ClassVar[Counted | None] = "sign-in"
    takes_time: ClassVar[bool] = False

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """Hold columns to the width of a page, and the list to be empty."""
        if self.items:
            raise Unreadable("A sign-in has no lines of its own: people write them.", self.items[0].place)
        if len(self.columns) > MOST_COLUMNS:
            raise Unreadable(
                f"A list of {len(self.columns)} columns leaves no room to write; {MOST_COLUMNS} is the most.",
                self.columns[MOST_COLUMNS].place,
                "Leave some out.",
            )
        return self

    def told(self, cue: Cue) -> Iterator[Problem]:
        """Tell of a column that asks for more than a name, on a list that lies open."""
        for column in self.columns:
            if any(word in str(column).lower() for word in cue.say("sign-in-contact").split("|")):
                yield Problem(
                    f"'{column}' stands on a list that everybody can read.",
                    column.place,
                    "Ask for it apart from the workshop, from each person alone.",
                    Weight.NOTE,
                )

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return the list, with what to do in one paragraph, so that twenty rows stand on a page."""
        columns = self.columns or tuple(Text(title, self.place) for title in cue.say("sign-in-columns").split("|"))
        runs = [run for step in self.steps(cue) for run in (*step.runs, Run(" "))]
        what_to_do = Paragraph((*runs, Run(cue.say("sign-in-note"), strong=True)), self.place)
        parts = (Instructions((what_to_do,)), EmptyTable(columns, (None,) * ROWS, slim=True))
        return (Variant(parts, grouping=Grouping("everyone")),)
