"""What the documents promise: their commands are one line each, their examples read, and they agree with the code."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from workshop_kit.beforehand import explained_of
from workshop_kit.cli.app import commands as commands_there_are
from workshop_kit.errors import Weight, stops
from workshop_kit.outline.files import bundled
from workshop_kit.outline.meanings import BLOCKS
from workshop_kit.outline.practice import practice_from
from workshop_kit.outline.profile import Profile
from workshop_kit.outline.program import is_program, read_program
from workshop_kit.outline.reader import read, read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.program import plan_program
from workshop_kit.resources import asset
from workshop_kit.text import name_of
from workshop_kit.theme.load import load_theme

TOP = Path(__file__).resolve().parent.parent
FENCED = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(file, language):
    """Return the fenced blocks of a document in one language."""
    text = (TOP / file).read_text(encoding="utf-8")
    return [block["text"] for block in FENCED.finditer(text) if block["language"] == language]


def commands(language):
    return [text.strip() for text in blocks("README.md", language) if "-m venv" in text]


def test_two_commands_of_one_line_do_all_the_set_up():
    assert [command.count("\n") for command in commands("sh")] == [0, 0]
    first, second = commands("sh")
    assert first.endswith("workshop-kit build appreciation-and-validation")
    assert second.endswith("-m pytest")


def test_each_command_has_its_twin_for_windows():
    twins = [
        command.replace("python3 ", "py ", 1).replace(".venv/bin/", ".venv\\Scripts\\") for command in commands("sh")
    ]
    assert commands("bat") == twins


def test_the_checks_run_the_very_command_of_the_readme():
    found = re.search(r"grep -m1 -E '(.*)' README\.md", (TOP / ".ci/run").read_text(encoding="utf-8"))
    lines = (TOP / "README.md").read_text(encoding="utf-8").splitlines()
    assert next(line for line in lines if re.search(found[1], line)) == commands("sh")[1]


def test_the_smallest_outline_is_the_one_that_is_tested():
    smallest = asset("examples", "small-thanks.yaml").read_text(encoding="utf-8")
    assert blocks("README.md", "yaml") == [smallest]


PROGRAMS = [text for text in blocks("docs/outline.md", "yaml") if text.startswith("program:")]


@pytest.mark.parametrize("text", PROGRAMS)
def test_every_program_in_the_guide_reads_and_is_planned_without_a_mistake(text, tmp_path):
    file = tmp_path / "two-evenings.yaml"
    file.write_text(text, encoding="utf-8")
    assert is_program(file)
    assert not stops(plan_program(read_program(file, file.name)).whole.problems)


@pytest.mark.parametrize("text", [text for text in blocks("docs/outline.md", "yaml") if text not in PROGRAMS])
def test_every_outline_in_the_guide_reads_without_a_mistake(text):
    outline = text if text.startswith("title:") else _in_an_outline(text)
    assert not stops(read_text(outline, "guide.yaml", folder=asset("examples")).problems), outline


def test_the_practice_file_in_the_guide_reads_without_a_mistake(tmp_path):
    (text,) = blocks("docs/practice.md", "yaml")
    (tmp_path / "practice.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "logo.png").write_bytes(b"")
    practice, problems = practice_from(tmp_path / "practice.yaml")
    assert problems == ()
    assert practice.name == "Riverside Family Counseling"


def test_every_key_of_a_practice_file_is_told():
    told = re.findall(r"^\| `(\w+)` \|", (TOP / "docs/practice.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(told) == {*Profile.model_fields, *Profile.held_apart}


def _in_an_outline(text):
    """Put a block, or a step, where it belongs."""
    indented = "".join(f"  {line}\n" for line in text.splitlines())
    if re.match(r"- ([\w-]+):", text)[1] in BLOCKS:
        return f"title: T\nblocks:\n{indented}"
    steps = "".join(f"    {line}\n" for line in indented.splitlines())
    return f"title: T\nblocks:\n  - pair: P\n    minutes: 20\n    steps:\n{steps}"


CONFTEST = """
import sys
import yaml
from pathlib import Path
from workshop_kit.words import language

