"""The bare command: in a terminal it asks what to do, shows the command and runs it; elsewhere it is the help."""

import pytest

from workshop_kit.cli.app import commands
from workshop_kit.cli.welcome import command_wanted

ENTER = ""


def test_enter_leaves_politely(answered, here):
    said = answered([], ENTER)
    assert (said.status, said.err) == (0, "Good-bye.\n")
    assert [path.name for path in here.iterdir()] == ["small.yaml"]


def test_the_end_of_the_input_leaves_too(answered):
    assert answered([]).status == 130


def test_a_run_sheet_is_asked_for_shown_as_a_command_and_run(answered):
    said = answered([], "4", "appreciation-and-validation", "mixed", "12", "50", "7", "7 pm")
    assert said.status == 0, said.err
    command = 'show appreciation-and-validation --format mixed --people 12 --length 50 --starts "7 pm"'
    assert f"\n> workshop-kit {command}\n" in said.out
    assert "'7' may be in the morning or in the evening." in said.out
    assert "19:50" in said.out


def test_a_kit_is_made_of_an_outline_in_this_folder(answered, here):
    said = answered([], "1", "1", "3", "20")
    assert "\n> workshop-kit build small.yaml --format group --couples 3 --length 20\n" in said.out
    assert said.status == 0, said.err
    assert (here / "kits" / "small" / "small-slides.pptx").is_file()


def test_one_worksheet_is_chosen_by_its_title(answered, here):
    said = answered([], "3", "small.yaml", "what i noticed")
    assert '\n> workshop-kit worksheets small.yaml --sheet "What I noticed this week"\n' in said.out
    assert len(list(here.glob("kits/small/*.pdf"))) == 1


def test_new_goes_on_asking(answered):
    said = answered([], "2", "none", "Two cups", ENTER)
    assert said.status == 0
    assert "\n> workshop-kit new\n" in said.out
    assert "'two-cups.yaml' is written." in said.out


def test_help_is_the_help(answered):
    said = answered([], "help")
    assert "Begin with: workshop-kit build appreciation-and-validation" in said.out


def test_a_file_that_says_for_whom_it_is_needs_no_more_questions(answered, here):
    (here / "own.yaml").write_text("based_on: appreciation-and-validation\ntitle: Ours\n", encoding="utf-8")
    assert "\n> workshop-kit build own.yaml\n" in answered([], "1", "own.yaml").out


def test_what_is_wrong_in_an_outline_is_told_as_ever(answered, here):
    (here / "small.yaml").write_text("title: T\nblocks:\n  - pair: P\n    minuets: 5\n", encoding="utf-8")
    said = answered([], "1", "small.yaml")
    assert said.status == 1
    assert "Did you mean 'minutes'?" in said.err


@pytest.mark.parametrize(("extra", "offered"), [(set(), False), ({"setup"}, True)])
def test_only_what_there_is_is_offered(capsys, monkeypatch, extra, offered):
    monkeypatch.setattr("builtins.input", lambda _prompt: "help")
    assert command_wanted((commands() - {"setup"}) | extra) == ["--help"]
    assert ("Set up your practice" in capsys.readouterr().out) is offered


def test_without_a_terminal_the_bare_command_asks_nothing(typed):
    said = typed()
    assert said.status == 0
    assert "What would you like to do?" not in said.out
