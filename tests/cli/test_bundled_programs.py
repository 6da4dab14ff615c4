"""Programs that come with the kit lie among its outlines: listed apart, made and shown by their name like any other."""

import shutil

import pytest

from workshop_kit import resources
from workshop_kit.outline.files import bundled, bundled_outlines, bundled_programs, is_bundled

DATA_FOLDER = resources.data_folder
EVENINGS = """\
program: Two short evenings
format: group
length: 60
sessions:
  - session: Why it matters
    blocks:
      - use: why-emotional-intimacy-matters
  - session: Small thanks
    length: 45
    blocks:
      - use: appreciation-and-validation
"""


@pytest.fixture(scope="module", autouse=True)
def _six_evenings(tmp_path_factory):
    """Let a program come with the kit, in a copy of what it comes with, beside the workshops that it borrows from."""
    folder = tmp_path_factory.mktemp("data")
    for name in ("assets", "workshops"):
        shutil.copytree(resources.data_folder() / name, folder / name)
    for file in (folder / "workshops").glob("*.yaml"):
        if f"use: {file.stem}\n" not in EVENINGS:
            file.unlink()
    (folder / "workshops" / "six-evenings.yaml").write_text(EVENINGS, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(resources, "data_folder", lambda: folder)
        yield


def test_programs_and_outlines_are_told_apart_and_both_come_with_the_kit():
    assert "six-evenings" in bundled_programs()
    assert "six-evenings" not in bundled_outlines()
    assert set(bundled()) == {*bundled_outlines(), *bundled_programs()}
    assert is_bundled("six-evenings.yaml")


def test_it_is_listed_in_a_section_of_its_own(typed):
    outlines, programs, *_ = typed("list").out.split("\n\n")
    assert "six-evenings" not in outlines
    assert programs.splitlines()[0].split() == ["PROGRAM", "MINUTES", "FOR", "TITLE"]
    assert programs.splitlines()[-1].split(maxsplit=4) == [
        "six-evenings",
        "2",
        "sessions",
        "group",
        "Two short evenings",
    ]


@pytest.mark.parametrize("name", ["six-evenings", "Two short evenings", "workshops/six-evenings.yaml"])
def test_it_is_made_shown_and_checked_by_its_id_and_its_title(typed, name):
    checked = typed("check", name)
    assert checked.status == 0
    assert "in 2 sessions" in checked.out or "2 sessions." in checked.out
    shown = typed("show", name)
    assert shown.out.splitlines()[0] == "Two short evenings"


def test_it_is_built_into_a_folder_of_its_name(typed, here):
    assert typed("build", "six-evenings", "--only", "worksheets").status == 0
    assert (here / "kits" / "six-evenings" / "six-evenings-workbook.pdf").is_file()


def test_nothing_is_based_on_it_or_borrowed_from_it_and_that_is_said_where_it_was_written(typed, here):
    (here / "own.yaml").write_text("based_on: six-evenings\ntitle: Ours\n", encoding="utf-8")
    said = typed("check", "own.yaml")
    assert said.status == 1
    assert said.err.startswith("own.yaml:1:11: This is a program, a series of workshops.\n")
    assert "Name the outline of one of its sessions." in said.err
    (here / "own.yaml").write_text("title: Ours\nblocks:\n  - use: six-evenings / Small thanks\n", encoding="utf-8")
    said = typed("check", "own.yaml")
    assert said.status == 1
    assert "own.yaml:3:10: Nothing can be borrowed from 'six-evenings': it is a program" in said.err
    assert "Name the workshop that a session of it borrows from." in said.err


@pytest.mark.parametrize(
    "words",
    [
        ("new", "own", "--from", "six-evenings"),
        ("explain", "six-evenings"),
        ("translate", "six-evenings", "--to", "es"),
    ],
)
def test_what_takes_one_outline_says_that_it_is_a_program(typed, words):
    said = typed(*words)
    assert said.status == 1
    assert "This is a program, a series of workshops." in said.err


def test_its_name_is_taken(typed):
    assert "is the name of one that comes with the kit" in typed("new", "six-evenings", "--title", "Mine").err


def test_what_looks_through_all_outlines_leaves_it_out(typed):
    assert "six-evenings" not in typed("kinds", "partner-sheets").out


def test_it_is_offered_where_a_kit_is_made_and_nothing_more_is_asked(answered):
    assert "\n> workshop-kit show six-evenings\n" in answered([], "4", "six-evenings", "").out
    assert "\n> workshop-kit worksheets six-evenings\n" in answered([], "3", "six-evenings").out


def test_no_workshop_is_begun_from_it(answered):
    assert "Two short evenings" not in answered(["new"]).out


def test_all_that_comes_with_the_kit_is_checked_at_once(typed):
    whole_shelf_is_checked(typed)


@pytest.mark.slow
def test_all_that_really_comes_with_the_kit_is_checked_at_once(typed, monkeypatch):
    monkeypatch.setattr(resources, "data_folder", DATA_FOLDER)
    whole_shelf_is_checked(typed)


def whole_shelf_is_checked(typed):
    said = typed("check", "--all")
    assert said.status == 0
    assert [line.partition(":")[0] for line in said.out.splitlines()] == list(bundled())
