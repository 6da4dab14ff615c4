"""`tidy`: the quotes that other programs need are written into a person's own file, and nothing else."""

import os
import stat
import sys

import pytest
import yaml

from workshop_kit.resources import workshops

LOOSE = """\
# Ours, {do not} touch
title: {Your partner} and you   # the working title

blocks:
  - pair: Which: this or that?
    minutes: 20
    steps:
      - statement: "Thank you" is enough
        say: Read it aloud.
"""


def test_the_quotes_are_written_and_nothing_else(typed, here):
    (here / "loose.yaml").write_bytes(LOOSE.replace("\n", "\r\n").encode())
    said = typed("tidy", "loose.yaml")
    assert said.status == 0
    assert said.out.splitlines() == [
        "loose.yaml: Quotes were written into 3 lines: 2, 5, 8.",
        "  2 was  title: {Your partner} and you   # the working title",
        '    is   title: "{Your partner} and you"   # the working title',
        "  5 was  - pair: Which: this or that?",
        '    is   - pair: "Which: this or that?"',
        '  8 was  - statement: "Thank you" is enough',
        "    is   - statement: '\"Thank you\" is enough'",
    ]
    tidy = LOOSE.replace("{Your partner} and you", '"{Your partner} and you"')
    tidy = tidy.replace("Which: this or that?", '"Which: this or that?"')
    tidy = tidy.replace('"Thank you" is enough', "'\"Thank you\" is enough'")
    assert (here / "loose.yaml").read_bytes() == tidy.replace("\n", "\r\n").encode()
    assert yaml.safe_load(tidy)["title"] == "{Your partner} and you"
    assert sorted(path.name for path in here.iterdir()) == ["loose.yaml", "small.yaml"]


def test_check_says_that_it_was_read_as_typed_and_how_to_tidy(typed, here):
    (here / "loose.yaml").write_text(LOOSE, encoding="utf-8")
    said = typed("check", "loose.yaml")
    assert said.status == 0
    assert "loose.yaml:2:8: note: This is read as you typed it" in said.err
    assert "workshop-kit tidy loose.yaml" in said.err
    typed("tidy", "loose.yaml")
    assert "No problems found" in typed("check", "loose.yaml").out


def test_a_tidy_file_is_not_written(typed, here):
    before = (here / "small.yaml").stat().st_mtime_ns
    said = typed("tidy", "small.yaml")
    assert (said.status, said.out) == (0, "small.yaml: It is tidy and stays as it is.\n")
    assert (here / "small.yaml").stat().st_mtime_ns == before


def test_of_many_lines_the_numbers_are_said(typed, here):
    (here / "many.yaml").write_text("title: A\ngoals:\n" + "  - {partner} listens\n" * 12, encoding="utf-8")
    said = typed("tidy", "many.yaml")
    assert said.out == "many.yaml: Quotes were written into 12 lines: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14.\n"


def test_a_mistake_that_a_person_has_to_mend_is_shown_and_the_clear_lines_are_tidied(typed, here):
    (here / "loose.yaml").write_text("title: *A*\ngoals:\n  - minutes: 5\n", encoding="utf-8")
    said = typed("tidy", "loose.yaml")
    assert said.status == 1
    assert "loose.yaml:3:12:" in said.err
    assert (here / "loose.yaml").read_text(encoding="utf-8") == 'title: "*A*"\ngoals:\n  - minutes: 5\n'


def test_where_lines_had_to_be_guessed_nothing_is_written(typed, here):
    text = "title: *A*\nblocks:\n\t- pair: B\n"
    (here / "loose.yaml").write_text(text, encoding="utf-8")
    said = typed("tidy", "loose.yaml")
    assert said.status == 1
    assert "starts with a tab" in said.err
    assert "Mend the lines that are shown, then tidy again." in said.out
    assert (here / "loose.yaml").read_text(encoding="utf-8") == text


def test_one_file_that_cannot_be_read_does_not_hinder_the_others(typed, here):
    (here / "loose.yaml").write_text(LOOSE, encoding="utf-8")
    said = typed("tidy", "gone.yaml", "loose.yaml", "small.yaml")
    assert said.status == 1
    assert "There is no outline 'gone.yaml'." in said.err
    assert [line.partition(":")[0] for line in said.out.splitlines() if not line.startswith(" ")] == [
        "loose.yaml",
        "small.yaml",
    ]


@pytest.mark.parametrize("words", ["appreciation-and-validation", "Appreciation and validation"])
def test_what_comes_with_the_kit_stays_as_it_is(typed, words):
    before = (workshops() / "appreciation-and-validation.yaml").read_bytes()
    said = typed("tidy", words)
    assert (said.status, said.out) == (1, "")
    assert f"'{words}' comes with the kit and stays as it is." in said.err
    assert (workshops() / "appreciation-and-validation.yaml").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_behind_a_link_the_file_is_tidied_and_keeps_who_may_read_it(typed, here):
    (here / "kept").mkdir()
    real = here / "kept" / "loose.yaml"
    real.write_text(LOOSE, encoding="utf-8")
    real.chmod(0o600)
    (here / "loose.yaml").symlink_to(real)
    assert typed("tidy", "loose.yaml").status == 0
    assert (here / "loose.yaml").is_symlink()
    assert '"{Your partner} and you"' in real.read_text(encoding="utf-8")
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


def test_a_write_that_fails_leaves_the_file_as_it_was(typed, here, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    (here / "loose.yaml").write_text(LOOSE, encoding="utf-8")
    monkeypatch.setattr(os, "replace", refuse)
    said = typed("tidy", "loose.yaml")
    assert said.status == 1
    assert "There is no room left on the disk." in said.err
    assert (here / "loose.yaml").read_text(encoding="utf-8") == LOOSE
    assert sorted(path.name for path in here.iterdir()) == ["loose.yaml", "small.yaml"]
