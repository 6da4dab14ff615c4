"""Loop: what leads to what between two people, told from one's own side, and ways out."""

from typing import ClassVar, Literal, Self

from pydantic import model_validator

from workshop_kit.cue import Cue
from workshop_kit.exercises.pieces.areas import areas_of, counted
from workshop_kit.fields import Items
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Heading, Part, Ruled, Ticks
from workshop_kit.sheet import Loop as LoopPart
from workshop_kit.text import Text

FEWEST, MOST = 3, 6
LINES = 2


class Loop(Exercise):
    """Boxes in a circle of arrows, to write one's own part in each; below them ways out to tick, or lines for one."""

    kind: Literal["loop"]
    items: Items
    exits: Items = ()

    meanings: ClassVar[dict[str, str]] = {
        "items": "3 to 6 boxes in their order: a name, or a name, a colon and a hint.",
        "exits": "Ways out of the loop, one a line; lines to write on if nothing is written.",
    }

    example: ClassVar[str] = """\
- loop: When we drift apart
  items: |
    What I notice: the first small sign
    What I tell myself
    What I feel
    What I do then: what the other can see
  exits: |
    Say what I see, without blame
    Ask for ten minutes tonight
"""

    @model_validator(mode="after")
    def _can_be_drawn(self) -> Self:
        counted(self.items, FEWEST, MOST, "A loop")
        return self

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the loop, and the ways out with a line for one of one's own."""
        loop = LoopPart(areas_of(self.items), cue.say("loop-back"), cue.say("loop-alt", count=len(self.items)))
        if not self.exits:
            return (loop, Ruled(Text(cue.say("loop-start"), self.place), LINES))
        return (loop, Heading(Text(cue.say("loop-exits"), self.place)), Ticks(self.exits, (), 1))
