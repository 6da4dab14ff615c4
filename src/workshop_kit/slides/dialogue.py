"""Dialogue: a scene to read aloud."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Line, Named, NamedItems
from workshop_kit.kinds import Slide
from workshop_kit.scene import Scene, Spread, Words
from workshop_kit.text import Paragraph, paragraph


class Dialogue(Slide):
    """Lines with the name of who speaks above each; more than five go on on a next slide, large enough to read from."""

    kind: Literal["dialogue"]
    title: Line
    items: NamedItems

    meanings: ClassVar[dict[str, str]] = {
        "items": "A line for each turn, such as 'Sam: I did it again'.",
    }

    reveals: ClassVar[bool] = True

    example: ClassVar[str] = """\
- dialogue: Sam is worn out
  items: |
    Sam: I did the whole bedtime on my own again.
    Jo: Again? No wonder you’re worn out.
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide; the theme may continue it on a next one, a name never parted from its words."""
        spoken = tuple(part for line in self.items for part in _spoken(line))
        yield Scene(
            name=cue.name,
            layouts=("Dialogue", "Points"),
            slots={
                "Title": Words((paragraph(self.title),)),
                "Dialogue": Words(spoken, continues=True, most=5, spread=Spread.BY_COUNT),
            },
            place=self.place,
            reveal="Dialogue" if self.reveal else "",
        )


def _spoken(line: Named) -> tuple[Paragraph, Paragraph]:
    return paragraph(line.name), paragraph(line.words, level=1)
