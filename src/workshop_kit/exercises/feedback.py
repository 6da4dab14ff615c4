"""Feedback: what helped and what to change, on a page without a name that is handed in."""

from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.exercises.pieces.prompts import prompts
from workshop_kit.exercises.pieces.scale import FIRST, LAST, ends_of
from workshop_kit.fields import Lines
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Part, Privacy, Ratings
from workshop_kit.text import Text


class Feedback(Exercise):
    """Lines to rate, always with the one that asks if one felt free to pass, and open questions."""

    kind: Literal["feedback"]
    lines: Lines = 2

    meanings: ClassVar[dict[str, str]] = {
        "items": "Open questions instead of the standard ones; the lines to rate stay.",
        "lines": "Lines to write on for each question; 2 if nothing is written.",
    }

    example: ClassVar[str] = """\
- feedback: How was it for you?
"""

    standard_privacy: ClassVar[Privacy] = "collected"

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the lines to rate and the open questions."""
        rated = tuple(Text(line, self.place) for line in cue.say("feedback-ratings").splitlines())
        asked = self.items or tuple(Text(line, self.place) for line in cue.say("feedback-questions").splitlines())
        ends = ends_of(cue.say("feedback-ends"), self.place)
        return (Ratings(rated, FIRST, LAST, ends), *prompts(asked, self.lines, len(rated) + 1))
