"""Blank: a quiet slide."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.kinds import Slide
from workshop_kit.scene import Scene, Words
from workshop_kit.text import Text, paragraph


class Blank(Slide):
    """A quiet slide with a title and nothing else, while people talk or think; without a title it takes the block's."""

    kind: Literal["blank"]

    meanings: ClassVar[dict[str, str]] = {
        "title": "Its title; without one, that of the block.",
    }

    example: ClassVar[str] = """\
- blank: A quiet minute
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide; a title is there because outlines and screen readers find slides by it."""
        title = self.title or Text(cue.moment.title, self.place)
        yield Scene(cue.name, ("Blank", "Statement"), {"Title": Words((paragraph(title),))}, self.place)
