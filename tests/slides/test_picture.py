"""Pictures: a slide of their own, or beside the words of another."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.resources import asset
from workshop_kit.scene import Picture

CUPS = "- picture: Two cups\n  file: two-cups.png\n  alt: Two cups, near each other\n"
POINTS = "- points: Two cups\n  items: One\n  picture: two-cups.png\n"
FILE = asset("examples", "two-cups.png").resolve()


def test_a_picture_is_shown_whole_beside_its_title(step, cue):
    (scene,) = step(CUPS).scenes(cue())
    picture = scene.slots["Figure"]
    assert scene.layouts == ("Figure",)
    assert isinstance(picture, Picture)
    assert (picture.file, picture.alt, picture.fill) == (FILE, "Two cups, near each other", False)
    assert picture.place.line == 2


def test_with_fill_it_spans_the_slide_and_may_be_cut(step, cue):
    (scene,) = step(f"{CUPS}  fill: yes\n").scenes(cue())
    assert scene.layouts == ("Picture", "Figure")
    assert scene.slots["Figure"].fill


def test_who_made_it_stands_beside_it(step, cue):
    (scene,) = step(f"{CUPS}  credit: Drawn for this kit\n").scenes(cue())
    assert str(scene.slots["Credit"].paragraphs[0]) == "Drawn for this kit"


@pytest.mark.parametrize("kind", ["points", "numbered", "statement"])
def test_words_and_picture_stand_side_by_side(kind, step, cue):
    items = "" if kind == "statement" else "  items: One\n"
    text = f"- {kind}: Two cups\n{items}  picture: two-cups.png\n  alt: none\n  credit: Us\n"
    (scene,) = step(text).scenes(cue())
    assert scene.layouts[0] == f"{kind.capitalize()} and picture"
    assert scene.layouts[1] == kind.capitalize()
    assert (scene.slots["Picture"].file, scene.slots["Picture"].alt) == (FILE, None)
    assert str(scene.slots["Credit"].paragraphs[0]) == "Us"


@pytest.mark.parametrize("text", [POINTS, CUPS.partition("  alt")[0]])
def test_a_picture_without_words_for_those_who_cannot_see_it_is_a_problem(text, step):
    with pytest.raises(Refused, match="says in words what it shows") as told:
        step(text)
    assert "alt: none" in told.value.problems[0].hint


@pytest.mark.parametrize("word", ["alt", "credit"])
def test_words_about_a_picture_that_is_not_there_are_a_problem(word, step):
    with pytest.raises(Refused, match=f"'{word}' is about a picture, and there is none here"):
        step(f"- statement: Two cups\n  {word}: Two cups\n")


def test_the_slide_of_a_picture_wants_its_file(step):
    with pytest.raises(Refused, match="'file:' is missing in picture"):
        step("- picture: Two cups\n  alt: none\n")
