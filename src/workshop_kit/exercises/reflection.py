"""Reflection: prompts with room to write, for oneself."""

from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.exercises.pieces.prompts import prompts
from workshop_kit.fields import Items
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Part


class Reflection(Exercise):
    """Prompts in bold, each with lines to write on under it."""

    kind: Literal["reflection"]
    items: Items

    example: ClassVar[str] = """\
- reflection: What I noticed this week
  items: |
    One thing someone did that helped me
    What it meant to me
"""

    def parts(self, cue: Cue) -> tuple[Part, ...]:  # noqa: ARG002 - every kind is given its moment
        """Return the prompts; `lines: page` rules the rest of the page under the last."""
        return prompts(self.items, self.lines)
