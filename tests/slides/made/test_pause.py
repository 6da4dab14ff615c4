"""The break."""

import pytest

from workshop_kit.places import Place, Source
from workshop_kit.slides.made.pause import pause
from workshop_kit.text import Text


def said(day, title="Break"):
    scene = pause(day, day.moments[1], Text(title, Place(Source("t.yaml"))), name="break")
    assert scene.layouts[0] == "Break"
    return {slot: [str(line) for line in words.paragraphs] for slot, words in scene.slots.items()}


def test_with_a_start_it_says_when_to_be_back(day_from):
    slots = said(day_from(19 * 60 + 20))
    assert (slots["Title"], slots["Clock"]) == (["Back at"], ["19:40"])


def test_without_a_start_it_says_how_long_it_is(cue):
    slots = said(cue().day)
    assert (slots["Title"], slots["Clock"]) == (["Back in"], ["15 min"])


def test_past_midnight_the_clock_begins_anew(day_from):
    assert said(day_from(23 * 60 + 50))["Clock"] == ["00:10"]


@pytest.mark.parametrize(("title", "lines"), [("Break", 1), ("break!", 1), ("A walk round the house", 2)])
def test_a_title_that_says_more_than_break_is_shown(title, lines, cue):
    text = said(cue().day, title)["Text"]
    assert len(text) == lines
    assert lines == 1 or text[0] == title
