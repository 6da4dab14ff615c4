"""The activity slide of an exercise: minutes as large as the panel, who works together, which sheet, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Countdown, Filling, Ornament, Scene, Spread, Words
from workshop_kit.text import Paragraph, Run, Text, paragraph
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.cue import Cue
    from workshop_kit.kinds import Exercise

STEP = inches(0.93)
MOST_STEPS = 6


def activity(exercise: Exercise, cue: Cue) -> Iterator[Scene]:
    """Make the activity slide of an exercise done in the room; what goes home, or wants no slide, makes none."""
    if exercise.slide == "no" or not cue.minutes:
        return
    if exercise.slide == "blank":
        yield Scene(cue.name, ("Blank", "Statement"), {"Title": _words(cue.moment.title, cue)}, exercise.place)
        return
    title = exercise.title or Text(cue.moment.title, exercise.place)
    yield Scene(
        name=cue.name,
        layouts=("Activity", "Points"),
        slots={"Title": Words((paragraph(title),)), **_panel(exercise, cue), **_to_do(exercise, cue)},
        place=exercise.place,
    )


def _panel(exercise: Exercise, cue: Cue) -> dict[str, Filling]:
    """Fill the left: who, how long, which sheet, how private."""
    panel: dict[str, Filling] = {
        "Grouping": _words(cue.moment.grouping.said(cue.day.language), cue, icon=cue.moment.grouping.icon),
        "Minutes": _words(str(cue.minutes), cue),
        "Unit": _words(cue.say("minutes-unit", count=cue.minutes), cue),
    }
    if cue.sheet is not None:
        key = "cards-number" if exercise.cut else "sheet-number"
        panel["Sheet"] = _words(cue.say(key, number=cue.sheet), cue, icon="cut" if exercise.cut else "sheet")
        panel["Privacy"] = _words(cue.say(f"privacy-{exercise.privacy or exercise.standard_privacy}"), cue)
    elif cue.needs:
        panel["Sheet"] = _words(cue.say("sheet-number", number=cue.needs[0]), cue, icon="sheet")
    return panel


def _to_do(exercise: Exercise, cue: Cue) -> dict[str, Filling]:
    """Fill the right: the steps and the countdown."""
    steps = exercise.steps(cue)
    if len(steps) == 1:
        steps = (Paragraph(steps[0].runs, steps[0].place, level=1),)
    ornament = Ornament.RINGS if len(steps) > 1 else Ornament.NONE
    return {
        "Steps": Words(steps, continues=True, most=MOST_STEPS, spread=Spread.EVEN, step=STEP, ornament=ornament),
        "Countdown": Countdown(
            minutes=cue.minutes,
            turns=exercise.turns,
            trigger="Minutes",
            alt=cue.say("countdown-alt", count=cue.minutes),
            start_label="0",
            swap_label=cue.say("swap"),
            end_label=cue.say("minutes-short", count=cue.minutes),
        ),
    }


def _words(said: str, cue: Cue, icon: str = "") -> Words:
    return Words((Paragraph((Run(said),), cue.place),), icon=icon)
