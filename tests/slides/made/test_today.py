"""Today."""

import pytest
from msgspec.structs import replace

from workshop_kit.cue import Grouping, Moment
from workshop_kit.places import Place, Source
from workshop_kit.slides.made.today import today

PLACE = Place(Source("test.yaml"))


def text(day):
    return str(today(day, PLACE).slots["Text"].paragraphs[0])


def test_every_block_is_named(cue):
    assert today(cue().day, PLACE).slots["Programme"].moments == cue().day.moments


def test_without_a_start_there_is_no_clock(cue):
    assert "Where we are" not in today(cue().day, PLACE).slots


def test_with_a_start_it_says_start_and_end(day_from):
    lines = today(day_from(19 * 60), PLACE).slots["Where we are"].paragraphs
    assert [(line.level, str(line)) for line in lines] == [(0, "Starts at"), (1, "19:00"), (2, "to 19:20")]


@pytest.mark.parametrize(("minutes", "words"), [(20, "20 minutes"), (60, "One hour"), (90, "Ninety minutes")])
def test_a_usual_length_is_said_in_words(minutes, words, cue):
    assert text(replace(cue().day, moments=(Moment(1, "A", minutes, Grouping("pair")),))) == words


def test_a_break_is_mentioned(cue):
    moments = (Moment(1, "A", 80, Grouping("pair")), Moment(2, "Break", 10, Grouping("everyone"), is_break=True))
    assert text(replace(cue().day, moments=moments)) == "Ninety minutes, with a break"
