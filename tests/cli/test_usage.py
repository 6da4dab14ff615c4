"""Commands typed wrong: a plain sentence, the nearest right word, status 2, nothing written."""

import re

import pytest

from workshop_kit.cli import run as run_command

JARGON = re.compile(r"Traceback|Invalid value|pars(e|ing)|argument|parameter|No such|Got unexpected|<str>|list\[")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["buld"], "There is no command 'buld'. Did you mean 'build'?"),
        (["zzz"], "There is no command 'zzz'."),
        (["build"], "Something is missing after the command: OUTLINE."),
        (["check"], "Something is missing after the command: OUTLINE."),
        (["slides", "small.yaml", "small.yaml"], "This is more than the command can take: small.yaml"),
        (["build", "small.yaml", "--lenght", "60"], "There is no option '--lenght' here. Did you mean '--length'?"),
        (["--verson"], "There is no option '--verson' here. Did you mean '--version'?"),
        (["build", "small.yaml", "--length"], "Something is missing after --length. Like this: --length 60"),
        (["build", "small.yaml", "--open=yes"], "Nothing belongs after --open."),
        (["build", "small.yaml", "--length", "abc"], "--length: 'abc' is not a number of minutes."),
        (["build", "small.yaml", "--format", "grup"], "--format: 'grup' is not known. Did you mean 'group'?"),
        (["build", "small.yaml", "--paper", "a5"], "--paper: 'a5' is not known. Did you mean 'a4'?"),
        (["schema", "everything"], "This is more than the command can take: everything"),
    ],
)
def test_a_command_typed_wrong_is_told_plainly(typed, here, words, sentence):
    said = typed(*words)
    assert said.status == 2
    assert sentence in said.err
    assert not JARGON.search(said.err)
    assert sorted(path.name for path in here.iterdir()) == ["small.yaml"]


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"]])
def test_help_begins_with_a_first_command(typed, words):
    said = typed(*words)
    assert said.status == 0
    assert "Begin with: workshop-kit build appreciation-and-validation" in said.out


@pytest.mark.parametrize(
    "command", ["build", "new", "slides", "worksheets", "list", "check", "tidy", "kinds", "schema"]
)
def test_every_command_has_help_without_jargon_that_is_not_cut_short(typed, command):
    assert typed(command, "--help").status == 0
    assert not JARGON.search(typed(command, "--help").out)
    row = next(line for line in typed("--help").out.splitlines() if line.startswith(f"  {command} "))
    assert row.endswith(".")
    assert not row.endswith("...")


def test_the_version_is_said(typed):
    assert re.fullmatch(r"workshop-kit \d+\.\d+\.\d+\n", typed("--version").out)


def test_a_mistake_of_ours_is_one_calm_sentence(typed, monkeypatch):
    monkeypatch.setattr("workshop_kit.outline.shelf.workshops_on_shelf", lambda: 1 / 0)
    said = typed("list")
    assert said.status == 1
    assert "Please report it with the command you typed: workshop-kit list" in said.err
    assert "ZeroDivisionError" not in said.err


def test_for_those_who_look_for_it_the_traceback_is_there(here, capsys, monkeypatch):  # noqa: ARG001
    monkeypatch.setattr("workshop_kit.outline.shelf.workshops_on_shelf", lambda: 1 / 0)
    monkeypatch.setenv("WORKSHOP_KIT_DEBUG", "1")
    assert run_command(["list"]) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_ctrl_c_stops_quietly(typed, monkeypatch):
    def stop():
        raise KeyboardInterrupt

    monkeypatch.setattr("workshop_kit.outline.shelf.workshops_on_shelf", stop)
    said = typed("list")
    assert said.status == 130
    assert said.err.startswith("Stopped.")
