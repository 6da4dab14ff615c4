"""How many copies there are of a sheet: the table that counselors print by, as it stands in their plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from workshop_kit.cue import Grouping
from workshop_kit.formats import format_called
from workshop_kit.planning.company import Company
from workshop_kit.planning.copies import RULES, copies, needed, with_spares

ONE_COUPLE, EIGHT, TWELVE = Company(2, 1, 1), Company(16, 8, 2), Company(24, 12, 2)
ONE_PERSON, TEN = Company(1, 0, 1), Company(10, 5, 1)
COMPANIES = {
    "1 couple": ("couple", ONE_COUPLE),
    "8 couples": ("group", EIGHT),
    "12 couples": ("group", TWELVE),
    "1 person": ("individual", ONE_PERSON),
    "10 people": ("mixed", TEN),
}
ELSE = "-"
"""The format prints it for somebody else: where there are no pairs, for each person."""

TABLE = """
              | 1 couple | 8 couples | 12 couples | 1 person | 10 people
person        | 3        | 18        | 27         | 2        | 12
pair          | 2        | 10        | 14         | -        | 7
partner       | 2        | 10        | 14         | -        | -
table         | 1        | 5         | 7          | -        | 4
deck          | 2        | 9         | 13         | 1        | 6
help-card     | 4        | 42        | 58         | 2        | 30
wall          | 0        | 1         | 1          | 0        | 1
sign-in       | 0        | 1         | 2          | 0        | 1
facilitator   | 1        | 2         | 2          | 1        | 1
certificate   | 0        | 16        | 24         | 0        | 10
"""
_, HEAD, *ROWS = ([cell.strip() for cell in line.split("|")] for line in TABLE.splitlines())
CELLS = [(row[0], name, cell) for row in ROWS for name, cell in zip(HEAD[1:], row[1:], strict=True)]


@pytest.mark.parametrize(("basis", "name", "cell"), CELLS)
def test_there_are_as_many_copies_as_in_the_table(basis, name, cell):
    format_name, company = COMPANIES[name]
    rules = format_called(format_name)
    if cell == ELSE:
        assert rules.printed_per(basis) == "person"
    elif basis in rules.left_out:
        assert cell == "0"
    else:
        assert rules.printed_per(basis) == basis
        assert copies(basis, company) == int(cell)


def test_in_threes_there_is_one_for_each_three_and_those_left_over_join():
    assert copies("pair", TEN, 3) == 3 + 2
    assert copies("deck", TEN, 3) == 3 + 1


def test_one_person_has_what_partner_a_has_and_one_to_spare(step, cue):
    sheet = step("- partner-sheets: What I noticed\n  items: |\n    One thing\n").sheet(told(cue, "individual"))
    assert needed(sheet, ONE_PERSON) == (2,)


def test_partners_have_a_page_each_and_one_for_both(step, cue):
    outline = "- partner-sheets: What I noticed\n  items: |\n    One thing\n  compare: |\n    What surprised us\n"
    assert needed(step(outline).sheet(told(cue, "group")), EIGHT) == (10, 10, 10)
    assert needed(step(outline).sheet(told(cue, "mixed")), TEN) == (12, 7)


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        ("cards: Seen\n  light: |\n    What made you smile?", 9),
        ("scene-cards: Two scenes\n  items: |\n    Ari got the job.", 9),
        ("feedback: How was it?", 18),
        ("exit-ticket: Before you go", 18),
        ("reflection: What I noticed\n  items: |\n    One thing", 18),
        ("cards: Seen\n  per: table\n  light: |\n    What made you smile?", 5),
        ("word-list: On the wall\n  per: room\n  items: |\n    Glad: merry", 1),
        ("reflection: What to watch\n  per: facilitator\n  items: |\n    Who is quiet", 2),
    ],
)
def test_a_kind_has_its_own_rule_unless_the_author_says_for_whom(step, cue, kind, count):
    assert needed(step(f"- {kind}\n").sheet(told(cue, "group")), EIGHT) == (count,)


def test_cards_in_a_block_of_small_groups_are_for_each_of_them(step, cue):
    moment = replace(cue().moment, grouping=Grouping("small-groups", 3))
    at = replace(told(cue, "mixed"), moment=moment)
    assert needed(step("- cards: Seen\n  light: |\n    What made you smile?\n").sheet(at), TEN) == (4,)


@given(st.integers(1, 1000))
def test_a_tenth_is_to_spare_and_no_fewer_than_one(count):
    spare = with_spares(count) - count
    assert spare >= 1
    assert spare * 10 >= count
    assert spare <= max(2, count / 10 + 1)


@given(st.sampled_from(sorted(RULES)), st.integers(1, 999), st.integers(1, 9))
def test_one_more_person_never_needs_less(basis, people, facilitators):
    fewer, more = (Company(count, count // 2, facilitators) for count in (people, people + 1))
    assert 0 <= copies(basis, fewer) <= copies(basis, more)


def told(cue, format_name):
    """Return a moment in a format."""
    return cue(day=replace(cue().day, format=format_name))
