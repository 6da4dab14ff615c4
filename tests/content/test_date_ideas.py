"""Quality time: twenty-four ideas for every purse and every pair of legs, each saying what it costs and asks of you."""

import re

import pytest

from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import workshops

OUTLINE = workshops() / "quality-time-and-shared-experiences.yaml"
IDEA = re.compile(
    r"(?P<what>[^()]+) "
    r"\((?P<cost>free|small cost|some cost) · (?P<where>at home|nearby|from afar|anywhere) · (?P<access>[^()]+)\)"
)
FORMATS = ("couple", "group", "individual", "mixed")


def steps(format_name, kind):
    blocks = read(OUTLINE, OUTLINE.name, Wishes(format=format_name)).workshop.blocks
    return [step for block in blocks for step in block.steps if step.kind == kind]


@pytest.fixture(scope="module", params=FORMATS)
def ideas(request):
    (ticked,) = steps(request.param, "checklist")
    return [IDEA.fullmatch(str(item)) or str(item) for item in ticked.items]


def test_there_are_twenty_four_and_each_states_its_cost_and_its_access(ideas):
    assert [idea for idea in ideas if isinstance(idea, str)] == []
    assert len({idea["what"] for idea in ideas}) == 24


def test_a_third_or_more_are_free_and_at_home(ideas):
    assert sum((idea["cost"], idea["where"]) == ("free", "at home") for idea in ideas) >= 8


def test_there_are_some_for_lives_that_are_seldom_thought_of(ideas):
    assert sum("seated" in idea["access"] for idea in ideas) >= 8
    assert sum(idea["where"] == "from afar" for idea in ideas) >= 3
    assert sum("any hour" in idea["access"] for idea in ideas) >= 3


@pytest.mark.parametrize("format_name", FORMATS)
def test_the_list_is_for_one_reader_so_that_a_no_is_seen_by_nobody(format_name):
    (ticked,) = steps(format_name, "checklist")

    assert ticked.privacy == "private"
    assert [str(column) for column in ticked.columns] == ["Yes", "Maybe", "No thanks"]


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_date_a_week_and_ten_minutes_a_day_go_home_on_sheets_of_their_own(format_name):
    (weekly,) = steps(format_name, "planner")
    (daily,) = steps(format_name, "log")

    assert (weekly.weeks, daily.days) == (4, 7)
    assert weekly.goes_home
    assert daily.goes_home
