"""The file beside a template: a line for a layout, and what is misspelt told at its place."""

import shutil

import pytest
from pptx import Presentation

from workshop_kit.errors import Refused
from workshop_kit.theme.load import load_theme


@pytest.fixture
def beside(tmp_path):
    """Load a stock template with this file beside it."""

    def load(text, ending=".yaml"):
        presentation = Presentation()
        presentation.slide_layouts[1].name = "Titel und Inhalt"
        presentation.save(tmp_path / "ours.pptx")
        (tmp_path / f"ours{ending}").write_text(text, encoding="utf-8")
        return load_theme(str(tmp_path / "ours.pptx"))

    return load


@pytest.mark.parametrize("ending", [".yaml", ".yml"])
def test_a_line_says_which_layout_is_meant(beside, ending):
    layouts = beside("# Unsere Vorlage\nPoints: Titel und Inhalt\nblock opener: Section Header\n", ending).layouts
    assert layouts["Points"] is layouts["Titel und Inhalt"]
    assert layouts["Block opener"].name == "Section Header"


def told(load, text):
    with pytest.raises(Refused) as caught:
        load(text)
    return [(problem.message, problem.place and problem.place.line, problem.hint) for problem in caught.value.problems]


def test_everything_misspelt_is_told_at_once_with_what_was_meant(beside):
    assert told(beside, "Point: Titel und Inhalt\nGoals: Titel und Inhalte\n") == [
        ("We have no layout 'Point'.", 1, "Did you mean 'Points'?"),
        ("The template has no layout 'Titel und Inhalte'.", 2, "Did you mean 'Titel und Inhalt'?"),
    ]


@pytest.mark.parametrize("text", ["- Points\n", "Points\n", "", "Points: [a, b]\n", "Points:\n"])
def test_what_is_no_list_of_layouts_is_told_with_an_example(beside, text):
    ((_, _, hint),) = told(beside, text)
    assert "Points: Titel und Inhalt" in hint


def test_a_layout_that_cannot_show_what_ours_does_is_told_at_its_line_with_those_that_can(beside):
    ((message, line, hint),) = told(beside, "Statement: Title Only\nPoints: Title Only\n")
    assert message == "The layout 'Title Only' has no place for text, so it cannot show what our 'Points' does."
    assert line == 2
    assert "'Titel und Inhalt'" in hint
    assert "Title Only" not in hint
    ((message, line, _),) = told(beside, "Points: Blank\n")
    assert "no place for a title" in message


def test_a_template_without_a_file_beside_it_is_as_it_is(beside, tmp_path):
    beside("Points: Titel und Inhalt\n")
    shutil.copy(tmp_path / "ours.pptx", tmp_path / "alone.pptx")
    assert "Points" not in load_theme(str(tmp_path / "alone.pptx")).layouts
