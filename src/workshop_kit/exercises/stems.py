"""Stems: sentence starts with a long rule, to be gone on from."""

from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Items, Lines
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Part, Ruled


class Stems(Exercise):
    """Sentence starts, each with a rule to go on; `lines: page` rules the rest of the page under the last."""

    kind: Literal["stems"]
    items: Items
    lines: Lines = 1

    meanings: ClassVar[dict[str, str]] = {
        "items": "How each sentence begins.",
        "lines": "Lines to write on for each; 1 if nothing is written.",
    }

    example: ClassVar[str] = """\
- stems: I feel close when
  items: |
    I feel close to you when ...
    A small thing that helps me is ...
"""

    def parts(self, cue: Cue) -> tuple[Part, ...]:  # noqa: ARG002 - every kind is given its moment
        """Return the sentence starts with their rules."""
        each = 1 if self.lines == "page" else self.lines
        starts = tuple(Ruled(item, each) for item in self.items)
        return (*starts, Ruled(fill=True)) if self.lines == "page" else starts
