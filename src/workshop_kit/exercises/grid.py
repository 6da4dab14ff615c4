"""Grid: an empty table to fill in."""

import re
from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from workshop_kit.cue import Cue
from workshop_kit.exercises.pieces.prompts import prompts
from workshop_kit.fields import Cells, Items, Names, Unreadable, read_items
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import EmptyTable, Part
from workshop_kit.text import Text
from workshop_kit.tree import Node

MOST_COLUMNS = 6
MOST_ROWS = 60
ROWS = 6
_WHOLE = re.compile(r"-?[0-9]{1,4}")


def hold_to_page(columns: tuple[Text, ...]) -> None:
    """Raise `Unreadable` where a table has more columns than a page has room for."""
    if len(columns) > MOST_COLUMNS:
        raise Unreadable(
            f"A table of {len(columns)} columns leaves no room to write; {MOST_COLUMNS} is the most.",
            columns[MOST_COLUMNS].place,
            "Leave some out, or make two tables of it.",
        )


def names_or_a_number(node: Node) -> Node:
    """Return the node unread; a number alone that is no number of rows is unreadable."""
    items = read_items(node)
    number = _number(items)
    if number is not None and not 1 <= number <= MOST_ROWS:
        raise Unreadable(f"A number from 1 to {MOST_ROWS} belongs here, or the names of the rows.", items[0].place)
    return node


class Grid(Exercise):
    """A table with titled columns; its rows are so many, or have names; one in grey may show how it is meant."""

    kind: Literal["grid"]
    columns: Names
    rows: Annotated[Items, BeforeValidator(names_or_a_number)] = ()
    shown: Cells = Field(default=(), alias="example")

    meanings: ClassVar[dict[str, str]] = {
        "items": "Things to think of, printed above the table.",
        "columns": "The titles of the columns, with commas; six at most.",
        "rows": "How many rows, or a name a line; 6 if nothing is written.",
        "example": "A row in grey that shows how it is meant, with ' | ' between its cells.",
    }

    example: ClassVar[str] = """\
- grid: What helps us, and when
  columns: What helps, When, Who begins
  rows: 5
  example: A walk | After supper | Either of us
"""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """Hold columns to the width of a page, and the example to one row of them."""
        hold_to_page(self.columns)
        if len(self.shown) > 1:
            raise Unreadable("The example is one row.", self.shown[1][0].place, "Its cells have ' | ' between them.")
        if self.shown and len(self.shown[0]) > len(self.columns):
            raise Unreadable(
                f"The example has {len(self.shown[0])} cells, and the table {len(self.columns)} columns.",
                self.shown[0][0].place,
            )
        return self

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the things to think of and the table."""
        number = _number(self.rows)
        rows: tuple[Text | None, ...] = self.rows if self.rows and number is None else (None,) * (number or ROWS)
        shown = self.shown[0] if self.shown else ()
        return (*prompts(self.items, 0), EmptyTable(self.columns, rows, shown, cue.say("grid-example")))


def _number(items: tuple[Text, ...]) -> int | None:
    """Return the number that is written instead of names, if it is."""
    return int(items[0].source) if len(items) == 1 and _WHOLE.fullmatch(items[0].source) else None
