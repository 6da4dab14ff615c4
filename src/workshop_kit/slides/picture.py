"""Picture: something to look at, with a title."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from workshop_kit.beside import Beside
from workshop_kit.cue import Cue
from workshop_kit.fields import Line, Switch
from workshop_kit.kinds import Slide
from workshop_kit.scene import Filling, Scene, Words
from workshop_kit.text import paragraph


class PictureSlide(Slide):
    """A picture as large as it goes beside its title; with `fill: yes` across the slide."""

    kind: Literal["picture"]
    title: Line
    picture: Beside = Field(alias="file")
    fill: Switch = False

    meanings: ClassVar[dict[str, str]] = {
        "file": "The picture: the name of a file in the outline's folder.",
        "fill": "yes fills the width of the slide and cuts the picture at its edges; else it is shown whole.",
    }

    with_picture: ClassVar[str] = "Figure"

    example: ClassVar[str] = """\
- picture: What do you see first?
  file: two-cups.png
  alt: Two cups on one table, near each other, their steam meeting
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide: the picture whole beside the title, or wide below it."""
        slots: dict[str, Filling] = {"Title": Words((paragraph(self.title),))}
        if picture := self.shown_picture(fill=self.fill):
            slots["Figure"] = picture
        if self.credit:
            slots["Credit"] = Words((paragraph(self.credit),))
        yield Scene(cue.name, ("Picture", "Figure") if self.fill else ("Figure",), slots, self.place)
