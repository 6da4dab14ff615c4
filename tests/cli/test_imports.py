"""A command loads what it needs: no other command, no kind that is not used, no library that draws."""

import subprocess
import sys

import pytest

from workshop_kit.cli.app import COMMANDS

KINDS_OF = ("workshop_kit.slides.", "workshop_kit.exercises.")
CODE = """
import sys
from workshop_kit.cli import run
for command in sys.argv[1:]:
    status = run(command.split())
    heavy = sorted({"pptx", "reportlab", "lxml", "PIL", "uharfbuzz", "pikepdf"} & set(sys.modules))
    print("after:", command, status, *heavy)
"""
LIGHT = (
    "--help",
    "tidy --help",
    "build --help",
    "sheets --help",
    "new --help",
    "diff --help",
    "schema",
    "kinds",
    "theme list",
    "list",
    "check appreciation-and-validation",
)
"""Run one after the other in one process: what one of them loads stays."""


def test_no_drawing_library_is_loaded():
    done = subprocess.run([sys.executable, "-c", CODE, *LIGHT], capture_output=True, text=True, check=False)  # noqa: S603
    told = [line for line in done.stdout.splitlines() if line.startswith("after:")]
    assert told == [f"after: {command} 0" for command in LIGHT], done.stderr


LOADED = """
import sys
from workshop_kit.cli import run
run(sys.argv[1:])
print("loaded:", *(name for name in sys.modules if name.startswith(("workshop_kit.", "pydantic"))))
"""


def loaded(*words):
    """Run a command in a process of its own, and return which modules it loaded."""
    done = subprocess.run([sys.executable, "-c", LOADED, *words], capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout.splitlines()[-1].split()[1:]


def rooms(names):
    return {name.split(".")[1] for name in names if "." in name}


def test_help_loads_no_outline_and_nothing_of_a_kind():
    names = loaded("--help")
    assert not rooms(names) & {"outline", "kinds", "slides", "exercises", "fields", "planning", "checking", "theme"}
    assert "pydantic" not in names


@pytest.mark.parametrize("command", ["check", "list", "build"])
def test_a_command_loads_no_other_command(command):
    others = {f"workshop_kit.cli.{word}" for word in COMMANDS if word != command}
    assert not others & set(loaded(command, "--help"))


@pytest.mark.parametrize("words", [["check"], ["explain"], ["explain", "--full"]], ids=" ".join)
def test_of_kinds_those_that_the_outline_uses_are_loaded(words, here):  # noqa: ARG001 - `small.yaml` lies there
    names = [name for name in loaded(*words, "small.yaml") if name.startswith(KINDS_OF)]
    own = {name for name in names if name.count(".") == 2 and not name.endswith(".pieces")}
    assert own == {"workshop_kit.slides.statement", "workshop_kit.exercises.reflection"}


ODD = {
    "ports.yaml": "services:\n  web: {image: x, ports: [80:80]}\n  - bad\n",
    "tags.yaml": "title: Another\ntags: [evening]\nblocks:\n  - pair: Talk: slow\n    minutes: 20\n      steps:\n",
}


def test_to_list_odd_files_no_kind_is_loaded(here):
    for name, text in ODD.items():
        (here / name).write_text(text, encoding="utf-8")
    assert not [name for name in loaded("list") if name.startswith(KINDS_OF) and name.count(".") == 2]


def test_where_no_slide_is_fitted_nothing_that_fits_is_loaded():
    assert not rooms(loaded("explain", "appreciation-and-validation")) & {"theme", "deck", "paper", "documents", "kit"}


def test_a_run_sheet_is_told_without_what_presses_it():
    names = loaded("show", "appreciation-and-validation")
    assert {name for name in names if name.startswith("workshop_kit.paper.")} <= {
        "workshop_kit.paper.run_sheet",
        "workshop_kit.paper.run_sheet.model",
    }


def test_one_outline_alone_is_made_without_what_runs_several_at_once(here):  # noqa: ARG001 - `small.yaml` lies there
    assert "workshop_kit.cli.processes" not in loaded("build", "small.yaml", "--only", "agenda")


def test_the_program_runs_as_a_module_and_ends_with_its_status():
    done = subprocess.run([sys.executable, "-m", "workshop_kit", "buld"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Did you mean 'build'?" in done.stderr


def test_letters_beyond_ascii_reach_a_bare_terminal():
    done = subprocess.run(
        [sys.executable, "-m", "workshop_kit", "build", "dünn…yaml"],
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )
    assert done.returncode == 1
    assert "dünn…yaml" in done.stderr.decode("utf-8")
