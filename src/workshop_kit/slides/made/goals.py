"""Goals: what people can do at the end, a large number before each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Ornament, Scene, Spread, Words
from workshop_kit.text import Text, paragraph, plain
from workshop_kit.units import inches

if TYPE_CHECKING:
    from workshop_kit.cue import Day

MOST = 3
TWO_A_SLIDE = (1, 2, 4)
STEP, STEP_OF_TWO = inches(1.95), inches(2.6)


def goals(day: Day, items: tuple[Text, ...]) -> Scene:
    """Make the slide; more than three go on, in number too, on a next one."""
    place = items[0].place
    rows = Words(
        tuple(map(paragraph, items)),
        continues=True,
        most=MOST,
        spread=Spread.EVEN,
        step=STEP_OF_TWO if len(items) in TWO_A_SLIDE else STEP,
        ornament=Ornament.RULES_BETWEEN,
    )
    return Scene(
        "goals", ("Goals", "Numbered"), {"Title": Words((plain(day.say("goals-title"), place),)), "Goals": rows}, place
    )
