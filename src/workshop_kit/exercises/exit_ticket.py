"""Exit ticket: two or three questions on a slip that is handed in at the door."""

from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Instructions, Privacy, Tickets, Variant
from workshop_kit.text import Text

A_PAGE = 4


class ExitTicket(Exercise):
    """Four slips to a page, without a name; two standard questions unless `items` asks others."""

    kind: Literal["exit-ticket"]

    example: ClassVar[str] = """\
- exit-ticket: Before you go
"""

    standard_privacy: ClassVar[Privacy] = "collected"

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return the slips; the author's own instructions stand on each, the standard ones only on the slide.

        Where an author says what to do, nothing is said after it.
        """
        opening = (Instructions(self.steps(cue)),) if self.instructions else ()
        standard = cue.say("exit-ticket-questions").splitlines()
        questions = self.items or tuple(Text(line, self.place) for line in standard)
        title = str(self.title) if self.title else cue.moment.title
        note = "" if self.instructions else cue.say("exit-ticket-note")
        return (Variant((*opening, Tickets(title, questions, note, A_PAGE))),)
