"""Compare: two or three lists side by side."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator

from workshop_kit.cue import Cue
from workshop_kit.fields import Column, Columns, Line, Unreadable
from workshop_kit.kinds import Slide
from workshop_kit.scene import Filling, Grid, Ornament, Scene, Spread, Words
from workshop_kit.text import Text, paragraph
from workshop_kit.tree import Mapping, Node
from workshop_kit.units import inches

STEP = inches(1.05)
SIDES = ("Left", "Right")
MOST = 3


def two_or_three(node: Node) -> Node:
    """Return the columns unread; any other number of them than two or three is unreadable."""
    if isinstance(node, Mapping) and not len(SIDES) <= len(node.entries) <= MOST:
        extra = node.entries[MOST].key.place if len(node.entries) > MOST else node.place
        raise Unreadable(
            f"'compare' sets two or three columns side by side, not {len(node.entries)}.",
            extra,
            "Keep those that differ most; another can go on a slide of its own.",
        )
    return node


class Compare(Slide):
    """Two columns, each a title with its list: what helps with a tick, what does not with a cross; or three."""

    kind: Literal["compare"]
    title: Line
    columns: Annotated[Columns, BeforeValidator(two_or_three)]

    meanings: ClassVar[dict[str, str]] = {
        "columns": "Two titles, or three, with a list under each.",
    }

    reveals: ClassVar[bool] = True

    example: ClassVar[str] = """\
- compare: When they tell you something hard
  columns:
    This helps: |
      “That sounds heavy.”
      Put the phone down
    This gets in the way: |
      “At least you have…”
      Telling your own story
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide; lists that do not fit are a Problem, for a comparison cannot be parted."""
        if len(self.columns) == MOST:
            yield self._in_a_table(cue)
            return
        slots: dict[str, Filling] = {"Title": Words((paragraph(self.title),))}
        left, right = self.columns
        slots |= _side("Left", left, right) | _side("Right", right, left)
        shown = SIDES if self.reveal else ("", "")
        yield Scene(cue.name, ("Comparison",), slots, self.place, reveal=shown[0], reveal_with=shown[1])

    def _in_a_table(self, cue: Cue) -> Scene:
        """Set three columns, which stand too close for boxes, in a table; a shorter list leaves its cells empty."""
        heads = tuple(column.title for column in self.columns)
        nothing = Text("", self.place)
        rows = tuple(zip_longest(*(column.items for column in self.columns), fillvalue=nothing))
        grid = Grid(
            header=tuple(map(paragraph, heads)),
            rows=tuple(tuple(map(paragraph, row)) for row in rows),
            alt=cue.say("table-alt", columns=", ".join(map(str, heads)), count=len(rows)),
            named=False,
        )
        return Scene(
            cue.name, ("Table", "Title and text"), {"Title": Words((paragraph(self.title),)), "Table": grid}, self.place
        )


def _side(side: str, column: Column, other: Column) -> dict[str, Filling]:
    """Fill one side; its rows stand level with those of the other."""
    rows, beside = (tuple(map(paragraph, one.items)) for one in (column, other))
    return {
        f"{side} heading": Words((paragraph(column.title),)),
        side: Words(rows, spread=Spread.EVEN, step=STEP, ornament=Ornament.RULES_AROUND, beside=beside),
    }
