"""Statement: one sentence, large."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Line
from workshop_kit.kinds import Slide
from workshop_kit.scene import Scene, Words
from workshop_kit.text import paragraph


class Statement(Slide):
    """The one thing to remember; the words are the title."""

    kind: Literal["statement"]
    title: Line

    meanings: ClassVar[dict[str, str]] = {
        "title": "The sentence itself, shown large.",
    }

    with_picture: ClassVar[str] = "Statement and picture"

    example: ClassVar[str] = """\
- statement: Being heard comes before being helped
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide with one sentence on it."""
        yield self.illustrated(Scene(cue.name, ("Statement",), {"Title": Words((paragraph(self.title),))}, self.place))
