"""Agreements: how we look after each other, as a poster and on half pages to hand out."""

from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Agreements as AgreementsPart
from workshop_kit.sheet import Counted, Per, Privacy, Variant
from workshop_kit.text import Text


class Agreements(Exercise):
    """The agreements of every kit, with `items` added to them, as a poster for the room and half pages for people."""

    kind: Literal["agreements"]

    meanings: ClassVar[dict[str, str]] = {
        "items": "Agreements of your own, one a line, added to those that every kit has.",
    }

    example: ClassVar[str] = """\
- agreements: How we look after each other
  items: We begin and end on time.
"""

    standard_privacy: ClassVar[Privacy] = "group"
    asks_to_share: ClassVar[bool] = False
    standard_per: ClassVar[Per] = "room"
    counted: ClassVar[Counted | None] = "wall"
    takes_time: ClassVar[bool] = False

    def titled(self, cue: Cue) -> Text:
        """Return its title: the author's, else that of the slide which shows the agreements."""
        return self.title or Text(cue.say("agreements-title"), self.place)

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return the poster, and what is handed out."""
        poster, half_pages = cue.say("agreements-forms").split("|")
        return (
            Variant((AgreementsPart(self.items),), label=poster),
            Variant((AgreementsPart(self.items, handed_out=True),), label=half_pages, per="person"),
        )
