import pytest

from workshop_kit.outline.taking_place import written_lengths
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.choose import choose

ONE_BLOCK = "title: Evening\nblocks:\n  - solo: Think\n    minutes: {minutes}\n"


def outline(minutes="20", more=""):
    return more + ONE_BLOCK.format(minutes=minutes)


def test_a_group_is_planned_where_it_is_offered(workshop):
    setting = choose(workshop(outline(more="formats: couple, group\n")), Wishes())

    assert setting.format == "group"
    assert setting.choices[0].said == "Format: group (also written for couple)"


def test_the_first_format_is_planned_where_no_group_is_offered(workshop):
    setting = choose(workshop(outline(more="formats: couple, individual\n")), Wishes())

    assert setting.format == "couple"


def test_a_general_workshop_is_for_a_mixed_group(workshop):
    assert choose(workshop(outline(more="care: general\n")), Wishes()).format == "mixed"


def test_a_format_that_is_not_offered_is_told_with_those_that_are(workshop):
    setting = choose(workshop(outline(more="formats: couple, group\n")), Wishes(format="mixed"))

    (problem,) = setting.problems
    assert problem.message == "'Evening' is not written for the format 'mixed'."
    assert problem.hint == "It is written for couple and group. Try: --format group"


@pytest.mark.parametrize(
    ("lengths", "taken"), [("45, 60, 90", 60), ("30, 45, 90", 45), ("45, 90", 45), ("90, 30, 45", 45), ("75", 75)]
)
def test_sixty_minutes_are_planned_where_written_else_the_middle_length(workshop, lengths, taken):
    setting = choose(workshop(outline(minutes=lengths, more=f"lengths: {lengths}\n")), Wishes())

    assert setting.timing.length == taken


def test_an_outline_without_lengths_is_as_long_as_its_blocks(workshop):
    setting = choose(workshop(outline(minutes="20") + "  - closing:\n    minutes: 5\n"), Wishes())

    assert setting.timing.length == 25
    assert setting.choices[1].said == "Length: 25 minutes"


def test_a_length_that_is_not_written_is_told_with_those_that_are(workshop):
    setting = choose(workshop(outline(minutes="45, 60, 90", more="lengths: 45, 60, 90\n")), Wishes(length=75))

    (problem,) = setting.problems
    assert problem.message == "'Evening' is not written for 75 minutes, and cannot be made to take them."
    assert problem.hint == (
        "The shortest that it can take is 45 minutes, the longest 90. Nearest to it are 60 and 90. Try: --length 60"
    )


def test_what_was_wished_for_is_no_choice(workshop):
    wishes = Wishes(format="group", length=20, couples=6, facilitators=2, region="IE", paper="a4")

    assert choose(workshop(outline()), wishes).choices == ()


@pytest.mark.parametrize(
    ("region", "paper"), [("US", "letter"), ("ca", "letter"), ("UK", "a4"), ("elsewhere", "a4"), (None, "a4")]
)
def test_paper_goes_by_the_region(workshop, region, paper):
    assert choose(workshop(outline()), Wishes(region=region)).paper == paper


def test_a_wish_for_paper_wins_over_the_region(workshop):
    assert choose(workshop(outline()), Wishes(region="US", paper="A4")).paper == "a4"


def test_an_unknown_paper_is_told_with_the_known_ones(workshop):
    (problem,) = choose(workshop(outline()), Wishes(paper="legal")).problems

    assert (problem.message, problem.hint) == ("The paper 'legal' is not known.", "Known are letter and a4.")


def test_a_region_may_be_typed_in_small_letters(workshop):
    assert choose(workshop(outline()), Wishes(region=" nz ")).region == "NZ"


def test_an_unknown_region_is_told_with_the_known_ones(workshop):
    setting = choose(workshop(outline()), Wishes(region="Mars"))

    (problem,) = setting.problems
    assert problem.message == "The region 'Mars' is not known."
    assert problem.hint == "Known are US, CA, UK, IE, AU, NZ, EU and elsewhere."
    assert setting.region == ""


def test_a_language_without_words_is_told_with_those_that_have_some(workshop):
    setting = choose(workshop(outline(more="language: tlh\n")), Wishes())

    (problem,) = setting.problems
    assert (problem.message, problem.hint) == (
        "The kit has no words for the language 'tlh'.",
        "Known are en (English) and es (Spanish).",
    )
    assert setting.language == "en"


FEW_AND_MANY = """
title: Evening
formats: group, couple
blocks:
  - pair: Talk
    minutes: 5
  - debrief: Tables
    minutes: 25
    people: over 12
  - debrief: Round
    minutes: 25
    people: up to 12
  - solo: Alone
    minutes: 10
    formats: couple
"""


@pytest.mark.parametrize(("format_name", "length"), [("group", 30), ("couple", 40)])
def test_the_length_is_that_of_what_takes_place(workshop, format_name, length):
    setting = choose(workshop(FEW_AND_MANY, format_name), Wishes(format=format_name))

    assert setting.timing.length == length
    assert written_lengths(workshop(FEW_AND_MANY, format_name), format_name) == (length,)


def test_one_minute_is_said_as_one(workshop):
    choices = choose(workshop(outline(minutes="1")), Wishes()).choices

    assert "Length: 1 minute" in [choice.said for choice in choices]


@pytest.mark.parametrize(
    ("typed", "region"),
    [
        ("USA", "US"),
        ("United States", "US"),
        ("U.S.A.", "US"),
        ("GB", "UK"),
        ("great  britain", "UK"),
        ("Canada", "CA"),
        ("Ireland", "IE"),
        ("Australia", "AU"),
        ("New Zealand", "NZ"),
    ],
)
def test_a_region_may_be_typed_as_people_call_it(workshop, typed, region):
    assert choose(workshop(outline()), Wishes(region=typed)).region == region
