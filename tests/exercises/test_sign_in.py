"""Who is here, and nothing by which they could be found."""

import pytest

from workshop_kit.errors import Refused, Weight
from workshop_kit.sheet import EmptyTable


def test_two_lines_make_a_list_of_twenty_rows_for_the_room(step, cue):
    sheet = step("- sign-in: Hello\n").sheet(cue())
    _, table = sheet.variants[0].parts
    assert isinstance(table, EmptyTable)
    assert ([str(title) for title in table.columns], len(table.rows)) == (
        ["First name, or any name", "Time of arrival"],
        20,
    )
    assert sheet.per == "room"


def test_it_says_that_no_contact_details_are_wanted_also_below_an_author_s_own_instructions(step, cue):
    for more in ("", "  instructions: Sign here.\n"):
        said, _ = step(f"- sign-in: Hello\n{more}").sheet(cue()).variants[0].parts
        assert "No phone, address or e-mail" in str(said.items[-1])


def test_a_column_for_contact_details_is_told(step, cue):
    told = list(step("- sign-in: Hello\n  columns: Name, E-Mail\n").told(cue()))
    assert [(problem.weight, problem.place.line) for problem in told] == [(Weight.NOTE, 2)]
    assert not list(step("- sign-in: Hello\n  columns: Name, Copies taken\n").told(cue()))


@pytest.mark.parametrize("wrong", ["columns: A, B, C, D, E", "items: Sam"])
def test_what_the_list_has_no_room_for_is_told(wrong, step):
    with pytest.raises(Refused):
        step(f"- sign-in: Hello\n  {wrong}\n")


def test_it_takes_none_of_the_block_s_minutes(step):
    assert not step("- sign-in: Hello\n").takes_time
