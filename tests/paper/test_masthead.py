"""The masthead: its facts stand side by side, closer where that saves a row."""

import pytest

from workshop_kit.paper.masthead import Masthead

FACTS = (
    ("clock", "60 minutes"),
    ("everyone", "8 couples"),
    ("speaker", "2 facilitators"),
    ("sheet", "28 slides, 6 sheets"),
    ("help", "Help lines: US"),
)


@pytest.mark.parametrize(("width", "rows"), [(900, 1), (484, 1), (400, 2)])
def test_facts_move_closer_before_they_take_another_row(width, rows):
    none, one = (Masthead("Run sheet", "For a group", facts, width).height for facts in ((), FACTS[:1]))
    assert Masthead("Run sheet", "For a group", FACTS, width).height == none + rows * (one - none)
