import pytest

from workshop_kit.errors import Refused
from workshop_kit.outline.program import read_program
from workshop_kit.outline.reader import read, read_text
from workshop_kit.outline.wishes import Wishes


def outline(minutes, lengths="45, 60, 90", head="", more=""):
    return (
        f"title: A\n{head}" + (f"lengths: {lengths}\n" if lengths else "") + "blocks:\n"
        "  - welcome: Hello\n    minutes: 5\n"
        f"  - pair: Three thank-yous\n    minutes: {minutes}\n{more}"
    )


def told(text):
    return "\n".join(map(str, read_text(text, "a.yaml").problems))


def test_minutes_that_add_up_are_fine():
    assert told(outline("40, 55, 85")) == ""
    assert told(outline("40", lengths="")) == ""


def test_a_sum_that_is_off_says_by_how_much_and_who_could_take_it():
    said = told(outline("40, 52, 85"))
    assert "a.yaml:2:14: group at 60 adds up to 57: 3 minutes to place." in said
    assert "Could take more: 'Three thank-yous' (52). At 45 and 90 it fits." in said


def test_a_sum_that_is_too_large_says_who_could_give():
    said = told(outline("41, 56, 85"))
    assert "group at 45 adds up to 46: 1 minute too many." in said
    assert "Could give some: 'Three thank-yous' (41). At 90 it fits." in said


def test_formats_that_are_off_alike_are_told_together():
    said = told(outline("40, 52, 85", head="formats: couple, group, mixed\n"))
    assert "couple and group and mixed at 60 add up to 57" in said


def test_every_format_has_its_own_sum():
    more = "  - solo: Alone\n    minutes: 5\n    formats: individual\n"
    said = told(outline("40, 55, 85", head="formats: group, individual\n", more=more))
    assert "individual at 45 adds up to 50: 5 minutes too many." in said
    assert "group" not in said.replace("Could", "")


def test_both_sides_of_a_limit_of_people_are_summed():
    few = "  - debrief: Round\n    minutes: 5\n    people: up to 12\n"
    many = "  - debrief: Tables\n    minutes: 7\n    people: over 12\n"
    said = told(outline("35, 50, 80", more=few + many))
    assert "group at 60 for over 12 people adds up to 62: 2 minutes too many." in said
    assert "up to 12 people" not in said


def test_what_takes_place_for_some_alone_is_named_where_their_sum_is_off():
    said = told(outline("35, 50, 80", more=FEW_AND_MANY.format(few=5, many=7)))
    assert "Only for over 12 people: 'Tables' (7)." in said


def test_where_it_is_known_how_many_come_only_their_side_is_summed(tmp_path):
    (tmp_path / "a.yaml").write_text(outline("35, 50, 80", more=FEW_AND_MANY.format(few=5, many=7)), encoding="utf-8")
    of = {couples: read(tmp_path / "a.yaml", "a.yaml", Wishes(couples=couples)).problems for couples in (5, 8)}
    assert of[5] == ()
    assert [one.message for one in of[8]] == [
        f"group at {length} for 16 people adds up to {length + 2}: 2 minutes too many." for length in (45, 60, 90)
    ]


PROGRAM = """\
program: Two evenings
format: group
couples: 5
length: 60
sessions:
  - session: One
    blocks:
      - pair: Talk
        minutes: 60
  - session: Two
    blocks:
      - pair: Talk
        minutes: {minutes}
      - debrief: Round
        minutes: 5
        people: up to 12
"""


def test_the_session_of_a_program_is_pointed_at_that_does_not_fill_the_length_of_all(tmp_path):
    def told_of(minutes):
        (tmp_path / "p.yaml").write_text(PROGRAM.format(minutes=minutes), encoding="utf-8")
        return read_program(tmp_path / "p.yaml", "p.yaml")

    with pytest.raises(Refused) as refused:
        told_of(53)
    (problem,) = refused.value.problems
    assert "p.yaml:10:14: group at 60 for 10 people adds up to 58: 2 minutes to place." in str(problem)
    assert "- session: Two" in str(problem)
    assert told_of(55).problems == ()  # five couples are on one side of the limit, and the other is no matter


