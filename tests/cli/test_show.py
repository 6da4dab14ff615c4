"""`show`: the run sheet in the terminal."""

import pytest

pytestmark = pytest.mark.usefixtures("here")


@pytest.mark.parametrize("starts", [("--starts", "18:30"), ()])
def test_no_line_is_longer_than_80_letters(typed, here, starts):
    said = typed("show", "appreciation-and-validation", "--length", "90", "--region", "US", *starts)
    assert said.status == 0
    assert max(map(len, said.out.splitlines())) < 80
    assert "Three small thank-yous" in said.out
    assert [*here.iterdir()] == [here / "small.yaml"]


def test_a_small_workshop_is_shown_whole(typed):
    said = typed("show", "small.yaml", "--starts", "19:00")
    assert "19:00   20  Three thank-yous" in said.out
    assert "19:20   20  Finish." in said.out


def test_an_outline_that_cannot_be_found_is_said_calmly(typed):
    said = typed("show", "nothing-here")
    assert said.status == 1
    assert "nothing-here" in said.err
