"""Goals."""

import pytest

from workshop_kit.places import Place, Source
from workshop_kit.slides.made.goals import STEP, STEP_OF_TWO, goals
from workshop_kit.text import Text

PLACE = Place(Source("test.yaml"))


@pytest.mark.parametrize(("count", "step"), [*((n, STEP_OF_TWO) for n in (1, 2, 4)), (3, STEP), (5, STEP)])
def test_goals_stand_far_apart_three_at_most_on_a_slide(count, step, cue):
    rows = goals(cue().day, tuple(Text(f"Goal {n}", PLACE) for n in range(count))).slots["Goals"]
    assert len(rows.paragraphs) == count
    assert (rows.continues, rows.most, rows.step) == (True, 3, step)
