"""Table: rows and columns, one column lit."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, model_validator

from workshop_kit.cue import Cue
from workshop_kit.fields import Cells, Line, Names, Unreadable, read_cells, read_names
from workshop_kit.kinds import Slide
from workshop_kit.scene import Filling, Grid, Scene, Words
from workshop_kit.text import paragraph
from workshop_kit.tree import Node, Scalar, Sequence

FEWEST, MOST = 2, 4


def titles(node: Node) -> Node:
    """Return the titles of columns, a node each: written with commas or, as rows are, with ` | ` between."""
    heads = read_cells(node)[0] if isinstance(node, Scalar) and " | " in node.text else read_names(node)
    if not FEWEST <= len(heads) <= MOST:
        there = "is 1 title" if len(heads) == 1 else f"are {len(heads)} titles"
        raise Unreadable(
            f"A table has {FEWEST} to {MOST} columns; here {there}.",
            node.place,
            "Like this: 'columns: They say, Fix it, **Hear it**'.",
        )
    return Sequence(tuple(Scalar(head.source, head.place) for head in heads), node.place)


class Table(Slide):
    """Two to four columns with a title each; the column whose title is **strong** is the one to remember."""

    kind: Literal["table"]
    title: Line
    columns: Annotated[Names, BeforeValidator(titles)]
    rows: Cells

    meanings: ClassVar[dict[str, str]] = {
        "columns": "The titles of its columns, with commas; **two stars** round the one to light up.",
        "rows": "A line for each row, with ' | ' between the cells.",
    }

    example: ClassVar[str] = """\
- table: Same words, three replies
  columns: They say, Fix, Brush aside, **Hear**
  rows: |
    “I messed up at work.” | “Tell your boss first.” | “No one will notice.” | “Ouch. That stings.”
    “I’m so tired.” | “Go to bed earlier.” | “We all are.” | “It’s been a lot.”
"""

    @model_validator(mode="after")
    def _as_many_cells_as_columns(self) -> Self:
        for row in self.rows:
            if len(row) != len(self.columns):
                cells = "is 1 cell" if len(row) == 1 else f"are {len(row)} cells"
                raise Unreadable(
                    f"This table has {len(self.columns)} columns; in this row there {cells}.",
                    row[0].place,
                    f"Like this: '{' | '.join(map(str, self.columns))}', with a space on each side of the line.",
                )
        return self

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide; rows that do not fit go on on a next one, below the titles again."""
        lit = (index for index, head in enumerate(self.columns) if all(run.strong for run in head.runs))
        grid = Grid(
            header=tuple(map(paragraph, self.columns)),
            rows=tuple(tuple(map(paragraph, row)) for row in self.rows),
            alt=cue.say("table-alt", columns=", ".join(map(str, self.columns)), count=len(self.rows)),
            tinted=next(lit, None),
        )
        slots: dict[str, Filling] = {"Title": Words((paragraph(self.title),)), "Table": grid}
        yield Scene(cue.name, ("Table", "Title and text"), slots, self.place)
