"""`setup` asks in plain words, checks each answer at once, and never loses what a person wrote."""

import errno
import os

import pytest
from PIL import Image

from workshop_kit.outline.practice import practice_from

WHO = ["Riverside: Family # Counseling", "J. Doe", "555-0100"]
ANSWERS = ["2", *WHO, "US", "", "letter", "", "1F5C5C", "", "", "", ""]


@pytest.fixture
def set_up(answered):
    """Type `setup` and answer its questions."""
    return lambda *lines: answered(["setup"], *lines).out


def test_answers_stand_in_the_file_as_they_were_typed(set_up, here):
    out = set_up(*ANSWERS, "y")
    practice, problems = practice_from(here / "practice.yaml")
    assert problems == ()
    assert (practice.name, practice.counselors, practice.contact) == (
        "Riverside: Family # Counseling",
        "J. Doe",
        "555-0100",
    )
    assert (practice.wishes.region, practice.wishes.paper, practice.wishes.theme) == ("US", "letter", None)
    assert practice.colors == (("primary", "1F5C5C"),)
    assert "Written:" in out
    assert "Next: workshop-kit build appreciation-and-validation" in out


def test_an_answer_that_cannot_be_is_told_and_asked_for_again(set_up, here):
    answers = [*ANSWERS[:4], "Mars", "US", *ANSWERS[5:8], "F0F0F0", *ANSWERS[8:]]
    out = set_up(*answers, "y")
    assert "The region 'Mars' is not known." in out
    assert "F0F0F0 is hard to read" in out
    assert practice_from(here / "practice.yaml")[0].wishes.region == "US"


def test_nothing_is_written_before_it_is_shown_and_agreed_to(set_up, here):
    out = set_up(*ANSWERS, "n")
    assert "region: US" in out
    assert "Nothing is written." in out
    assert not (here / "practice.yaml").exists()


def test_enter_keeps_what_stands_in_the_file_and_the_rest_of_it_stays(set_up, here):
    text = "# ours\npractice: Riverside  # the new name\nconfidentiality: |\n  Our law.\nregion: US\n"
    (here / "practice.yaml").write_text(text, encoding="utf-8")
    out = set_up("", "", "", "555-0100", *[""] * 9, "y")
    assert "[Riverside]" in out
    written = (here / "practice.yaml").read_text(encoding="utf-8")
    assert written.startswith(text)
    assert "contact: 555-0100" in written


def test_whoever_leaves_halfway_has_written_nothing(answered, here):
    said = answered(["setup"], "2", "Riverside")
    assert said.status == 130
    assert "Nothing was written." in said.err
    assert not (here / "practice.yaml").exists()


def test_a_hyphen_takes_out_what_stands_there(set_up, here):
    (here / "practice.yaml").write_text("practice: Riverside\nregion: US\n", encoding="utf-8")
    set_up("2", "", "", "", "-", *[""] * 8, "y")
    assert (here / "practice.yaml").read_text(encoding="utf-8") == "practice: Riverside\n"


def test_where_nothing_is_answered_nothing_is_written(set_up, here):
    (here / "practice.yaml").write_text("practice: Riverside\n", encoding="utf-8")
    assert "Nothing is changed." in set_up(*[""] * 13)


def test_a_file_that_cannot_be_read_is_not_written_over(typed, here):
    broken = "practice: Riverside\ncontact 555\nregion: US\n"
    (here / "practice.yaml").write_text(broken, encoding="utf-8")
    said = typed("setup", "--here", "--name", "New")
    assert said.status == 1
    assert "Mend this file first" in said.err
    assert (here / "practice.yaml").read_text(encoding="utf-8") == broken


def test_a_file_in_braces_is_not_written_over(typed, here):
    (here / "practice.yaml").write_text("{practice: A, contact: B}\n", encoding="utf-8")
    said = typed("setup", "--here", "--region", "US")
    assert said.status == 1
    assert "All of this file stands in braces." in said.err
    assert (here / "practice.yaml").read_text(encoding="utf-8") == "{practice: A, contact: B}\n"


