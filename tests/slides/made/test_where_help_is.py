"""Where help is."""

from msgspec.structs import replace

from workshop_kit.places import Place, Source
from workshop_kit.slides.made.where_help_is import where_help_is

PLACE = Place(Source("test.yaml"))


def test_help_lines_stand_in_rows_that_are_described(cue, care):
    scene = where_help_is(cue().day, care, PLACE, name="help")
    assert scene.layouts == ("Help",)
    assert scene.slots["Help lines"].lines == care.help_lines
    assert scene.slots["Help lines"].alt


def test_without_a_region_the_slide_says_whom_to_ask(cue, care):
    scene = where_help_is(cue().day, replace(care, help_lines=()), PLACE, name="help")
    assert scene.layouts[0] == "Care"
    assert [str(line) for line in scene.slots["Text"].paragraphs] == [
        "Talk to us alone.",
        "Ask the facilitator for local numbers.",
    ]
