"""Things to put in an order of one's own."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Strips

ITEMS = "  items: |\n    Being thanked\n    Laughing together\n    Time for us\n"


@pytest.mark.parametrize("how", ["rank", "star"])
def test_every_line_has_something_before_it_to_mark(how, step, cue):
    sheet = step(f"- sort: What matters\n  how: {how}\n{ITEMS}").sheet(cue())
    _, part, more = sheet.variants[0].parts
    assert (part.how, len(part.items)) == (how, 3)
    assert str(more.start) == "One I would like to talk about"


def test_piles_are_made_of_strips_which_are_cut_and_two_name_the_piles(step, cue):
    sheet = step(f"- sort: What matters\n  how: sort\n{ITEMS}").sheet(cue())
    _, strips = sheet.variants[0].parts
    assert isinstance(strips, Strips)
    assert (len(strips.items), strips.piles, strips.numbered, sheet.cut) == (3, 2, False, True)
    assert not step(f"- sort: What matters\n{ITEMS}").sheet(cue()).cut


def test_each_way_says_what_to_do_and_that_one_may_pass(step, cue):
    said = {
        how: [str(line) for line in step(f"- sort: What matters\n  how: {how}\n{ITEMS}").steps(cue())]
        for how in ("rank", "star", "sort")
    }
    assert len(set(map(tuple, said.values()))) == 3
    for lines in said.values():
        assert any("pass" in line.lower() for line in lines)
        assert all(len(line) <= 42 for line in lines)


def test_how_many_are_picked_is_said(step, cue):
    assert str(step(f"- sort: Us\n  pick: 2\n{ITEMS}").steps(cue())[0]) == "Number your first 2. 1 comes first."
    assert str(step(f"- sort: Us\n  how: star\n  pick: 1\n{ITEMS}").steps(cue())[0]) == "Fill one star."


@pytest.mark.parametrize("wrong", ["pick: 4", "how: sort\n  pick: 2", "how: best"])
def test_what_cannot_be_picked_is_told(wrong, step):
    with pytest.raises(Refused):
        step(f"- sort: Us\n  {wrong}\n{ITEMS}")
