"""The masthead: its facts stand side by side, closer where that saves a row."""

import pytest

from workshop_kit.paper.masthead import NEXT, ROW, Masthead

FACTS = (
    ("clock", "60 minutes"),
    ("everyone", "8 couples"),
    ("speaker", "2 facilitators"),
    ("sheet", "28 slides, 6 sheets"),
    ("help", "Help lines: US"),
)


@pytest.mark.parametrize(("width", "rows"), [(900, 1), (484, 1), (400, 2)])
def test_facts_move_closer_before_they_take_another_row(width, rows):
    one = Masthead("Run sheet", "For a group", FACTS[:1], width).height
    assert Masthead("Run sheet", "For a group", FACTS, width).height == one + (rows - 1) * NEXT


def test_a_second_row_of_facts_stands_nearer_to_the_first_than_to_the_rules():
    assert NEXT < ROW
