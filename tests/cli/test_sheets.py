"""Finding one sheet: `sheets` lists them, `worksheets --sheet` prints one, `cards` what is cut out."""

import pikepdf
import pytest

from workshop_kit.keeping.manifest import MANIFEST
from workshop_kit.kinds import Exercise
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read

M8 = "appreciation-and-validation"
TWINS = """\
title: Two of a kind
blocks:
  - solo: On paper
    minutes: 20
    steps:
      - reflection: What I noticed
        items: One thing
      - reflection: What I noticed about me
        items: One more thing
      - reflection: What I hope for
        items: A third thing
"""


def files(folder):
    return sorted(path.name for path in folder.iterdir() if path.name != MANIFEST)


def test_every_exercise_of_every_workshop_stands_on_a_line_below_it(typed):
    said = typed("sheets").out
    for workshop, path in bundled_outlines().items():
        lines = said.partition(f"\n\n{workshop}\n")[2].partition("\n\n")[0].splitlines()
        blocks = read(path, path.name).workshop.blocks
        for step in (step for block in blocks for step in block.steps if isinstance(step, Exercise)):
            (line,) = (line for line in lines if line.endswith(f"  {step.title}"))
            assert line.split()[0] == step.kind


def test_a_line_says_kind_minutes_privacy_pages_and_title_under_its_workshop(typed):
    lines = typed("sheets").out.splitlines()
    assert lines[0].split() == ["KIND", "MINUTES", "PRIVACY", "PAGES", "TITLE"]
    (line,) = (line for line in lines if line.endswith("What I noticed this week"))
    assert line.split()[:4] == ["partner-sheets", "6", "pair", "3"]
    assert M8 in lines[: lines.index(line)]


def test_lines_fit_a_window_of_eighty_columns(typed, monkeypatch):
    monkeypatch.setattr("workshop_kit.cli.sheets.window", lambda: 80)
    listed, _, how = typed("sheets").out.partition("To print one:")
    assert how
    assert max(map(len, listed.splitlines())) <= 80


@pytest.mark.parametrize(
    ("words", "title"),
    [(["NOTICED"], "What I noticed this week"), (["letter", "appreciation"], "A few lines of thanks")],
    ids=["of its title", "of its kind and its workshop"],
)
def test_words_choose_the_exercises_that_have_them_all(typed, words, title):
    said = typed("sheets", *words)
    assert title in said.out
    assert "Two quick questions" not in said.out


def test_a_word_that_no_exercise_has_is_answered_with_the_nearest(typed):
    said = typed("sheets", "thnks")
    assert (said.status, said.out) == (1, "")
    assert "No exercise has 'thnks' in its title. Did you mean 'thanks'?" in said.err


@pytest.mark.parametrize("called", ["What I noticed this week", "what i noticed", "1"])
def test_one_sheet_is_printed_by_its_title_its_first_words_or_its_number(typed, here, called):
    said = typed("worksheets", M8, "--sheet", called)
    assert said.status == 0, said.err
    assert files(here / "kits" / M8) == [f"{M8}-sheet-what-i-noticed-this-week.pdf"]
    with pikepdf.open(here / f"kits/{M8}/{M8}-sheet-what-i-noticed-this-week.pdf") as pdf:
        assert len(pdf.pages) == 3
        assert pdf.docinfo["/Title"] == "What I noticed this week (Appreciation and validation)"


def test_what_is_cut_out_can_be_printed_by_name_too(typed, here):
    assert typed("worksheets", M8, "--sheet", "Short scenes").status == 0
    assert files(here / "kits" / M8) == [f"{M8}-sheet-short-scenes-four-steps.pdf"]


def test_a_sheet_that_nobody_knows_is_answered_with_the_nearest(typed, here):
    said = typed("worksheets", M8, "--sheet", "noticd")
    assert said.status == 1
    assert "No sheet for group, 60 minutes, is called 'noticd'." in said.err
    assert "Nearest: 'What I noticed this week' (1)." in said.err
    assert not (here / "kits").exists()


def test_words_that_several_titles_begin_with_are_answered_with_their_numbers(typed, here):
    (here / "twins.yaml").write_text(TWINS, encoding="utf-8")
    said = typed("worksheets", "twins.yaml", "--sheet", "what i")
    assert "Several sheets here are called 'what i'." in said.err
    assert "'What I noticed' (1); 'What I noticed about me' (2); 'What I hope for' (3)" in said.err


def test_a_whole_title_is_meant_before_a_longer_one_that_begins_so(typed, here):
    (here / "twins.yaml").write_text(TWINS, encoding="utf-8")
    assert typed("worksheets", "twins.yaml", "--sheet", "What I noticed").status == 0
    assert files(here / "kits" / "twins") == ["twins-sheet-what-i-noticed.pdf"]


def test_cards_are_made_alone(typed, here):
    assert typed("cards", M8).status == 0
    assert files(here / "kits" / M8) == [f"{M8}-cards.pdf"]


def test_where_nothing_is_cut_out_there_are_no_cards(typed):
    said = typed("cards", "small.yaml")
    assert said.status == 1
    assert "'Small thanks' has no cards to cut out" in said.err
