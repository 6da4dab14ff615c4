"""A program of several sessions, as it is typed and told."""

import pytest

from workshop_kit.text import NBSP

PROGRAM = """\
program: Two evenings
couples: 3
length: 20
starts: 19:00
sessions:
  - session: Being heard
    date: 2031-09-30
    blocks:
      - use: small / Three thank-yous
        minutes: 20
  - session: Being seen
    length: 15
    blocks:
      - pair: Say it again
        minutes: 15
        steps:
          - stems: Finish these
            items: This week I saw you
"""


@pytest.fixture(autouse=True)
def _program(here):
    (here / "evenings.yaml").write_text(PROGRAM, encoding="utf-8")


def test_show_gives_the_sessions_with_their_days_and_then_each_run_sheet(typed):
    said = typed("show", "evenings.yaml", "--region", "US")
    assert said.status == 0
    title, first, second, *rest = said.out.replace(NBSP, " ").splitlines()
    assert title == "Two evenings"
    assert first == "1. Being heard: Tuesday, September 30, 2031, 7:00 to 7:20 pm, 20 minutes"
    assert second == "2. Being seen: 7:00 to 7:15 pm, 15 minutes"
    assert "2. Being seen, for a group" in rest
    assert max(map(len, said.out.splitlines())) < 80


def test_the_report_names_the_files_of_the_whole_and_then_those_of_each_folder(typed):
    said = typed("worksheets", "evenings.yaml", "--print-pack")
    assert said.status == 0
    assert "  evenings-workbook.pdf      3 pages\n    page 1  8 copies     Cover of the workbook\n" in said.out
    assert "For 3 couples: 24 pages of paper" in said.out
    slides = typed("slides", "evenings.yaml")
    assert "  in its folder 1-being-heard:\n  1-being-heard-slides.pptx" in slides.out
    assert "  in its folder 2-being-seen:\n  2-being-seen-slides.pptx" in slides.out


def test_check_looks_at_every_session(typed, here):
    assert "No problems found, looked at in 2 sessions." in typed("check", "evenings.yaml").out
    wrong = PROGRAM.replace("minutes: 15", "minutes: 12").replace("Three thank-yous", "Nothing of the kind")
    (here / "evenings.yaml").write_text(wrong, encoding="utf-8")
    said = typed("check", "evenings.yaml")
    assert said.status == 1
    assert "evenings.yaml:9:" in said.err
    assert "adds up to 12" in said.err


def test_a_date_is_refused_with_a_sentence_and_so_are_cards_that_are_not_there(typed):
    dated = typed("build", "evenings.yaml", "--date", "2031-01-01")
    assert dated.status == 1
    assert "each of its sessions has a day of its own" in dated.err
    assert "--copy" not in dated.err
    cards = typed("cards", "evenings.yaml")
    assert "'Two evenings' has no cards to cut out" in cards.err
    assert "Those that have some: workshop-kit sheets cards" in cards.err


def test_a_date_for_a_program_of_the_kit_is_answered_with_how_to_take_a_copy(typed):
    said = typed("build", "six-evenings", "--date", "2031-01-01")
    assert said.status == 1
    assert "workshop-kit new my-series --from six-evenings --copy" in said.err


def test_a_field_for_a_program_is_refused_once_and_not_looked_for_in_each_session(typed):
    said = typed("check", "evenings.yaml", "--set", "Being heard / minutes=20")
    assert said.status == 1
    assert "'--set' is for one outline" in said.err
    assert "Nothing here is called" not in said.err


def test_its_sheets_are_asked_for_as_the_workbook_too(typed, here):
    assert typed("build", "evenings.yaml", "--only", "workbook").status == 0
    assert (here / "kits" / "evenings" / "evenings-workbook.pdf").is_file()