language().words.update(yaml.safe_load(Path("words.yaml").read_text(encoding="utf-8")))
for module in ("workshop_kit.slides.instead", "workshop_kit.exercises.before_after"):
    source = Path(module.rpartition(".")[2] + ".py").read_text(encoding="utf-8")
    exec(compile(source, module, "exec", dont_inherit=True), {"__name__": module})
"""


def test_the_two_kinds_that_contributing_shows_pass_their_tests_and_those_of_every_kind(tmp_path):
    slide, slide_test, exercise, exercise_test = blocks("CONTRIBUTING.md", "python")
    files = {
        "instead.py": slide,
        "before_after.py": exercise,
        "test_instead.py": slide_test,
        "test_before_after.py": exercise_test,
        "words.yaml": "".join(blocks("CONTRIBUTING.md", "yaml")),
        "conftest.py": (TOP / "tests/conftest.py").read_text(encoding="utf-8") + CONFTEST,
        "test_every_kind.py": (TOP / "tests/slides/test_every_kind.py").read_text(encoding="utf-8"),
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "instead or before"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(re.search(r"(\d+) passed", done.stdout)[1]) >= 10


def test_the_kinds_that_contributing_shows_keep_to_the_style(tmp_path):
    for number, text in enumerate(blocks("CONTRIBUTING.md", "python")):
        (tmp_path / f"example_{number}.py").write_text(text, encoding="utf-8")
    assert all(yaml.safe_load(text) for text in blocks("CONTRIBUTING.md", "yaml"))
    done = subprocess.run(  # noqa: S603 - a tool of the development environment
        [sys.executable, "-m", "ruff", "format", "--check", "--config", str(TOP / "pyproject.toml"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_every_layout_and_slot_is_listed():
    rows = (TOP / "docs" / "layouts.md").read_text(encoding="utf-8").splitlines()
    for layout in load_theme("hearth").layouts.values():
        (row,) = [row for row in rows if row.startswith(f"| {layout.name} |")]
        assert all(name in row for name in layout.slots), layout.name


@pytest.mark.parametrize("text", blocks("docs/your-own.md", "yaml"))
def test_the_page_on_a_workshop_of_one_s_own_names_what_there_is(text):
    path = bundled()["appreciation-and-validation"]
    workshop = read(path, path.name).workshop
    known = {thing.name for block in workshop.blocks for thing in (block, *block.steps)}
    tree = yaml.safe_load(text)
    changes = tree.get("changes", [])
    verbs = ("remove", "change", "replace", "move", "before", "after", "into")
    named = [*tree.get("minutes", {}), *(change[verb] for change in changes for verb in verbs if verb in change)]
    assert {name_of(name) for name in named} <= known


def test_the_evening_with_a_borrowed_block_has_the_minutes_that_the_page_shows(tmp_path):
    (text,) = [one for one in blocks("docs/your-own.md", "yaml") if "Thanks, and a small wish" in one]
    (tmp_path / "thanks-and-a-wish.yaml").write_text(text, encoding="utf-8")
    told = explained_of(tmp_path / "thanks-and-a-wish.yaml", Wishes())
    page = (TOP / "docs" / "your-own.md").read_text(encoding="utf-8")
    shown = [f"| {one.title} | {one.before or ''} | {one.after or '-'} |".replace("|  |", "| |") for one in told.blocks]
    assert "\n".join(shown) in page
    assert not [problem for problem in told.day.problems if problem.weight is not Weight.NOTE]


def test_every_command_of_that_page_is_one():
    typed = [line.split() for text in blocks("docs/your-own.md", "sh") for line in text.splitlines()]
    assert {words[1] for words in typed} <= {*commands_there_are(), "explain"}
