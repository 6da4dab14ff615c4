"""Areas of life to mark twice on a wheel."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Ruled, Wheel

WHEEL = "- wheel: How it is\n  items: |\n    Being heard\n    Play: just for fun\n    Touch\n    Time\n"


def sheet(exercise, cue):
    return exercise.sheet(cue())


def test_each_line_is_a_spoke_with_its_hint(step, cue):
    _, wheel, _ = sheet(step(WHEEL), cue).variants[0].parts
    assert isinstance(wheel, Wheel)
    spokes = [(str(area.label), str(area.hint) if area.hint else "") for area in wheel.spokes]
    assert spokes == [("Being heard", ""), ("Play", "just for fun"), ("Touch", ""), ("Time", "")]
    assert wheel.rings == 10


def test_it_is_private_and_asks_what_to_talk_about_and_what_one_is_glad_of(step, cue):
    made = sheet(step(WHEEL), cue)
    (ruled,) = [part for part in made.variants[0].parts if isinstance(part, Ruled)]
    assert made.privacy == "private"
    assert (str(ruled.start), ruled.lines) == ("One I would like to talk about, and one I am glad of", 2)


def test_it_shows_now_and_wished_for_unless_other_names_are_written(step, cue):
    wheels = [sheet(step(WHEEL + more), cue).variants[0].parts[1] for more in ("", "  series: At work, At home\n")]
    assert [[str(name) for name in wheel.series] for wheel in wheels] == [["Now", "Wished for"], ["At work", "At home"]]


def test_what_to_do_speaks_of_now_only_where_the_line_is_called_so(step, cue):
    plain, named = (
        " ".join(map(str, step(WHEEL + more).steps(cue()))) for more in ("", "  series: At work, At home\n")
    )
    assert "how it is now" in plain
    assert "now" not in named
    assert "pass" in plain
    assert "pass" in named


def test_its_figure_is_told_in_words(step, cue):
    wheel = sheet(step(f"{WHEEL}  rings: 5\n"), cue).variants[0].parts[1]
    assert wheel.alt == "A wheel with 4 spokes. On each, dots lead from 0 in the middle to 5 at the rim."


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("- wheel: Us\n  items: |\n    A\n    B\n    C\n", "from 4 to 8 lines under 'items'; here are 3"),
        ("- wheel: Us\n  items: |\n" + "    One\n" * 9, "here are 9"),
        (f"{WHEEL}  rings: 20\n", "from 3 to 10"),
        (f"{WHEEL}  series: Now, Soon, Later\n", "two lines"),
    ],
)
def test_what_no_wheel_can_show_is_told(written, said, step):
    with pytest.raises(Refused, match=said):
        step(written)
