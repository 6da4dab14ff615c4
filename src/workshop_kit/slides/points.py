"""Points: up to six short lines, one idea each."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Items, Line
from workshop_kit.kinds import Slide
from workshop_kit.scene import Scene, Spread, Words
from workshop_kit.text import paragraph


class Points(Slide):
    """Short lines with a dot before each; more than six go on a next slide."""

    kind: Literal["points"]
    title: Line
    items: Items

    with_picture: ClassVar[str] = "Points and picture"

    reveals: ClassVar[bool] = True

    example: ClassVar[str] = """\
- points: Thanks that land
  items: |
    Say what you saw
    Say what it did for you
    Then stop
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide; the theme may continue it on a next one."""
        scene = Scene(
            name=cue.name,
            layouts=("Points",),
            slots={
                "Title": Words((paragraph(self.title),)),
                "Points": Words(tuple(map(paragraph, self.items)), continues=True, most=6, spread=Spread.BY_COUNT),
            },
            place=self.place,
            reveal="Points" if self.reveal else "",
        )
        yield self.illustrated(scene)
