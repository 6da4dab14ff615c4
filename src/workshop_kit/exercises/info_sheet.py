"""Info sheet: one page to read, and nothing to fill in."""

from typing import ClassVar, Literal, Self

from msgspec.structs import replace
from pydantic import Field, model_validator

from workshop_kit.cue import Cue
from workshop_kit.fields import Long, Unreadable
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Boxed, Instructions, Part, Reading, Variant
from workshop_kit.text import Paragraph, Text, paragraph, paragraphs


class InfoSheet(Exercise):
    """A few short paragraphs or points, and an example in a box.

    There is no countdown: each reads at their own pace.
    """

    kind: Literal["info-sheet"]
    text: Long | None = None
    shown: Long | None = Field(default=None, alias="example")

    meanings: ClassVar[dict[str, str]] = {
        "text": "What there is to read: three to six short paragraphs, or points that begin with a dash.",
        "items": "Points to read, below the text or in its place.",
        "example": "How it looks in daily life, in a box.",
    }

    example: ClassVar[str] = """\
- info-sheet: What it is to feel heard
  text: |
    **Being heard comes first.** Advice is kind, and often too early. Most of us want
    to be understood before we are helped.

    **Say back a little.** A few words of your own show what reached you. They need not be right at once.

    **Ask before you mend.** “Do you want an ear, or an idea?” is a short question that saves long evenings.

    **You can feel with someone and not agree.** Both can stand side by side.

    **Small is enough.** Two minutes of full attention weigh more than an hour of half.
  example: |
    Kim: I was on my feet all day, and nobody noticed.

    Alex: All day, and no one said a word. That sounds lonely. Do you want to tell me more?
"""

    counts_down: ClassVar[bool] = False

    @model_validator(mode="after")
    def _holds_something(self) -> Self:
        if not self.text and not self.items:
            raise Unreadable("An info sheet needs something to read.", self.place, "Write it under 'text'.")
        return self

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return its page; the standard instructions stand on the slide only."""
        opening = (Instructions(self.steps(cue)),) if self.instructions else ()
        return (Variant((*opening, *self.parts(cue))),)

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return what there is to read, and the example."""
        read: tuple[Part, ...] = (Reading((*self._written(), *map(_point, self.items))),)
        if not self.shown:
            return read
        return (*read, Boxed("two-talking", paragraphs(self.shown), cue.say("info-sheet-example")))

    def _written(self) -> tuple[Paragraph, ...]:
        return paragraphs(self.text) if self.text else ()


def _point(item: Text) -> Paragraph:
    return replace(paragraph(item), mark="bullet")
