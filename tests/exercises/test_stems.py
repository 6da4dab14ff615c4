"""Sentence starts to go on from."""

from msgspec.structs import replace

from workshop_kit.cue import Grouping
from workshop_kit.sheet import Ruled

STEMS = "- stems: I feel close when\n  items: |\n    I feel close to you when ...\n    It helps me if you\n"


def test_each_start_has_one_line_to_go_on(step, cue):
    _, *starts = step(STEMS).sheet(cue()).variants[0].parts
    assert [(str(one.start), one.lines) for one in starts] == [
        ("I feel close to you when ...", 1),
        ("It helps me if you", 1),
    ]


def test_the_author_asks_for_more_lines_or_for_the_rest_of_the_page(step, cue):
    _, first, _ = step(f"{STEMS}  lines: 4\n").sheet(cue()).variants[0].parts
    *_, last = step(f"{STEMS}  lines: page\n").sheet(cue()).variants[0].parts
    assert first.lines == 4
    assert last == Ruled(fill=True)


def test_what_two_take_home_is_for_two_whoever_sits_together_when_it_is_given_out(step, cue):
    together = cue(moment=replace(cue().moment, grouping=Grouping("everyone")))
    assert step(f"{STEMS}  privacy: pair\n  take_home: yes\n").sheet(together).grouping.name == "pair"
    assert step(f"{STEMS}  privacy: pair\n").sheet(together).grouping.name == "everyone"
