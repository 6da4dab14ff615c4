"""Quadrants: four fields to write in, perhaps between two axes."""

from typing import ClassVar, Literal, Self

from pydantic import model_validator

from workshop_kit.cue import Cue
from workshop_kit.exercises.pieces.areas import areas_of, counted, two_ends
from workshop_kit.fields import Cells, Items
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Part
from workshop_kit.sheet import Quadrants as QuadrantsPart

FIELDS = 4


class Quadrants(Exercise):
    """Four fields to write in, the upper two first, with words at the ends of two axes if there are any."""

    kind: Literal["quadrants"]
    items: Items
    across: Cells = ()
    up: Cells = ()

    meanings: ClassVar[dict[str, str]] = {
        "items": "Four fields, the upper two first: a name, or a name, a colon and a hint.",
        "across": "What left and right mean: low | high.",
        "up": "What bottom and top mean: low | high.",
    }

    example: ClassVar[str] = """\
- quadrants: What we could do together
  across: At home | Out and about
  up: Quiet | Lively
  items: |
    Lively, at home: cooking to loud music
    Lively, out and about: a dance class
    Quiet, at home: tea without screens
    Quiet, out and about: a slow walk
"""

    @model_validator(mode="after")
    def _can_be_drawn(self) -> Self:
        counted(self.items, FIELDS, FIELDS, "This figure")
        two_ends(self.across, "across")
        two_ends(self.up, "up")
        return self

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the four fields."""
        across, up = two_ends(self.across, "across"), two_ends(self.up, "up")
        said = [cue.say("quadrants-alt")]
        said += [
            cue.say(f"quadrants-{way}", low=ends[0], high=ends[1])
            for way, ends in (("across", across), ("up", up))
            if ends
        ]
        return (QuadrantsPart(areas_of(self.items), across, up, " ".join(said)),)
