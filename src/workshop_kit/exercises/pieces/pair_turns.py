"""The pair-turns slide: who speaks, who listens, and a bar for each turn, on the screen while two people talk.

It follows the activity slide, on which the steps are explained.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Filling, Scene, Turns, Words
from workshop_kit.text import paragraph, plain

if TYPE_CHECKING:
    from workshop_kit.cue import Cue
    from workshop_kit.kinds import Exercise

TWO = 2


def takes_turns(exercise: Exercise, cue: Cue) -> bool:
    """Whether two people speak one after the other, with a bar for each."""
    return exercise.counts_down and exercise.turns == TWO and exercise.grouping(cue).name == "pair"


def pair_turns(exercise: Exercise, cue: Cue) -> Scene:
    """Make the slide of an exercise in two turns."""
    minutes = cue.minutes / TWO
    said = turn_length(cue.minutes, TWO)
    slots: dict[str, Filling] = {
        "Title": Words((paragraph(exercise.titled(cue)),)),
        "Round": _two(cue, cue.say("turn-each"), cue.say("turn-minutes", count=minutes, minutes=said)),
        "Speaks": _two(cue, cue.say("turn-speaks"), cue.say("turn-speaks-how")),
        "Listens": _two(cue, cue.say("turn-listens"), cue.say("turn-listens-how")),
        "Swap": Words((plain(cue.say("turn-swap"), cue.place),), icon="swap"),
        "Turns": Turns(
            labels=tuple(cue.say("turn-bars", minutes=said).split("|")),
            alt=cue.say("turns-alt", count=minutes, minutes=said),
            minutes=(minutes,) * TWO,
        ),
    }
    return Scene(f"{cue.name}/turns", ("Pair turns", "Title and text"), slots, exercise.place)


def _two(cue: Cue, large: str, small: str) -> Words:
    """Return two lines, the second on the second level of its slot."""
    return Words((plain(large, cue.place), plain(small, cue.place, level=1)))


def turn_length(minutes: int, turns: int) -> str:
    """Return the minutes of a turn as they are said, to the half minute below: 7, or 7½."""
    whole, half = divmod(minutes * 2 // turns, 2)
    return f"{whole or ''}½" if half else str(whole)
