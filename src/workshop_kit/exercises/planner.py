"""Planner: weeks to fill in together, so that time for each other has a place in them."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import model_validator

from workshop_kit.cue import Cue
from workshop_kit.exercises.grid import hold_to_page
from workshop_kit.fields import Names, Number, within
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Boxed, EmptyTable, Instructions, Part, Per, Privacy, Variant
from workshop_kit.text import Text, literal, paragraph


class Planner(Exercise):
    """A row a week with its date, on pages that lie on their long side; it goes home."""

    kind: Literal["planner"]
    weeks: Annotated[Number, *within(1, 26)] = 4
    columns: Names = ()

    meanings: ClassVar[dict[str, str]] = {
        "items": "Things to think of, printed in a box above the weeks.",
        "weeks": "How many weeks there is a row for; 4 if nothing is written.",
        "columns": "What is planned for each week, with commas; six at most. "
        "If nothing is written: what, who sets it up, its cost and a backup.",
    }

    example: ClassVar[str] = """\
- planner: Time for the two of us
  items: |
    Something free
    Something at home
    Something new
    Who minds the children?
"""

    standard_privacy: ClassVar[Privacy] = "pair"
    asks_to_share: ClassVar[bool] = False
    standard_per: ClassVar[Per] = "pair"
    standard_take_home: ClassVar[bool] = True

    @model_validator(mode="after")
    def _fits(self) -> Self:
        hold_to_page(self.columns)
        return self

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return its pages, which lie on their long side."""
        opening = Instructions(self.steps(cue), beside=True)
        return (Variant((opening, *self.parts(cue)), landscape=True),)

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the things to think of, and the weeks."""
        standard = tuple(Text(title, self.place) for title in cue.say("planner-columns").split("|"))
        weeks = tuple(literal(cue.say("week-number", number=number), self.place) for number in range(1, self.weeks + 1))
        table = EmptyTable(self.columns or standard, weeks, dated=cue.say("planner-date"))
        ideas = Boxed("leaf", tuple(map(paragraph, self.items)), cue.say("planner-ideas"))
        return (ideas, table) if self.items else (table,)
