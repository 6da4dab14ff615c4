"""Compare: two lists side by side."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator

from workshop_kit.cue import Cue
from workshop_kit.fields import Column, Columns, Line, Unreadable
from workshop_kit.kinds import Slide
from workshop_kit.scene import Filling, Ornament, Scene, Spread, Words
from workshop_kit.text import paragraph
from workshop_kit.tree import Mapping, Node
from workshop_kit.units import inches

STEP = inches(1.05)
COLUMNS = 2


def two(node: Node) -> Node:
    """Return the columns unread; any other number than two is unreadable."""
    if isinstance(node, Mapping) and len(node.entries) != COLUMNS:
        extra = node.entries[2].key.place if len(node.entries) > COLUMNS else node.place
        raise Unreadable(
            f"'compare' sets two columns side by side, not {len(node.entries)}.",
            extra,
            "Keep the two that differ most; a third can go on a slide of its own.",
        )
    return node


class Compare(Slide):
    """Two columns, each a title with its list: what helps with a tick, and with a cross what does not."""

    kind: Literal["compare"]
    title: Line
    columns: Annotated[Columns, BeforeValidator(two)]

    meanings: ClassVar[dict[str, str]] = {
        "columns": "Two titles, with a list under each.",
    }

    example: ClassVar[str] = """\
- compare: When they tell you something hard
  columns:
    This helps: |
      "That sounds heavy."
      Put the phone down
    This gets in the way: |
      "At least you have..."
      Telling your own story
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide; lists that do not fit are a Problem, for a comparison cannot be parted."""
        slots: dict[str, Filling] = {"Title": Words((paragraph(self.title),))}
        left, right = self.columns
        slots |= _side("Left", left, right) | _side("Right", right, left)
        yield Scene(cue.name, ("Comparison",), slots, self.place, reveal="Right" if self.reveal else "")


def _side(side: str, column: Column, other: Column) -> dict[str, Filling]:
    """Fill one side; its rows stand level with those of the other."""
    rows, beside = (tuple(map(paragraph, one.items)) for one in (column, other))
    return {
        f"{side} heading": Words((paragraph(column.title),)),
        side: Words(rows, spread=Spread.EVEN, step=STEP, ornament=Ornament.RULES_AROUND, beside=beside),
    }
