"""Wheel: areas of life as spokes, to mark how each is and how one would like it."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import model_validator

from workshop_kit.cue import Cue
from workshop_kit.exercises.pieces.areas import areas_of, counted
from workshop_kit.exercises.pieces.scale import ends_of
from workshop_kit.fields import Items, Names, Number, Unreadable, within
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Part, Ruled
from workshop_kit.sheet import Wheel as WheelPart
from workshop_kit.text import Paragraph, Text, plain

FEWEST, MOST = 4, 8
FEWEST_RINGS, MOST_RINGS = 3, 10
LINES = 2
SERIES = 2


class Wheel(Exercise):
    """A wheel to draw two lines on, now and wished for, with a box at each spoke for what does not matter."""

    kind: Literal["wheel"]
    items: Items
    rings: Annotated[Number, *within(FEWEST_RINGS, MOST_RINGS)] = MOST_RINGS
    series: Names = ()

    meanings: ClassVar[dict[str, str]] = {
        "items": "4 to 8 spokes: a short name, or a name, a colon and a hint.",
        "rings": "The number at the rim; the middle is 0; 10 if nothing is written.",
        "series": "What the solid and the dashed line show, with a comma; Now, Wished for if nothing is written.",
    }

    example: ClassVar[str] = """\
- wheel: My wheel, now and wished for
  items: |
    Being heard
    Play
    Touch
    Shared ideas
    Support
    Time
"""

    @model_validator(mode="after")
    def _can_be_drawn(self) -> Self:
        counted(self.items, FEWEST, MOST, "A wheel")
        if self.series and len(self.series) != SERIES:
            raise Unreadable(
                "A wheel shows two lines, so 'series' has two names.",
                self.series[0].place,
                "Like this: series: Now, Wished for",
            )
        return self

    def steps(self, cue: Cue) -> tuple[Paragraph, ...]:
        """Return the author's instructions, else standard ones that speak of now and wished for only where they are."""
        if self.instructions or not self.series:
            return super().steps(cue)
        lines = cue.say("instructions-wheel-named").splitlines()
        return tuple(plain(line, self.place) for line in lines)

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the wheel, and lines to write on."""
        first, second = self.series or ends_of(cue.say("wheel-series"), self.place)
        solid, _, dashed = cue.say("wheel-looks").partition("|")
        wheel = WheelPart(
            areas_of(self.items),
            self.rings,
            (first, second),
            (solid, dashed),
            cue.say("wheel-skip"),
            cue.say("wheel-typed", rings=self.rings),
            cue.say("wheel-alt", count=len(self.items), rings=self.rings),
        )
        return (wheel, Ruled(Text(cue.say("wheel-start"), self.place), LINES))
