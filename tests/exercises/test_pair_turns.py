"""Two people taking turns: the activity slide, and one to look at while they talk."""

import pytest
from msgspec.structs import replace

from workshop_kit.cue import Grouping
from workshop_kit.scene import Countdown, Turns

TURNS = "- task: Take turns\n  turns: 2\n  items: Read one\n"


def said(scene, slot):
    return [str(line) for line in scene.slots[slot].paragraphs]


def test_the_steps_and_the_countdown_are_shown_first_then_who_speaks_and_who_listens(step, cue):
    activity, turns = step(TURNS).scenes(cue(sheet=None, minutes=14))
    assert (activity.layouts[0], turns.layouts[0]) == ("Activity", "Pair turns")
    assert isinstance(activity.slots["Countdown"], Countdown)
    assert (activity.name, turns.name) == ("three-thank-yous/a-step", "three-thank-yous/a-step/turns")
    assert said(turns, "Title") == said(activity, "Title") == ["Take turns"]
    assert said(turns, "Round") == ["Each turn", "7 minutes"]
    assert said(turns, "Speaks") == ["A speaks", "or passes, any time"]
    assert said(turns, "Listens")[0] == "B listens"
    assert turns.slots["Swap"].icon == "swap"


@pytest.mark.parametrize(
    ("minutes", "each", "labels"),
    [
        (2, "1 minute", ("A speaks, 1 min", "B speaks, 1 min")),
        (14, "7 minutes", ("A speaks, 7 min", "B speaks, 7 min")),
        (15, "7½ minutes", ("A speaks, 7½ min", "B speaks, 7½ min")),
        (1, "½ minutes", ("A speaks, ½ min", "B speaks, ½ min")),
    ],
)
def test_each_has_half_of_the_time(minutes, each, labels, step, cue):
    _, scene = step(TURNS).scenes(cue(sheet=None, minutes=minutes))
    bars = scene.slots["Turns"]
    assert isinstance(bars, Turns)
    assert said(scene, "Round")[1] == each
    assert bars.labels == labels
    assert sum(bars.minutes) == minutes
    assert "A speaks, then B" in bars.alt


@pytest.mark.parametrize("turns", [1, 3])
def test_one_turn_or_three_have_the_activity_slide_alone(turns, step, cue):
    assert len(list(step(TURNS.replace("2", str(turns))).scenes(cue(sheet=None)))) == 1


@pytest.mark.parametrize("grouping", ["everyone", "solo", "small-groups"])
def test_who_is_not_in_a_pair_has_the_activity_slide_alone(grouping, step, cue):
    moment = replace(cue().moment, grouping=Grouping(grouping))
    assert len(list(step(TURNS).scenes(cue(sheet=None, moment=moment)))) == 1


@pytest.mark.parametrize("key", ["slide: no", "slide: blank", "take_home: yes"])
def test_what_has_no_activity_slide_has_none_for_its_turns(key, step, cue):
    assert len(list(step(f"{TURNS}  {key}\n").scenes(cue(sheet=None)))) == (key == "slide: blank")