def test_a_file_whose_last_answer_was_taken_out_can_be_filled_again(typed, here):
    for words in ("A", "-", "B"):
        assert typed("setup", "--here", "--name", words).status == 0
    assert practice_from(here / "practice.yaml")[0].name == "B"


@pytest.mark.parametrize("option", ["--logo", "--theme"])
def test_a_folder_of_nobody_is_told_in_a_sentence(typed, here, option):
    said = typed("setup", "--here", option, "~nobody-of-this-name/x.png")
    assert said.status == 2
    assert "The folder that '~nobody-of-this-name/x.png' begins with is not known here." in said.err
    assert not (here / "practice.yaml").exists()


def test_line_ends_stay_as_they_are(typed, here):
    (here / "practice.yaml").write_bytes(b"# ours\r\npractice: Riverside\r\n")
    assert typed("setup", "--here", "--region", "US").status == 0
    lines = (here / "practice.yaml").read_bytes().split(b"\r\n")
    assert lines[:2] == [b"# ours", b"practice: Riverside"]
    assert lines[-2:] == [b"region: US", b""]
    assert not any(b"\n" in line for line in lines)


def test_without_a_terminal_it_says_what_to_do_instead(typed):
    said = typed("setup")
    assert said.status == 1
    assert "nobody can answer" in said.err
    assert "--name" in said.err


def test_options_answer_without_a_question(typed, here, own_settings):
    assert typed("setup", "--here", "--name", "Riverside", "--region", "uk").status == 0
    assert practice_from(here / "practice.yaml")[0].wishes.region == "UK"
    try:
        assert typed("setup", "--name", "Of all").status == 0
        assert practice_from(own_settings / "practice.yaml")[0].name == "Of all"
    finally:
        (own_settings / "practice.yaml").unlink()


def test_wrong_options_are_told_all_at_once(typed, here):
    said = typed("setup", "--here", "--region", "Mars", "--paper", "a5")
    assert said.status == 2
    assert "'Mars' is not known" in said.err
    assert "not 'a5'" in said.err
    assert not (here / "practice.yaml").exists()


def test_a_logo_from_elsewhere_is_copied_beside_the_file(typed, here, tmp_path_factory):
    away = tmp_path_factory.mktemp("desk") / "our logo.png"
    Image.new("RGB", (40, 20), "navy").save(away)
    assert typed("setup", "--here", "--logo", str(away)).status == 0
    practice, problems = practice_from(here / "practice.yaml")
    assert problems == ()
    assert practice.logo.path.read_bytes() == away.read_bytes()


def test_a_full_disk_takes_no_logo_without_the_file_that_names_it(typed, here, tmp_path_factory, monkeypatch):
    away = tmp_path_factory.mktemp("desk") / "logo.png"
    Image.new("RGB", (40, 20), "navy").save(away)
    typed("setup", "--here", "--name", "Riverside")
    before = {path.name: path.read_bytes() for path in here.iterdir()}
    seen = []

    def full(_):
        seen.append(1)
        if len(seen) > 1:
            raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    told = typed("setup", "--here", "--name", "Brookside", "--logo", str(away))

    assert "There is no room left on the disk." in told.err
    assert {path.name: path.read_bytes() for path in here.iterdir()} == before


def test_a_logo_that_is_no_picture_is_refused(typed, here):
    (here / "letter.png").write_text("Dear all", encoding="utf-8")
    assert "is not a picture" in typed("setup", "--here", "--logo", "letter.png").err
    assert "There is no picture" in typed("setup", "--here", "--logo", "gone.png").err
    assert not (here / "practice.yaml").exists()


def test_here_and_everywhere_do_not_go_together(typed):
    assert typed("setup", "--here", "--everywhere", "--name", "A").status == 2
