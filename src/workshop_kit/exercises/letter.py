"""Letter: a page to write to someone."""

from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Line
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Part, Prompt, Ruled


class Letter(Exercise):
    """A ruled page with `start` on its first line; `items` are things to think of, printed above it."""

    kind: Literal["letter"]
    start: Line | None = None

    meanings: ClassVar[dict[str, str]] = {
        "items": "Things to think of, printed above the page.",
        "start": "Words already printed on the first line.",
    }

    example: ClassVar[str] = """\
- letter: A few lines of thanks
  start: I noticed that you ...
"""

    def parts(self, cue: Cue) -> tuple[Part, ...]:  # noqa: ARG002 - every kind is given its moment
        """Return the things to think of and the page itself."""
        thoughts = tuple(Prompt(number, text, lines=0) for number, text in enumerate(self.items, 1))
        return (*thoughts, Ruled(self.start, fill=True))
