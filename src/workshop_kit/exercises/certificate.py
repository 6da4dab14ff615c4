"""Certificate: who took part, in what and for how long; it grades nobody."""

import re
from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, model_validator

from workshop_kit.cue import Cue
from workshop_kit.fields import Line, Unreadable, read_line
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Certificate as CertificatePage
from workshop_kit.sheet import Counted, Per, Variant
from workshop_kit.text import Text
from workshop_kit.tree import Node

_HOURS = re.compile(r"([1-9]\d{0,2}|0(?=[.,]))([.,]\d{1,2})?")


def read_hours(node: Node) -> Node:
    """Return the node unread; what is no number of hours is unreadable."""
    said = read_line(node)
    if not _HOURS.fullmatch(said.source):
        raise Unreadable("A number of hours belongs here.", said.place, "Like this: hours: 6, or hours: 1.5")
    return node


class Certificate(Exercise):
    """A page for each person that says they took part, with room for a name, a date and the facilitator's name."""

    kind: Literal["certificate"]
    hours: Annotated[Line, BeforeValidator(read_hours)] | None = None

    meanings: ClassVar[dict[str, str]] = {
        "items": "None: a certificate grades nobody.",
        "hours": "How many hours it took, such as 6 or 1.5; not said if nothing is written.",
    }

    example: ClassVar[str] = """\
- certificate: With thanks
  hours: 6
"""

    standard_per: ClassVar[Per] = "person"
    counted: ClassVar[Counted | None] = "certificate"
    standard_take_home: ClassVar[bool] = True

    @model_validator(mode="after")
    def _has_no_items(self) -> Self:
        """Tell of lines that a certificate has no place for."""
        if self.items:
            raise Unreadable("A certificate has no lines of its own.", self.items[0].place)
        return self

    def titled(self, cue: Cue) -> Text:
        """Return its title: the author's, else the word for what it is."""
        return self.title or Text(cue.say("certificate-title"), self.place)

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return the page; what to do with it need not be said."""
        said = str(self.hours) if self.hours else ""
        lasted = cue.say("certificate-hours", count=1 if said == "1" else 0, hours=said) if said else ""
        name, date, facilitator = cue.say("certificate-lines").split("|")
        page = CertificatePage(cue.say("certificate-took-part"), lasted, name, date, facilitator)
        return (Variant((page,), landscape=True),)
