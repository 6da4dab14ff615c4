"""Lines to tick."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Chosen, Heading, Ticks

LIST = "- checklist: Small ways\n  items: |\n    Say good morning\n    Ask what the day holds\n"


def parts(exercise, cue):
    return exercise.sheet(cue()).variants[0].parts[1:]


def test_a_checklist_has_one_box_a_line_and_two_empty_lines(step, cue):
    ticks, heading, own = parts(step(LIST), cue)
    assert ([str(item) for item in ticks.items], ticks.columns) == (["Say good morning", "Ask what the day holds"], ())
    assert isinstance(heading, Heading)
    assert own == Ticks((), (), 2)


def test_columns_are_named_with_commas(step, cue):
    ticks, _, own = parts(step(f"{LIST}  columns: We do, Try it\n"), cue)
    assert [str(title) for title in ticks.columns] == ["We do", "Try it"]
    assert own.columns == ticks.columns


def test_a_choice_has_as_many_lines_as_are_to_be_picked(step, cue):
    *_, chosen = parts(step(f"{LIST}  pick: 2\n"), cue)
    assert chosen == Chosen("Pick 2 to start with.", 2)


def test_without_blanks_nothing_is_left_empty(step, cue):
    assert len(parts(step(f"{LIST}  blanks: 0\n"), cue)) == 1


@pytest.mark.parametrize(
    ("more", "said"),
    [("  columns: A, B, C, D, E\n", "4 is the most"), ("  blanks: 0\n  pick: 3\n", "fewer than 3 lines")],
)
def test_what_does_not_fit_is_told(more, said, step):
    with pytest.raises(Refused, match=said):
        step(LIST + more)
