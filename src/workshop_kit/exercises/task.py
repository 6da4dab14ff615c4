"""Task: something to do together, with no paper of its own."""

from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.kinds import Exercise
from workshop_kit.text import Paragraph, paragraph


class Task(Exercise):
    """Steps and a countdown; `items` are the steps, `instructions` a word before them."""

    kind: Literal["task"]

    meanings: ClassVar[dict[str, str]] = {
        "items": "Its steps, one a line.",
    }

    example: ClassVar[str] = """\
- task: One thank-you at a time
  turns: 2
  items: |
    Read one thank-you from your sheet, or pass
    The listener says “thank you” and nothing more
    Swap, until each has read three
"""

    on_paper: ClassVar[bool] = False

    def steps(self, cue: Cue) -> tuple[Paragraph, ...]:
        """Return the items as steps, after the instructions if there are any; without items the instructions alone."""
        if not self.items:
            return super().steps(cue)
        return (*(paragraph(line, level=1) for line in self.instructions), *map(paragraph, self.items))
