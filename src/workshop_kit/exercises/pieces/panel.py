"""The activity slide of an exercise: minutes as large as the panel, who works together, which sheet, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.exercises.pieces.pair_turns import pair_turns, takes_turns, turn_length
from workshop_kit.scene import Countdown, Filling, Ornament, Scene, Spread, Words
from workshop_kit.text import Paragraph, paragraph, plain
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.cue import Cue
    from workshop_kit.kinds import Exercise

STEP = inches(0.93)
MOST_STEPS = 6
ALONE = 2
"""The level of the one thing to do, large; numbers and rings are for several steps."""


def activity(exercise: Exercise, cue: Cue) -> Iterator[Scene]:
    """Make the activity slide of an exercise done in the room; what goes home, or wants no slide, makes none.

    Two people in two turns have a second slide to look at while they talk.
    """
    if exercise.slide == "no" or exercise.goes_home or not cue.minutes:
        return
    title = {"Title": Words((paragraph(exercise.titled(cue)),))}
    if exercise.slide == "blank":
        yield Scene(cue.name, ("Blank", "Statement"), title, exercise.place)
        return
    yield Scene(
        name=cue.name,
        layouts=("Activity", "Points"),
        slots={**title, **_panel(exercise, cue), **_to_do(exercise, cue)},
        place=exercise.place,
    )
    if takes_turns(exercise, cue):
        yield pair_turns(exercise, cue)


def _panel(exercise: Exercise, cue: Cue) -> dict[str, Filling]:
    """Fill the left: who, how long, which sheet, how private."""
    grouping = exercise.grouping(cue)
    panel: dict[str, Filling] = {
        "Grouping": _words(grouping.said(cue.day.language), cue, grouping.icon),
        "Minutes": _words(str(cue.minutes), cue),
        "Unit": _words(cue.say("minutes-unit", count=cue.minutes), cue),
    }
    needed = cue.say("sheets-numbers", count=len(cue.needs), numbers=", ".join(map(str, cue.needs)))
    if exercise.on_paper and cue.sheet is not None:
        key, icon = ("cards-number", "cut") if exercise.is_cut else ("sheet-number", "sheet")
        panel["Sheet"] = _words(cue.say(key, number=cue.sheet), cue, icon)
        privacy = cue.say(f"privacy-{exercise.is_for(cue)}")
        panel["Privacy"] = _words(
            cue.say("privacy-with", privacy=privacy, sheets=needed) if cue.needs else privacy, cue
        )
    elif cue.needs:
        panel["Sheet"] = _words(needed, cue, "sheet")
    elif exercise.turns > 1:
        panel["Sheet"] = _words(cue.say("turns-each", minutes=turn_length(cue.minutes, exercise.turns)), cue, "swap")
    return panel


def _to_do(exercise: Exercise, cue: Cue) -> dict[str, Filling]:
    """Fill the right: the steps, and the countdown if there is one. A step alone has no number."""
    steps = exercise.steps(cue)
    if len(steps) == 1:
        steps = (Paragraph(steps[0].runs, steps[0].place, ALONE),)
    ornament = Ornament.RINGS if len(steps) > 1 else Ornament.NONE
    words = Words(steps, continues=True, most=MOST_STEPS, spread=Spread.EVEN, step=STEP, ornament=ornament)
    return {"Steps": words, "Countdown": _countdown(exercise, cue)} if exercise.counts_down else {"Steps": words}


def _countdown(exercise: Exercise, cue: Cue) -> Countdown:
    return Countdown(
        minutes=cue.minutes,
        turns=exercise.turns,
        trigger="Minutes",
        alt=cue.say("countdown-alt", count=cue.minutes),
        start_label="0",
        swap_label=cue.say("swap") if exercise.turns > 1 else "",
        end_label=cue.say("minutes-short", count=cue.minutes),
    )


def _words(said: str, cue: Cue, icon: str = "") -> Words:
    return Words((plain(said, cue.place),), icon=icon)
