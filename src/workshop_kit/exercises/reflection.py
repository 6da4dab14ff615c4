"""Reflection: prompts with room to write, for oneself."""

from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Items
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Part, Prompt, Ruled


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
        lines = 3 if self.lines == "page" else self.lines
        prompts = tuple(Prompt(number, text, lines) for number, text in enumerate(self.items, 1))
        return (*prompts, Ruled(fill=True)) if self.lines == "page" else prompts
