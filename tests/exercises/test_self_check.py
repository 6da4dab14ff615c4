"""Lines to rate for oneself."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.errors import Refused
from workshop_kit.exercises.pieces.bands import thirds

CHECK = "- self-check: How it is\n  items: |\n    I feel heard\n    I keep worries in\n    I keep time free\n"


def parts(exercise, cue):
    return exercise.sheet(cue()).variants[0].parts[1:]


def test_two_lines_make_a_self_check_with_a_sum_and_bands(step, cue):
    ratings, bands, _ = parts(step("- self-check: How it is\n  items: I feel heard\n"), cue)
    assert (ratings.first, ratings.last, [str(end) for end in ratings.ends]) == (1, 5, ["Not yet", "Very much"])
    assert ratings.total == "Write your number here"
    assert [band.sums for band in bands.bands] == ["1 to 2", "3", "4 to 5"]


def test_of_two_sums_in_all_the_higher_is_the_steady_one(step, cue):
    _, bands, _ = parts(step("- self-check: How it is\n  items: I feel heard\n  scale: 1 to 2\n"), cue)
    assert [(band.sums, str(band.title)) for band in bands.bands] == [("1", "Worth some care"), ("2", "Steady")]


def test_it_says_that_it_is_no_validated_test_and_never_adds_two_people(step, cue):
    _, bands, _ = parts(step(CHECK), cue)
    assert "not a validated test" in bands.note
    assert "Do not add up or compare two people’s numbers" in bands.note
    assert "alone" in bands.note


def test_the_bands_of_the_author_stand_from_the_lowest_sum_up(step, cue):
    written = "  bands: |\n    9-15 | Steady | Keep it.\n    3-8 | Worth some care | Pick one line.\n"
    _, bands, _ = parts(step(CHECK + written), cue)
    assert [(band.sums, str(band.title)) for band in bands.bands] == [
        ("3 to 8", "Worth some care"),
        ("9 to 15", "Steady"),
    ]


def test_a_line_told_by_its_first_words_counts_backwards(step, cue):
    ratings, *_ = parts(step(f"{CHECK}  reversed: I keep worries\n"), cue)
    assert ratings.backwards == frozenset({1})


def test_scale_and_ends_are_the_author_s(step, cue):
    ratings, *_ = parts(step(f"{CHECK}  scale: 0 to 9\n  ends: Cold | Warm\n"), cue)
    assert (ratings.first, ratings.last, [str(end) for end in ratings.ends]) == (0, 9, ["Cold", "Warm"])


def test_it_is_private_and_done_alone(step, cue):
    sheet = step(f"{CHECK}  privacy: private\n").sheet(cue())
    assert (sheet.privacy, sheet.grouping.name) == ("private", "solo")


@pytest.mark.parametrize("privacy", ["pair", "group", "collected"])
def test_it_stays_private(privacy, step):
    with pytest.raises(Refused) as told:
        step(f"{CHECK}  privacy: {privacy}\n")
    (problem,) = told.value.problems
    assert problem.message == "A self-check stays private; remove this line."
    assert problem.place.line == 6


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("  bands: 3-15 | All\n", "a kind name and a next step"),
        ("  bands: 3-15 | All | \n", "a kind name and a next step"),
        ("  bands: 15-3 | All | Rest\n", "not 15 to 3"),
        ("  bands: 2-15 | All | Rest\n", "No sum is 2"),
        ("  bands: 3-16 | All | Rest\n", "No sum is 16"),
        ("  bands: 4-15 | All | Rest\n", "No band holds the sum 3"),
        ("  bands: 3-13 | All | Rest\n", "No band holds the sums 14 to 15"),
        ("  bands: |\n    3-8 | A | Rest\n    10-15 | B | Rest\n", "No band holds the sum 9"),
        ("  bands: |\n    3-8 | A | Rest\n    8-15 | B | Rest\n", "Two bands hold the sum 8"),
        ("  bands: |\n" + "".join(f"    {n} | A | Rest\n" for n in range(3, 16)), "4 is the most"),
        ("  reversed: I sleep\n", "No line begins with 'I sleep'"),
        ("  reversed: I keep\n", "Several lines begin with 'I keep'"),
        ("  scale: 1 to 50\n", "10 is the most"),
        ("  scale: 0 to 10\n", "11 circles"),
        ("  scale: 5 to 1\n", "from a small number to a larger"),
        ("  scale: stars\n", "from a small number to a larger"),
        ("  ends: Cold\n", "two ends"),
        ("  ends: Cold | Mild | Warm\n", "two ends"),
    ],
)
def test_what_does_not_add_up_is_told_at_its_line(more, said, step):
    with pytest.raises(Refused, match=said) as told:
        step(CHECK + more)
    assert told.value.problems[0].place.line >= 6


@given(st.integers(0, 50), st.integers(0, 500), st.integers(1, 4))
def test_standard_bands_leave_no_sum_out_and_hold_none_twice(low, more, count):
    bands = thirds(low, low + more, count)
    assert (bands[0][0], bands[-1][1]) == (low, low + more)
    assert all(first <= last for first, last in bands)
    assert all(below[1] + 1 == above[0] for below, above in pairwise(bands))


def test_lines_that_count_the_other_way_are_named(step, cue):
    _, bands, _ = parts(step(f"{CHECK}  reversed: I keep worries\n"), cue)
    assert bands.note.startswith("On line 2 the numbers run the other way")
    assert "other way" not in parts(step(CHECK), cue)[1].note


def test_several_lines_are_listed_as_one_says_them(step, cue):
    _, bands, _ = parts(step(f"{CHECK}  reversed: |\n    I keep worries\n    I keep time\n"), cue)
    assert bands.note.startswith("On lines 2 and 3 the numbers run the other way")


def test_it_is_for_each_person_alone(step):
    with pytest.raises(Refused, match="each person alone"):
        step(f"{CHECK}  per: pair\n")
