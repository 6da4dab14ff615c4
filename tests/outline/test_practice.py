"""A practice file is found beside an outline, above it or among a person's own settings, and every mistake is told."""

import pytest

from workshop_kit.colours.palette import PALETTES, TEXT, contrast
from workshop_kit.errors import Weight, stops
from workshop_kit.outline.practice import NO_PRACTICE, practice_for
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import workshops
from workshop_kit.theme.offered import BUNDLED

OUTLINE = "title: Evening\nblocks:\n  - solo: Think\n    minutes: 20\n"


@pytest.fixture
def outline(tmp_path):
    path = tmp_path / "clinic" / "evenings" / "evening.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(OUTLINE, encoding="utf-8")
    return path


@pytest.fixture
def said(outline):
    """Write a practice file beside the outline, and return what is said of it."""

    def written(text, name="practice.yaml"):
        (outline.parent / name).write_text(text, encoding="utf-8")
        return practice_for(outline)

    return written


def put(folder, name, file="practice.yaml"):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file).write_text(f"practice: {name}\n", encoding="utf-8")


def test_the_nearest_practice_file_holds(outline, own_settings):
    assert practice_for(outline) == (NO_PRACTICE, ())
    try:
        put(own_settings, "Of all")
        assert practice_for(outline)[0].name == "Of all"
        put(outline.parent.parent, "Above", "practice.yml")
        assert practice_for(outline)[0].name == "Above"
        put(outline.parent, "Beside")
        assert practice_for(outline)[0].name == "Beside"
    finally:
        (own_settings / "practice.yaml").unlink()


def test_for_an_outline_that_comes_with_the_kit_it_lies_where_the_person_is(outline, monkeypatch):
    put(outline.parent.parent, "Above")
    monkeypatch.chdir(outline.parent)
    assert practice_for(workshops() / "appreciation-and-validation.yaml")[0].name == "Above"


def test_what_it_says_stands_where_nothing_else_is_asked_for(said, outline):
    said(
        "region: us\npaper: A4\ntheme: Harbor\nlarge_print: yes\ncouples: 5\ndepth: light\nterms:\n  partner: spouse\n"
    )
    reading = read(outline, "evening.yaml", Wishes(paper="letter"))
    assert (reading.wishes.region, reading.wishes.paper, reading.wishes.theme) == ("US", "letter", "harbor")
    assert reading.wishes.editions == ("large-print",)
    practice = reading.practice
    assert (practice.couples, practice.depth.text, practice.terms.get("partner").text) == (5, "light", "spouse")


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("practise: A", "'practise' is not known in a practice file.", "Did you mean 'practice'?"),
        ("region: USB", "The region 'USB' is not known.", "Did you mean 'US'?"),
        ("language: xx", "The kit has no words for the language 'xx'.", "en"),
        ("paper: a5", "'letter' or 'a4' belongs here, not 'a5'.", ""),
        ("theme: harth", "There is no theme 'harth'.", "Did you mean 'hearth'?"),
        ("theme: ours.pptx", "There is no file 'ours.pptx' beside the practice file.", "practice file's folder"),
        ("logo: logo.png", "There is no file 'logo.png' beside the practice file.", "practice file's folder"),
        ("logo: /home/me/logo.png", "A whole path such as this is found on one computer only.", "folder"),
        ("colors: 1F5C5C", "Below 'colors:' each colour stands with its name.", "primary: 1F5C5C"),
        ("colors:\n  primry: 1F5C5C", "'primry' is not known in the colors.", "Did you mean 'primary'?"),
        ("colors:\n  primary: octarine", "'octarine' is not a colour that the kit knows.", "six letters and digits"),
        ("depth: deeper", "'none', 'light', 'medium' or 'deep' belongs here, not 'deeper'.", ""),
        ("context: therapy", "'education' or 'clinical' belongs here, not 'therapy'.", ""),
        ("screening: perhaps", "'done' or 'no' belongs here, not 'perhaps'.", ""),
        ("couples: 0", "A number from 1 to 500 belongs here.", ""),
        ("contact:", "Nothing is written here.", "Write a value after the colon"),
    ],
)
def test_each_mistake_is_told_at_its_place(said, line, message, hint):
    practice, (problem,) = said(f"practice: Riverside\n{line}\n")
    assert problem.message == message
    assert hint in problem.hint
    assert problem.place.source.name.endswith("practice.yaml")
    assert problem.place.line > 1
    assert practice.name == "Riverside"


def test_all_mistakes_are_told_at_once_and_nothing_is_planned(said, outline):
    said("region: Mars\npaper: a5\ncolors:\n  ink: octarine\n")
    reading = read(outline, "evening.yaml")
    assert reading.workshop is None
    assert len(reading.problems) == 3


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "- a\n- list\n", "one word\n"])
def test_a_file_that_says_nothing_is_shown_a_whole_one(said, text):
    practice, problems = said(text)
    assert practice == NO_PRACTICE
    assert stops(problems)
    assert "practice: Riverside Family Counseling" in problems[0].hint
    assert "outline" not in problems[0].message


def test_a_folder_of_that_name_is_no_practice_file(outline):
    (outline.parent / "practice.yaml").mkdir()
    _, (problem,) = practice_for(outline)
    assert "is a folder" in problem.message


def test_one_that_ends_in_txt_is_read_with_a_note(said):
    practice, (note,) = said("practice: Riverside\n", "practice.yaml.txt")
    assert practice.name == "Riverside"
    assert note.weight is Weight.NOTE


@pytest.mark.parametrize("word", ["primary", "accent", "ink"])
def test_a_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can(said, word):
    _, (problem,) = said(f"colors:\n  {word}: E0B050\n")
    assert "E0B050 is hard to read" in problem.message
    near = problem.hint.split()[-1].rstrip(".")
    assert all(contrast(near, palette.colours["lt1"]) >= TEXT for palette in PALETTES.values())
    assert said(f"colors:\n  {word}: {near}\n")[1] == ()


def test_a_light_colour_can_be_read_on_a_dark_ground(said):
    assert said("colors:\n  primary: E0B050\n  ground: 101820\n")[1] == ()


def test_the_themes_that_can_be_named_are_those_that_come_with_the_kit():
    assert set(PALETTES) == set(BUNDLED)
