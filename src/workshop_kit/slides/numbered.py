"""Numbered: up to six short lines that have an order."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Items, Line
from workshop_kit.kinds import Slide
from workshop_kit.scene import Scene, Spread, Words
from workshop_kit.text import paragraph


class Numbered(Slide):
    """Short lines with a number before each; more than six go on, in number too, on a next slide."""

    kind: Literal["numbered"]
    title: Line
    items: Items

    with_picture: ClassVar[str] = "Numbered and picture"

    reveals: ClassVar[bool] = True

    example: ClassVar[str] = """\
- numbered: Four steps to meet a feeling
  items: |
    Put things down and turn towards each other
    Say it back in your own words
    Make sense of it
    Ask what would help
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide; the theme may continue it on a next one."""
        scene = Scene(
            name=cue.name,
            layouts=("Numbered", "Points"),
            slots={
                "Title": Words((paragraph(self.title),)),
                "Points": Words(tuple(map(paragraph, self.items)), continues=True, most=6, spread=Spread.BY_COUNT),
            },
            place=self.place,
            reveal="Points" if self.reveal else "",
        )
        yield self.illustrated(scene)
