import pytest

from workshop_kit.errors import stops
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.resources import asset


@pytest.fixture(scope="module")
def small_thanks():
    file = asset("examples", "small-thanks.yaml")
    return plan(read(file, str(file)).workshop, Wishes())


def test_the_smallest_outline_is_a_whole_session(small_thanks):
    assert (small_thanks.format, small_thanks.length, small_thanks.paper, small_thanks.region) == (
        "group",
        20,
        "a4",
        "",
    )
    assert small_thanks.day.title == "Small thanks"
    assert small_thanks.problems == ()


def test_the_smallest_outline_has_one_sheet_with_all_the_minutes(small_thanks):
    statement, reflection = small_thanks.parts[0].steps

    assert (statement.cue.sheet, statement.cue.minutes) == (None, 0)
    assert (reflection.cue.sheet, reflection.cue.minutes) == (1, 20)


def test_care_is_there_without_being_asked_for(small_thanks):
    assert len(small_thanks.care.agreements) == 8
    assert small_thanks.care.help_lines == ()


def test_what_was_decided_is_told(small_thanks):
    assert [choice.said.partition(":")[0] for choice in small_thanks.choices] == [
        "Format",
        "Length",
        "Who comes",
        "Facilitators",
        "Region",
        "Paper",
    ]


def test_a_plan_with_a_wish_that_cannot_be_met_stops(workshop):
    evening = workshop("title: Evening\nblocks:\n  - solo: Think\n    minutes: 20\n")

    assert stops(plan(evening, Wishes(length=90)).problems)


def test_a_plan_in_which_nothing_takes_place_is_told_at_the_workshop(workshop):
    text = "title: Evening\nblocks:\n  - solo: Think\n    minutes: 30\n    people: up to 12\n"
    made = plan(workshop(text), Wishes())

    (problem,) = made.problems
    assert stops(made.problems)
    assert problem.message == "At 30 minutes, for 16 people, nothing takes place."
    assert problem.place.text == "title: Evening"
