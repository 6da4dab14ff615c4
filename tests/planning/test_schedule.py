import pytest

from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan

EVENING = """
title: Evening
lengths: 30, 60
blocks:
  - welcome: Hello
    minutes: 5, 10
  - mini-lecture: Talk
    minutes: 15, 20
    steps:
      - points: Long version
        lengths: 60
        items: One
      - points: Always
        items: One
  - break:
    minutes: 0, 10
  - small-groups: Tables
    size: 4
    minutes: 10, 20
"""


def test_the_clock_is_chained_from_the_start(workshop):
    moments = plan(workshop(EVENING), Wishes(length=60, starts=19 * 60)).day.moments

    assert [(m.starts, m.ends) for m in moments] == [(1140, 1150), (1150, 1170), (1170, 1180), (1180, 1200)]


def test_without_a_start_there_is_no_clock(workshop):
    assert {moment.starts for moment in plan(workshop(EVENING), Wishes()).day.moments} == {None}


def test_a_block_of_no_minutes_is_left_out_and_the_others_close_up(workshop):
    moments = plan(workshop(EVENING), Wishes(length=30)).day.moments

    assert [(m.number, m.title, m.minutes) for m in moments] == [(1, "Hello", 5), (2, "Talk", 15), (3, "Tables", 10)]


def test_a_block_without_a_title_takes_one_from_the_words(workshop):
    moment = plan(workshop(EVENING), Wishes(length=60)).day.moments[2]

    assert (moment.title, moment.is_break) == ("Break", True)


def test_the_kind_of_a_block_says_who_works_together(workshop):
    groupings = [moment.grouping for moment in plan(workshop(EVENING), Wishes(length=60)).day.moments]

    assert [(g.name, g.size) for g in groupings] == [
        ("everyone", 3),
        ("everyone", 3),
        ("everyone", 3),
        ("small-groups", 4),
    ]


def test_a_couple_is_spoken_to_as_two(workshop):
    pairs = "title: Evening\nformats: couple, group\nblocks:\n  - pair: Talk\n    minutes: 20\n"
    days = [plan(workshop(pairs, name), Wishes(format=name)).day for name in ("couple", "group")]

    assert [day.moments[0].grouping.said(day.language) for day in days] == ["The two of you", "In pairs"]


@pytest.mark.parametrize(("length", "shown"), [(30, ["Always"]), (60, ["Long version", "Always"])])
def test_a_step_is_shown_at_its_lengths_only(workshop, length, shown):
    talk = plan(workshop(EVENING), Wishes(length=length)).parts[1]

    assert [str(step.kind.title) for step in talk.steps] == shown


def test_a_step_at_a_length_that_is_not_written_is_a_warning(workshop):
    made = plan(workshop(EVENING.replace("lengths: 60", "lengths: 75")), Wishes())

    (problem,) = (p for p in made.problems if p.weight.value == "warning")
    assert "for 75 minutes" in problem.message
    assert problem.place.text.strip() == "- points: Long version"


@pytest.mark.parametrize(
    ("limit", "format_name", "on"),
    [
        ("over 12", "group", True),
        ("up to 12", "group", False),
        ("up to 16", "group", True),
        ("over 2", "couple", False),
        ("Up to 2", "couple", True),
    ],
)
def test_a_limit_of_people_chooses_what_takes_place(workshop, limit, format_name, on):
    text = f"""
    title: Evening
    formats: couple, group
    blocks:
      - check-in: Round
        minutes: 20
        steps:
          - question: How are you?
            people: {limit}
    """
    made = plan(workshop(text, format_name), Wishes(format=format_name))

    assert bool(made.parts[0].steps) is on


def test_a_limit_that_cannot_be_read_is_told_at_its_line(workshop):
    made = plan(workshop(EVENING.replace("size: 4", "people: a few")), Wishes())

    (problem,) = (p for p in made.problems if "people" in p.message)
    assert problem.message == "How many people is 'a few'?"
    assert problem.place.text.strip() == "people: a few"


def test_things_are_named_by_their_authors_and_otherwise_by_kind_and_place(workshop):
    text = """
    title: Evening
    blocks:
      - solo:
        minutes: 10
        steps:
          - reflection:
            items: One
          - points: In short
            id: short
            items: One
      - closing: Good *night*!
        minutes: 5
        steps:
          - statement: Sleep well
    """
    names = [step.cue.name for part in plan(workshop(text), Wishes()).parts for step in part.steps]

    assert names == ["solo-1/reflection-1", "solo-1/short", "good-night/sleep-well"]


def test_a_title_that_looks_like_a_made_name_takes_no_step_away(workshop):
    text = """
    title: Evening
    blocks:
      - solo: Alone
        minutes: 10
        steps:
          - reflection:
            items: One
          - reflection: Reflection 1
            items: Two
    """
    steps = plan(workshop(text), Wishes()).parts[0].steps

    assert [step.cue.sheet for step in steps] == [1, 2]
    assert len({step.cue.name for step in steps}) == 2
