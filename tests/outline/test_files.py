import sys

import pytest

from workshop_kit.errors import Weight
from workshop_kit.outline.files import LARGEST, outline_id
from workshop_kit.outline.reader import read
from workshop_kit.outline.source import load

OUTLINE = "title: Small thanks\nblocks:\n  - pair: Three thank-yous\n    minutes: 20\n"


def told(loaded):
    return "\n".join(map(str, loaded.problems))


def test_a_missing_file_names_the_nearest_beside_it(tmp_path):
    (tmp_path / "trust.yaml").write_text(OUTLINE, encoding="utf-8")
    said = told(load(tmp_path / "trsut.yaml", "mine/trsut.yaml"))
    assert "There is no outline 'mine/trsut.yaml'." in said
    assert "trust.yaml" in said


def test_a_misspelt_id_names_the_bundled_outline(tmp_path):
    said = told(load(tmp_path / "apreciation-and-validation", "apreciation-and-validation"))
    assert "Did you mean 'appreciation-and-validation'?" in said


def test_a_missing_folder_is_said(tmp_path):
    assert "no folder 'away'" in told(load(tmp_path / "away" / "qqqq.yaml", "away/qqqq.yaml"))


def test_a_folder_is_no_outline_and_names_one_in_it(tmp_path):
    (tmp_path / "trust.yaml").write_text(OUTLINE, encoding="utf-8")
    said = told(load(tmp_path, "mine"))
    assert "'mine' is a folder" in said
    assert "trust.yaml" in said


@pytest.mark.parametrize("text", ["", "\n\n", "  \n", "\ufeff"])
def test_an_empty_file_shows_the_smallest_outline(tmp_path, text):
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    said = told(load(path, "a.yaml"))
    assert "empty" in said
    assert "title: Small thanks" in said


def test_a_file_of_comments_only_says_so(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("# to do\n", encoding="utf-8")
    assert "nothing in this file but comments" in told(load(path, "a.yaml"))


def test_a_large_file_is_refused_by_its_size_and_never_read(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    with path.open("wb") as file:
        file.truncate(10_000_000)
    monkeypatch.setattr(type(path), "open", lambda *_: pytest.fail("it was opened"))
    assert "10.0 million characters; an outline has at most 2" in told(load(path, "a.yaml"))


def test_a_file_of_the_largest_size_is_read(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(OUTLINE.encode() + b"#" * (LARGEST - len(OUTLINE)))
    assert load(path, "a.yaml").tree is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such permission")
def test_a_file_that_may_not_be_read_says_so(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_text(OUTLINE, encoding="utf-8")

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(type(path), "open", refuse)
    assert "may not be read" in told(load(path, "a.yaml"))


def test_a_name_that_no_file_can_have_is_told(tmp_path):
    assert "a\0.yaml" in told(load(tmp_path / "a\0.yaml", "a\0.yaml"))


def test_yaml_txt_is_read_with_a_note(tmp_path):
    path = tmp_path / "trust.yaml.txt"
    path.write_text(OUTLINE, encoding="utf-8")
    reading = read(path, "trust.yaml.txt")
    assert reading.workshop.id == "trust"
    assert [problem.weight for problem in reading.problems] == [Weight.NOTE]


def test_the_id_is_the_name_without_its_ending(tmp_path):
    names = ("trust.yaml", "trust.yml", "Trust.YAML", "trust.yaml.txt", "trust")
    assert [outline_id(tmp_path / name) for name in names] == ["trust", "trust", "Trust", "trust", "trust"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_of_every_sort_is_understood(tmp_path, encoding):
    path = tmp_path / "a.yaml"
    path.write_text(OUTLINE.replace("thanks", "thanks – grüße"), encoding=encoding)
    loaded = load(path, "a.yaml")
    assert loaded.problems == ()
    assert loaded.tree.get("title").text == "Small thanks – grüße"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_are_understood(tmp_path, end):
    path = tmp_path / "a.yaml"
    path.write_bytes(OUTLINE.replace("\n", end).encode())
    loaded = load(path, "a.yaml")
    minutes = loaded.tree.get("blocks").items[0].get("minutes")
    assert (minutes.text, minutes.place.line, minutes.place.column) == ("20", 4, 14)


def test_a_letter_that_is_not_utf_8_is_told_with_its_line(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(OUTLINE.replace("Three", "Dreimal für").encode("cp1252"))
    (problem,) = load(path, "a.yaml").problems
    assert (problem.place.line, problem.place.text) == (3, "  - pair: Dreimal für thank-yous")
    assert "UTF-8" in problem.message


def test_a_word_file_is_named_as_one(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"PK\x03\x04\x14\x00\x06\x00")
    assert "Word or zip file" in told(load(path, "a.yaml"))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\n"])
def test_formatted_text_says_how_to_make_it_plain(tmp_path, mark):
    path = tmp_path / "a.yaml"
    path.write_bytes(mark + b"{\\rtf1\\ansi\\ansicpg1252 title: A}")
    said = told(load(path, "a.yaml"))
    assert "a.yaml:1:1: This is formatted text, not plain text." in said
    assert "In TextEdit choose Format, Make Plain Text, and save it again" in said


def test_an_old_word_file_is_named_as_one(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert "Word or zip file" in told(load(path, "a.yaml"))


def test_a_missing_file_says_in_which_folder_it_was_looked_for(tmp_path):
    assert f"looked for in the folder '{tmp_path}'" in told(load(tmp_path / "nothing-here.yaml", "nothing-here.yaml"))
    assert "looked for" not in told(load(tmp_path / "nothing-here", "nothing-here"))
