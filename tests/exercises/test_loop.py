"""What leads to what, and ways out."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Heading, Loop, Ruled, Ticks

LOOP = "- loop: When we drift\n  items: |\n    What I notice: a small sign\n    What I feel\n    What I do\n"


def parts(exercise, cue):
    return exercise.sheet(cue()).variants[0].parts[1:]


def test_each_line_is_a_box_with_its_hint(step, cue):
    loop, _ = parts(step(LOOP), cue)
    assert isinstance(loop, Loop)
    assert [str(area.label) for area in loop.areas] == ["What I notice", "What I feel", "What I do"]
    assert str(loop.areas[0].hint) == "a small sign"
    assert loop.alt.startswith("3 boxes")


def test_it_asks_for_one_s_own_part_only(step, cue):
    exercise = step(LOOP)
    assert "only your own part" in str(exercise.steps(cue())[0])
    assert exercise.sheet(cue()).privacy == "private"


def test_ways_out_are_ticked_with_a_line_for_one_s_own(step, cue):
    _, heading, ticks = parts(step(f"{LOOP}  exits: |\n    Ask for ten minutes\n    Take a walk\n"), cue)
    assert isinstance(heading, Heading)
    assert isinstance(ticks, Ticks)
    assert ([str(item) for item in ticks.items], ticks.blanks) == (["Ask for ten minutes", "Take a walk"], 1)


def test_without_ways_out_there_are_lines_for_one(step, cue):
    _, ruled = parts(step(LOOP), cue)
    assert isinstance(ruled, Ruled)
    assert ruled.lines == 2


@pytest.mark.parametrize("count", [2, 7])
def test_a_loop_of_fewer_or_more_boxes_is_told(count, step):
    with pytest.raises(Refused, match=f"from 3 to 6 lines under 'items'; here are {count}"):
        step("- loop: Us\n  items: |\n" + "    A step\n" * count)
