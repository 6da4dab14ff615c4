"""Talk time: the minutes of a script, shared between speaking, saying back and changing over.

Every turn has the same whole minutes; what is left over is time to swap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.sheet import Stretch, TalkTime

if TYPE_CHECKING:
    from workshop_kit.cue import Cue

LEAST_TURN = 2
"""In minutes: one to speak, and one to say back."""
SAYS_BACK = 3
"""One minute in so many is for saying back."""


def talk_time(cue: Cue, turns: int) -> TalkTime | None:
    """Share the minutes of an exercise between its turns; None where they are too few to be shared."""
    each, left = divmod(cue.minutes, turns)
    if each < LEAST_TURN:
        return None
    back = max(1, round(each / SAYS_BACK))
    return TalkTime(
        turns,
        Stretch("speaker", cue.say("script-speaks"), each - back, _said(each - back, cue)),
        Stretch("listener", cue.say("script-says-back"), back, _said(back, cue)),
        Stretch("swap", "", left / (turns - 1) if turns > 1 else 0, cue.say("swap")),
    )


def _said(minutes: int, cue: Cue) -> str:
    return cue.say("minutes-short", count=minutes)