def test_one_couple_is_on_one_side_of_every_limit():
    many = "  - debrief: Tables\n    minutes: 5\n    people: over 12\n"
    few = "  - debrief: Round\n    minutes: 5\n    people: up to 12\n"
    assert told(outline("35, 50, 80", head="formats: couple\n", more=few)) == ""
    said = told(outline("35, 50, 80", head="formats: couple\n", more=many))
    assert "couple at 60 for 2 people adds up to 55: 5 minutes to place." in said


def test_fewer_numbers_than_lengths_ask_which_is_missing():
    said = told(outline("3, 4"))
    assert "a.yaml:7:14: This outline has 3 lengths (45, 60, 90) and 2 numbers here." in said
    assert "Which is missing?" in said
    assert "adds up" not in said
    assert "Which is too many?" in told(outline("1, 2, 3, 4"))


def test_several_numbers_need_lengths():
    assert "no 'lengths:' that they could be for" in told(outline("3, 4", lengths=""))


def test_at_least_and_at_most_are_one_number_or_one_for_each_length():
    assert "and 2 numbers here" in told(outline("40, 55, 85", more="    at_least: 3, 4\n"))
    assert told(outline("40, 55, 85", more="    at_least: 0\n    at_most: 60, 70, 90\n")) == ""


@pytest.mark.parametrize("minutes", ["0", "0, 0, 0"])
def test_a_block_of_no_minutes_never_takes_place(minutes):
    assert "this never takes place" in told(outline("40, 55, 85", more=f"  - break: Rest\n    minutes: {minutes}\n"))


def test_no_minutes_at_one_length_leave_a_block_out_there():
    assert told(outline("40, 50, 80", more="  - break: Rest\n    minutes: 0, 5, 5\n")) == ""


def test_an_exercise_counts_its_minutes_as_a_block_does():
    more = "    steps:\n      - task: Do it\n        items: A\n        minutes: 3, 4\n"
    assert "3 lengths (45, 60, 90) and 2 numbers here" in told(outline("40, 55, 85", more=more))


@pytest.mark.parametrize(
    ("lengths", "said"), [("45, 45", "45 stands here twice"), ("0", "0 minutes cannot take place")]
)
def test_a_length_that_cannot_be_is_told(lengths, said):
    assert said in told(outline("40", lengths=lengths))


FEW_AND_MANY = (
    "  - debrief: Round\n    minutes: {few}\n    people: up to 12\n"
    "  - debrief: Tables\n    minutes: {many}\n    people: over 12\n"
)


def test_without_lengths_a_length_that_depends_on_how_many_come_is_a_warning():
    said = told(outline("20", lengths="", more=FEW_AND_MANY.format(few=5, many=10)))
    assert "warning: How long it takes depends on how many come: " in said
    assert "30 minutes for up to 12 people, 35 minutes for over 12 people." in said
    assert told(outline("20", lengths="", more=FEW_AND_MANY.format(few=5, many=5))) == ""


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ("at_least: 50", "a.yaml:8:15: The block has 40 minutes at 45, fewer than 'at_least' allows (50)."),
        ("at_least: 30, 56, 60", "The block has 55 minutes at 60, fewer than 'at_least' allows (56)."),
        ("at_most: 60", "The block has 85 minutes at 90, more than 'at_most' allows (60)."),
        ("at_least: 20\n    at_most: 10", "more than 'at_most' allows (10)."),
    ],
)
def test_minutes_lie_within_their_bounds_at_every_length(bounds, said):
    assert said in told(outline("40, 55, 85", more=f"    {bounds}\n"))


def test_a_block_that_is_left_out_at_a_length_has_no_bounds_there():
    assert told(outline("40, 50, 80", more="  - break: Rest\n    minutes: 0, 5, 5\n    at_least: 5\n")) == ""
