"""The first slide."""

import pytest
from msgspec.structs import replace

from workshop_kit.places import Place, Source
from workshop_kit.slides.made.cover import cover
from workshop_kit.text import Text

TITLE = Text("Small *thanks*", Place(Source("test.yaml")))


def details(day):
    return str(cover(day, TITLE, None).slots["Details"].paragraphs[0])


def test_the_cover_says_for_whom_and_how_long(cue):
    assert details(cue().day) == "For couples, in a group · 20 minutes"


def test_with_a_start_the_cover_says_from_when_to_when(day_from):
    assert details(day_from(18 * 60 + 30)) == "For couples, in a group · 20 minutes · 18:30 to 18:50"


@pytest.mark.parametrize("name", ["couple", "group", "individual", "mixed"])
def test_every_format_is_called_something(name, cue):
    assert details(replace(cue().day, format=name)).startswith("For ")


def test_a_cover_without_a_subtitle_has_no_empty_slot(cue):
    assert "Subtitle" not in cover(cue().day, TITLE, None).slots
    assert str(cover(cue().day, TITLE, TITLE).slots["Subtitle"].paragraphs[0]) == "Small thanks"
