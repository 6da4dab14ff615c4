"""Who comes: couples or people, and how many lead."""

import pytest

from workshop_kit.errors import Weight
from workshop_kit.outline.practice import Practice
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.company import Company, company, company_said, leaders_named
from workshop_kit.planning.plan import Choice


def comes(format_name, **wishes):
    come, told = company(format_name, Wishes(**wishes))
    return come, [one for one in told if not isinstance(one, Choice)]


@pytest.mark.parametrize(
    ("format_name", "usual"),
    [
        ("couple", Company(2, 1, 1)),
        ("group", Company(16, 8, 2)),
        ("individual", Company(1, 0, 1)),
        ("mixed", Company(10, 5, 1)),
    ],
)
def test_each_format_has_its_usual_company(format_name, usual):
    assert comes(format_name) == (usual, [])


@pytest.mark.parametrize(("couples", "facilitators"), [(1, 1), (4, 1), (5, 2), (12, 2), (30, 2)])
def test_above_four_couples_two_lead(couples, facilitators):
    assert comes("group", couples=couples) == (Company(2 * couples, couples, facilitators), [])


@pytest.mark.parametrize(
    ("format_name", "wishes", "said"),
    [
        ("group", {}, "8 couples"),
        ("group", {"couples": 1}, "1 couple"),
        ("group", {"people": 15}, "7 couples and 1 person"),
        ("individual", {}, "1 person"),
        ("mixed", {"people": 7}, "7 people"),
    ],
)
def test_who_comes_is_said_as_people_say_it(format_name, wishes, said):
    assert company_said(format_name, comes(format_name, **wishes)[0]) == said


def test_what_nobody_asked_for_is_told():
    _, told = company("group", Wishes())

    assert [one.said for one in told] == [
        "Who comes: 8 couples (another number with --couples)",
        "Facilitators: 2 (or --facilitators 1)",
    ]


@pytest.mark.parametrize("format_name", ["couple", "individual"])
def test_who_comes_to_a_counselor_alone_is_no_choice(format_name):
    assert company(format_name, Wishes())[1] == ()


def test_people_and_couples_may_both_be_given_where_they_agree():
    assert comes("group", couples=8, people=16) == (Company(16, 8, 2), [])
    assert comes("group", couples=8, people=17) == (Company(17, 8, 2), [])


@pytest.mark.parametrize(
    ("format_name", "wishes", "message", "hint"),
    [
        (
            "group",
            {"couples": 8, "people": 10},
            "8 couples are 16 people, not 10.",
            "Give one of the two: --couples 8, or --people 10",
        ),
        ("group", {"couples": 0}, "There are 0 couples.", "At least 1 has to come: --couples 8"),
        ("mixed", {"people": 0}, "Nobody comes.", "Say how many do: --people 10"),
        (
            "group",
            {"people": 1},
            "The format 'group' is for 2 people or more.",
            "For one, try: --format individual",
        ),
        ("couple", {"couples": 3}, "The format 'couple' is for 2 people, not 6.", "For more, try: --format group"),
        (
            "individual",
            {"people": 3},
            "The format 'individual' is for 1 person, not 3.",
            "For more, try: --format mixed",
        ),
        (
            "mixed",
            {"couples": 8},
            "In the format 'mixed' nobody comes as a couple.",
            "Say how many people come: --people 16",
        ),
        (
            "group",
            {"facilitators": 0},
            "There are from 1 to 50 facilitators, not 0.",
            "Like this: --facilitators 2",
        ),
    ],
)
def test_who_cannot_come_is_told_and_the_usual_company_takes_their_place(format_name, wishes, message, hint):
    come, (problem,) = comes(format_name, **wishes)

    assert (problem.message, problem.hint, problem.weight) == (message, hint, Weight.ERROR)
    assert come == comes(format_name)[0]


def test_more_than_a_thousand_cannot_come():
    assert comes("group", couples=501)[1][0].message == (
        "1,002 people are more than this kit is made for: 1,000 at most."
    )


def test_five_hundred_couples_are_told_to_be_many():
    come, (note,) = comes("group", couples=500)

    assert come == Company(1000, 500, 2)
    assert (note.weight, note.message) == (
        Weight.NOTE,
        "1,000 people are many for one room and 2 to look after them.",
    )


def test_as_many_lead_as_the_practice_names():
    one = company("group", Wishes(), Practice(counselors="Mary Byrne"))
    two = company("group", Wishes(), Practice(counselors="Mary Byrne and J. Doe"))
    assert (one[0].facilitators, two[0].facilitators) == (1, 2)
    said = "Facilitators: 1, as your practice names (for 8 couples, 2 are better; then --facilitators 2)"
    assert said in [choice.said for choice in one[1]]
    assert "Facilitators: 2, as your practice names" in [choice.said for choice in two[1]]


def test_who_is_asked_for_this_time_goes_before_the_practice():
    assert company("group", Wishes(facilitators=2), Practice(counselors="Mary Byrne"))[0].facilitators == 2


@pytest.mark.parametrize(
    ("named", "count"),
    [
        ("", 0),
        ("Mary Byrne", 1),
        ("Mary Byrne, PhD", 1),
        ("J. Doe, M. Okafor", 2),
        ("J. Doe, LMFT, and M. Okafor, MSW", 2),
        ("Ana y Luis", 2),
        ("Ana, Luis & Eva", 3),
    ],
)
def test_degrees_behind_a_name_are_nobody(named, count):
    assert leaders_named(named) == count


def test_couples_and_one_more_are_counted_together():
    (_, (problem,)) = comes("group", couples=4, people=1)
    assert problem.message == "4 couples are 8 people, not 1."
    assert problem.hint == "For 4 couples and one who comes alone, count them all: --people 9"
