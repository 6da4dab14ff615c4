"""Whole runs: from a command to files that open, and to what is said about them."""

import io
import os
import sys

import pikepdf
import pytest
from pptx import Presentation

from workshop_kit.keeping.bases import BASES
from workshop_kit.keeping.manifest import MANIFEST

M8 = "appreciation-and-validation"
SMALL_KIT = [
    f"small-{name}"
    for name in (
        "agenda.pdf",
        "facilitator-guide.pdf",
        "handout.pdf",
        "help-cards.pdf",
        "print-list.csv",
        "run-sheet.pdf",
        "slides.pptx",
        "worksheets.pdf",
    )
]


def names(folder):
    return sorted(path.name for path in folder.iterdir() if path.name != BASES)


def test_the_smallest_outline_becomes_slides_and_a_worksheet(typed, here):
    said = typed("build", "small.yaml")
    assert (said.status, said.err) == (0, "")
    assert names(here / "kits" / "small") == [MANIFEST, *SMALL_KIT]
    assert said.out.startswith("Small thanks, in the folder kits")
    slides = len(Presentation(here / "kits/small/small-slides.pptx").slides)
    assert f"  small-slides.pptx             {slides} slides\n" in said.out
    with pikepdf.open(here / "kits/small/small-worksheets.pdf") as pdf:
        assert f"{len(pdf.pages)} page\n" in said.out


def test_what_was_chosen_for_the_person_is_told(typed):
    said = typed("build", "small.yaml")
    chosen = said.out.partition("Chosen for you:")[2]
    for word in ("group", "20 minutes", "A4"):
        assert word in chosen


def test_what_was_asked_for_is_not_chosen(typed):
    asked = {"format": "group", "length": "20", "couples": "5", "facilitators": "1", "paper": "a4", "region": "US"}
    said = typed("build", "small.yaml", *(word for name, wish in asked.items() for word in (f"--{name}", wish)))
    assert (said.status, "Chosen for you" in said.out) == (0, False)


def test_a_length_between_those_that_are_written_is_made_and_every_change_is_told(typed):
    said = typed("slides", M8, "--length", "66")
    chosen = said.out.partition("Chosen for you:")[2]
    assert said.status == 0
    assert "  Length: 66 minutes, settled from the 60 that are written (see below)\n" in chosen
    assert "instead of" in chosen


def test_check_looks_at_what_was_asked_for(typed):
    assert "4 formats and 1 length" in typed("check", M8, "--length", "66").out
    assert "1 format and 1 length" in typed("check", M8, "--length", "66", "--couples", "12").out
    assert "1 format and 3 lengths" in typed("check", M8, "--format", "couple").out


def test_the_bundled_workshop_is_built_by_its_id(typed, here):
    said = typed("build", M8, "--length", "45", "--format", "couple", "--starts", "7 pm", "--region", "US")
    assert said.status == 0
    assert "warning:" not in said.out
    assert {f"{M8}-slides.pptx", f"{M8}-worksheets.pdf"} <= set(names(here / "kits" / M8))


def test_a_folder_that_is_called_like_an_outline_is_no_hindrance(typed, here):
    (here / M8).mkdir()
    assert typed("slides", M8, "--to", ".").status == 0
    assert f"{M8}-slides.pptx" in names(here / M8)


@pytest.mark.parametrize("words", [rf"workshops\{M8}.yaml", f"workshops/{M8}.yaml", r".\small.yaml", "./small.yaml"])
def test_a_path_may_be_written_with_either_slash(typed, words):
    assert typed("check", words).status == 0


@pytest.mark.parametrize(("command", "file"), [("slides", "small-slides.pptx"), ("worksheets", "small-worksheets.pdf")])
def test_one_file_alone_is_made(typed, here, command, file):
    said = typed(command, "small.yaml", "--to", "my-kits")
    assert said.status == 0
    assert names(here / "my-kits" / "small") == [MANIFEST, file]


def test_an_outline_that_puts_nothing_on_paper_has_no_worksheets_but_help_cards(typed, here):
    (here / "talk.yaml").write_text(
        "title: Talk\nblocks:\n  - welcome: Hello\n    minutes: 5\n    steps:\n      - statement: Good to see you\n",
        encoding="utf-8",
    )
    assert "puts nothing on paper" in typed("worksheets", "talk.yaml").err
    assert typed("build", "talk.yaml").status == 0
    assert names(here / "kits" / "talk") == [
        MANIFEST,
        "talk-agenda.pdf",
        "talk-facilitator-guide.pdf",
        "talk-handout.pdf",
        "talk-help-cards.pdf",
        "talk-print-list.csv",
        "talk-run-sheet.pdf",
        "talk-slides.pptx",
    ]


def test_several_are_made_in_turn_and_one_that_fails_stops_no_other(typed, here):
    said = typed("build", "gone.yaml", "small.yaml", "small.yaml")
    assert said.status == 1
    assert "There is no outline 'gone.yaml'." in said.err
    assert "1 of 2 are made" in said.err
    assert names(here / "kits") == ["small"]


