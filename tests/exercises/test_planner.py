"""Weeks to fill in together."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Boxed, EmptyTable

WEEKS = "- planner: Time for us\n"


def _pages(step, cue, outline=WEEKS):
    (pages,) = step(outline).sheet(cue(minutes=0)).variants
    return pages


def test_a_planner_of_one_line_has_four_weeks_with_room_for_a_date(step, cue):
    _, table = _pages(step, cue).parts
    assert [str(name) for name in table.rows] == ["Week 1", "Week 2", "Week 3", "Week 4"]
    assert [str(title) for title in table.columns] == ["What", "Who sets it up", "What it costs", "If it falls through"]
    assert table.dated == "Date"


def test_its_pages_lie_on_their_long_side_and_it_goes_home_with_both(step, cue):
    planner = step(WEEKS)
    sheet = planner.sheet(cue(minutes=0))
    assert sheet.variants[0].landscape
    assert (sheet.take_home, sheet.privacy, sheet.per) == (True, "pair", "pair")
    assert not list(planner.scenes(cue()))


def test_weeks_and_columns_are_the_author_s(step, cue):
    *_, table = _pages(step, cue, f"{WEEKS}  weeks: 2\n  columns: What, Where\n").parts
    assert len(table.rows) == 2
    assert [str(title) for title in table.columns] == ["What", "Where"]


def test_things_to_think_of_stand_above_the_weeks(step, cue):
    _, ideas, table = _pages(step, cue, f"{WEEKS}  items: |\n    A walk\n    At home\n").parts
    assert isinstance(ideas, Boxed)
    assert (ideas.title, [str(line) for line in ideas.lines]) == ("Things to think of", ["A walk", "At home"])
    assert isinstance(table, EmptyTable)


@pytest.mark.parametrize(
    ("more", "said"),
    [("  weeks: 0\n", "from 1 to 26"), ("  weeks: 27\n", "from 1 to 26"), ("  columns: A, B, C, D, E, F, G\n", "6 is")],
)
def test_what_does_not_fit_is_told(more, said, step):
    with pytest.raises(Refused, match=said):
        step(WEEKS + more)
