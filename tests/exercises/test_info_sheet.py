"""One page to read."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Boxed, Instructions, Reading

SHEET = "- info-sheet: Being heard\n  text: |\n    One thought.\n\n    - A point\n    - Another\n"


def _parts(step, cue, outline=SHEET):
    return step(outline).sheet(cue()).variants[0].parts


def test_text_is_read_as_paragraphs_and_points(step, cue):
    (reading,) = _parts(step, cue)
    assert [(str(one), one.mark) for one in reading.paragraphs] == [
        ("One thought.", ""),
        ("A point", "bullet"),
        ("Another", "bullet"),
    ]


def test_items_are_points_alone_or_below_the_text(step, cue):
    (alone,) = _parts(step, cue, "- info-sheet: Being heard\n  items: |\n    First\n    Second\n")
    assert [one.mark for one in alone.paragraphs] == ["bullet", "bullet"]
    (both,) = _parts(step, cue, f"{SHEET}  items: Last\n")
    assert str(both.paragraphs[-1]) == "Last"


def test_an_example_stands_in_a_box(step, cue):
    reading, box = _parts(step, cue, f"{SHEET}  example: |\n    Kim: A long day.\n\n    Alex: Tell me.\n")
    assert isinstance(reading, Reading)
    assert isinstance(box, Boxed)
    assert (box.title, [str(line) for line in box.lines]) == ("For example", ["Kim: A long day.", "Alex: Tell me."])


def test_only_the_author_s_own_instructions_stand_on_the_page(step, cue):
    opening, _ = _parts(step, cue, f"{SHEET}  instructions: Read this first.\n")
    assert isinstance(opening, Instructions)


def test_a_sheet_with_nothing_to_read_is_told(step):
    with pytest.raises(Refused, match="something to read"):
        step("- info-sheet: Being heard\n")


def test_nobody_is_hurried(step, cue):
    (scene,) = step(SHEET).scenes(cue())
    assert "Countdown" not in scene.slots
    assert str(scene.slots["Minutes"].paragraphs[0]) == "15"
