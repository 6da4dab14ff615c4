"""Commands that draw nothing start without the libraries that draw."""

import subprocess
import sys

import pytest

CODE = """
import sys
from workshop_kit.cli import run
status = run(sys.argv[1:])
heavy = sorted({"pptx", "reportlab", "lxml", "PIL", "uharfbuzz", "pikepdf"} & set(sys.modules))
print("heavy:", *heavy)
sys.exit(status)
"""


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["list"],
        ["check", "appreciation-and-validation"],
        ["tidy", "--help"],
        ["schema"],
        ["kinds"],
        ["theme", "list"],
        ["build", "--help"],
        ["sheets", "--help"],
        ["new", "--help"],
        ["diff", "--help"],
    ],
    ids=" ".join,
)
def test_no_drawing_library_is_loaded(words):
    done = subprocess.run([sys.executable, "-c", CODE, *words], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "heavy:"


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
