"""Quote: what one person says, in their own voice."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Line
from workshop_kit.kinds import Slide
from workshop_kit.scene import Scene, Words
from workshop_kit.text import paragraph, plain


class Quote(Slide):
    """A voice, large; `by` says whose it is, and without it the slide says that the voice is made up."""

    kind: Literal["quote"]
    title: Line
    by: Line | None = None

    meanings: ClassVar[dict[str, str]] = {
        "title": "The words quoted, shown large.",
        "by": "Who said it.",
    }

    example: ClassVar[str] = """\
- quote: You asked how my day went, and then you waited.
  by: Robin, in the scene we play today
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide: the words and whose they are."""
        who = paragraph(self.by) if self.by else plain(cue.say("quote-by"), self.place)
        yield Scene(
            name=cue.name,
            layouts=("Quote", "Statement"),
            slots={"Title": Words((paragraph(self.title),)), "Who": Words((who,))},
            place=self.place,
        )
