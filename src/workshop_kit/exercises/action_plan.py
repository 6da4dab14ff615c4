"""Action plan: one small thing to do, when and where, and what to do when stuck."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Keepsake, Part, Step, Sureness
from workshop_kit.text import Text

LONGEST = 36
"""Letters of a title that stand on the card, beside what to do with it."""


class ActionPlan(Exercise):
    """What I will do, my cue, when and where, and if I get stuck; how sure I am; and a card to cut out."""

    kind: Literal["action-plan"]

    meanings: ClassVar[dict[str, str]] = {
        "items": "What is written down, in place of the standard lines; each may have a hint after a colon.",
    }

    example: ClassVar[str] = """\
- action-plan: One small act this week
"""

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the steps, the circles and the card."""
        steps = tuple(map(_own, self.items)) or tuple(self._standard(cue))
        sure = Sureness(cue.say("action-plan-sure"), cue.say("action-plan-sure-note"))
        said, note = self._on_the_card(cue), cue.say("action-plan-card-note")
        starts, days = (tuple(cue.say(f"action-plan-card-{key}").split("|")) for key in ("starts", "days"))
        return (*steps, sure, Keepsake(said, note, starts, days))

    def _on_the_card(self, cue: Cue) -> str:
        """Return what the card is called: as the sheet, where that is short enough."""
        title = str(self.title or "")
        return title if 0 < len(title) <= LONGEST else cue.say("action-plan-card")

    def _standard(self, cue: Cue) -> Iterator[Step]:
        for line in cue.say("action-plan-steps").splitlines():
            icon, lines, said, hint = line.split("|")
            yield Step(icon, Text(said, self.place), Text(hint, self.place) if hint else None, int(lines))


def _own(item: Text) -> Step:
    said, _, hint = (part.strip() for part in item.source.partition(": "))
    return Step("pen", Text(said, item.place), Text(hint, item.place) if hint else None, 1)
