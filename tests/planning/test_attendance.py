"""What is told about who comes, and when."""

import datetime as dt

import pytest

from workshop_kit.errors import Weight
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan

EVENING = """
title: Evening
formats: couple, group, mixed, individual
lengths: 30
blocks:
  - check-in: One word
    minutes: 5
    {limit}
  - {kind}: Talk
    minutes: 25
"""


def notes(workshop, limit="", kind="pair", **wishes):
    text = EVENING.format(limit=limit, kind=kind)
    made = plan(workshop(text, wishes.get("format")), Wishes(**wishes))
    assert {problem.weight for problem in made.problems} <= {Weight.NOTE}
    return [problem.message for problem in made.problems]


@pytest.mark.parametrize(
    ("wishes", "takes"),
    [
        ({}, ["'One word' has 5 minutes; a round of 16 people takes about 8."]),
        ({"couples": 6}, ["'One word' has 5 minutes; a round of 12 people takes about 6."]),
        ({"couples": 5}, []),
        ({"format": "mixed"}, []),
        ({"format": "couple"}, []),
    ],
)
def test_a_round_that_takes_longer_than_its_block_is_told(workshop, wishes, takes):
    assert notes(workshop, **wishes) == takes


def test_a_check_in_that_was_written_for_many_is_none_of_our_business(workshop):
    both = "people: over 12\n  - check-in: Round\n    minutes: 5\n    people: up to 12"

    assert notes(workshop, limit=both) == []
    assert notes(workshop, limit=both, couples=6) == ["'Round' has 5 minutes; a round of 12 people takes about 6."]


@pytest.mark.parametrize(
    ("people", "parted"),
    [(7, "2 pairs and one group of three"), (5, "1 pair and one group of three"), (3, "one group")],
)
def test_people_who_do_not_part_into_pairs_make_one_three(workshop, people, parted):
    (said,) = notes(workshop, format="mixed", people=people)

    assert said.startswith(f"{people} people do not part into pairs: they are {parted}")


def test_who_comes_to_couples_alone_makes_no_pair_with_others(workshop):
    assert notes(workshop, people=7) == ["7 people are not all couples: one comes alone."]
    (told,) = plan(workshop(EVENING.format(limit="", kind="pair")), Wishes(people=7)).problems
    assert told.hint.startswith("Did they come on their own, and not with a partner? Then add --format mixed.")


def test_where_nobody_works_in_pairs_nobody_is_left_over(workshop):
    assert notes(workshop, kind="solo", format="mixed", people=7) == []


def test_a_day_gone_by_is_a_note(workshop):
    today = dt.date(2026, 12, 4)
    day_before = notes(workshop, couples=4, date=dt.date(2026, 12, 3), asked_on=today)

    assert day_before == ["Thursday 3 December 2026 is in the past."]
    assert notes(workshop, couples=4, date=today, asked_on=today) == []
    assert notes(workshop, couples=4, date=dt.date(2026, 12, 3)) == []