def test_two_outlines_of_one_name_do_not_share_a_folder(typed, here):
    (here / "other").mkdir()
    (here / "other" / "small.yaml").write_bytes((here / "small.yaml").read_bytes())
    said = typed("build", "small.yaml", "other/small.yaml")
    assert said.status == 1
    assert "would go into the same folder as 'small.yaml'" in said.err


def test_slides_changed_by_hand_stay_and_both_files_are_named(typed, here):
    typed("build", "small.yaml")
    deck = here / "kits/small/small-slides.pptx"
    presentation = Presentation(deck)
    presentation.slides[0].shapes.title.text_frame.text = "By hand"
    presentation.save(deck)
    said = typed("build", "small.yaml", "--starts", "19:00")
    assert said.status == 0
    assert "'small-slides.pptx' holds changes of yours and stays as it is." in said.out
    assert "The fresh one is 'small-slides-new.pptx'." in said.out
    assert Presentation(deck).slides[0].shapes.title.text_frame.text == "By hand"


def test_several_files_changed_by_hand_stay_as_they_are(typed, here):
    typed("build", "small.yaml")
    for name in ("small-slides.pptx", "small-slides-new.pptx"):
        (here / "kits/small" / name).write_bytes(b"by hand")
    said = typed("build", "small.yaml")
    assert "'small-slides.pptx' and 'small-slides-new.pptx' hold changes of yours and stay as they are." in said.out


@pytest.mark.parametrize("title", ["Appreciation and validation", "appreciation AND validation"])
def test_a_bundled_outline_may_be_called_by_its_title(typed, title):
    said = typed("check", title)
    assert said.status == 0, said.err


def test_the_same_build_again_leaves_every_file_as_it_is(typed, here):
    typed("build", "small.yaml")
    before = {path.name: path.stat().st_mtime_ns for path in (here / "kits/small").iterdir()}
    assert typed("build", "small.yaml").status == 0
    assert {path.name: path.stat().st_mtime_ns for path in (here / "kits/small").iterdir()} == before


def test_a_file_where_the_folder_should_be_is_said(typed, here):
    (here / "kits").write_text("", encoding="utf-8")
    said = typed("build", "small.yaml")
    assert said.status == 1
    assert "a file has that name" in said.err
    assert "Nothing was made of 'small.yaml'." in said.err


def test_a_build_that_stops_midway_tells_what_is_made_and_what_is_not(typed, here, monkeypatch):
    real = os.replace

    def replaced(new, old):
        if old.name == "small-help-cards.pdf":
            raise PermissionError(13, "in use")
        real(new, old)

    monkeypatch.setattr("os.replace", replaced)
    said = typed("build", "small.yaml", "--only", "agenda,help-cards")
    assert said.status == 1
    assert "Nothing was made" not in said.err
    assert said.err.endswith(
        "\nOnly a part of 'small.yaml' was made: 'small-agenda.pdf'.\n"
        "Not made: 'small-help-cards.pdf'; what was there before stays as it was.\n"
    )
    assert names(here / "kits" / "small") == [MANIFEST, "small-agenda.pdf"]


def test_a_folder_that_cannot_be_written_is_said(typed, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "no")

    monkeypatch.setattr("pathlib.Path.mkdir", refuse)
    said = typed("build", "small.yaml")
    assert said.status == 1
    assert "Nothing can be written in the folder" in said.err


def test_a_theme_nobody_knows_is_said(typed, here):
    said = typed("build", "small.yaml", "--theme", "herth")
    assert said.status == 1
    assert "herth" in said.err
    assert names(here) == ["small.yaml"]


def test_open_shows_the_folder(typed, here, monkeypatch):
    shown = []
    monkeypatch.setattr("workshop_kit.cli.opening._open", shown.append)
    typed("build", "small.yaml", "--open")
    assert shown == [here / "kits" / "small"]


def test_where_no_window_is_the_folder_is_named(typed, here, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("workshop_kit.cli.opening.shutil.which", lambda _: None)
    assert f"It is {here / 'kits' / 'small'}" in typed("build", "small.yaml", "--open").out


def test_check_says_for_how_many_cases_it_looked(typed):
    said = typed("check", "small.yaml").out
    assert said == (
        "small.yaml: No problems found, looked at in 1 format and 1 length.\n"
        "Whether each text fits its slide is looked at with --fit.\n"
    )
    assert "--fit" not in typed("check", "small.yaml", "--fit").out
    assert "4 formats and 3 lengths" in typed("check", M8).out


def test_a_reader_that_leaves_early_is_no_mistake(here, monkeypatch):  # noqa: ARG001
    from workshop_kit.cli import run  # noqa: PLC0415

    class Gone(io.StringIO):
        def write(self, _):
            raise BrokenPipeError

        def fileno(self):
            raise OSError

    monkeypatch.setattr(sys, "stdout", Gone())
    assert run(["list"]) == 1
