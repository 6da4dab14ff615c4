"""A program of two evenings, from its file to a kit that is read back: one count of sheets, one folder a session."""

import csv
import datetime as dt
import io
import re
import shutil

import page as validation
import pdfplumber
import pikepdf
import pytest
from msgspec.structs import replace
from pptx import Presentation

from workshop_kit import program_kit
from workshop_kit.documents.guide.written import written as said_in
from workshop_kit.documents.program import program_papers
from workshop_kit.documents.program.guide import program_guide
from workshop_kit.documents.shown import shown
from workshop_kit.errors import Refused, Weight
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import asset
from workshop_kit.text import NBSP

EVENINGS = """\
program: Two evenings
subtitle: For those who want to listen again
format: group
couples: 3
length: 30
starts: 19:00
region: US
sessions:
  - session: Being heard
    date: 2031-09-30
    blocks:
      - use: small-thanks / Three thank-yous
        minutes: 20
      - closing: To close
        minutes: 10
        steps:
          - scene-cards: Try it
            minutes: 5
            items: |
              Ari got the job. | Let good news be good news
          - exit-ticket: Before you go
            minutes: 5
  - session: Being seen
    date: 2031-10-07
    length: 40
    blocks:
      - use: small-thanks / Three thank-yous
        minutes: 20
      - pair: Say it again
        minutes: 15
        steps:
          - stems: Finish these
            items: |
              This week I saw you
              What it did for me
      - closing: To close
        minutes: 5
        steps:
          - exit-ticket: Before you go
            minutes: 5
"""
NAMES = """\
1-being-heard/1-being-heard-agenda.pdf
1-being-heard/1-being-heard-cards.pdf
1-being-heard/1-being-heard-handout.pdf
1-being-heard/1-being-heard-run-sheet.pdf
1-being-heard/1-being-heard-slides.pptx
2-being-seen/2-being-seen-agenda.pdf
2-being-seen/2-being-seen-handout.pdf
2-being-seen/2-being-seen-run-sheet.pdf
2-being-seen/2-being-seen-slides.pptx
evenings-facilitator-guide.pdf
evenings-help-cards.pdf
evenings-print-list.csv
evenings-workbook.pdf
"""


def written(folder, text=EVENINGS):
    """Write a program with the outline that it borrows from beside it."""
    shutil.copy(asset("examples", "small-thanks.yaml"), folder)
    file = folder / "evenings.yaml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("program")
    return program_kit.build(written(folder), Wishes(), to=folder / "kits")


def planned(folder, text=EVENINGS, **wishes):
    return program_kit.planned(written(folder, text), Wishes(**wishes))


def files(folder):
    found = (
        path for path in folder.rglob("*") if path.is_file() and not path.relative_to(folder).parts[0].startswith(".")
    )
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def words(file):
    with pdfplumber.open(file) as pdf:
        return [page.extract_text() for page in pdf.pages]


def on_slides(file):
    """Return every sheet that slides and their notes name."""
    told = []
    for slide in Presentation(file).slides:
        shapes = (*slide.shapes, *(slide.notes_slide.shapes if slide.has_notes_slide else ()))
        told += [shape.text_frame.text.replace(NBSP, " ") for shape in shapes if shape.has_text_frame]
    return {int(number) for said in told for number in re.findall(r"\b(?:Sheet|Cards) (\d+)", said)}


def titles(file):
    return [slide.shapes.title.text_frame.text.replace(NBSP, " ") for slide in Presentation(file).slides]


def bookmarks(file):
    with pikepdf.open(file) as pdf, pdf.open_outline() as outline:
        return [(one.title, [under.title for under in one.children]) for one in outline.root]


def test_the_whole_stands_in_one_folder_and_each_session_in_a_folder_of_its_own(made):
    assert sorted(files(made.folder)) == NAMES.split()
    assert [
        file.path.relative_to(made.folder).as_posix() for file in made.files if file.path.parent == made.folder
    ] == [
        "evenings-workbook.pdf",
        "evenings-help-cards.pdf",
        "evenings-print-list.csv",
        "evenings-facilitator-guide.pdf",
    ]
    assert [problem for problem in made.problems if problem.weight is not Weight.NOTE] == []


def test_sheets_are_numbered_through_and_every_file_says_the_same_number(made):
    heard, seen = made.folder / "1-being-heard", made.folder / "2-being-seen"
    assert on_slides(heard / "1-being-heard-slides.pptx") == {1, 2, 3}
    assert on_slides(seen / "2-being-seen-slides.pptx") == {1, 3, 4}
    (run_sheet,) = words(seen / "2-being-seen-run-sheet.pdf")
    assert re.search(r"Say it again \d+(–\d+)? 4 ", run_sheet)
    _, first, _, last = words(made.folder / "evenings-workbook.pdf")
    assert "Session 1: Being heard · sheet 1, page 1 of 1" in first
    assert "Session 2: Being seen · sheet 4, page 1 of 1" in last
    glance, *_ = words(made.folder / "evenings-facilitator-guide.pdf")
    assert "1, 2, 3" in glance
    assert "1, 4, 3" in glance


def test_a_session_keeps_its_minutes_its_clock_and_its_day(made):
    (heard,) = words(made.folder / "1-being-heard" / "1-being-heard-run-sheet.pdf")
    (seen,) = words(made.folder / "2-being-seen" / "2-being-seen-run-sheet.pdf")
    assert "Tuesday, September 30, 2031" in heard
    assert "7:00 to 7:30 pm" in heard
    assert re.search(r"7:20 pm 10 To close", heard)
    assert "Tuesday, October 7, 2031" in seen
    assert re.search(r"7:20 pm 15 Say it again", seen)
    assert "7:00 to 7:40 pm" in seen


def test_the_workbook_is_one_tagged_file_behind_a_cover_with_a_mark_for_each_session(made):
    file = made.folder / "evenings-workbook.pdf"
    assert validation.validate_pdf_bytes(file.read_bytes()).failures == []
    cover, *_ = words(file)
    for said in ("Two evenings", "Being heard", "Tuesday, September 30, 2031, 7:00 to 7:30 pm", "Being seen"):
        assert said in cover
    assert bookmarks(file) == [
        ("Two evenings", []),
        ("Session 1: Being heard", ["Sheet 1: What I noticed this week", "Sheet 3: Before you go"]),
        ("Session 2: Being seen", ["Sheet 4: Finish these"]),
    ]


def test_the_guide_tells_safety_once_and_then_each_session_as_a_guide_of_its_own_does(made):
    file = made.folder / "evenings-facilitator-guide.pdf"
    assert validation.validate_pdf_bytes(file.read_bytes()).failures == []
    assert [title for title, _ in bookmarks(file)] == [
        "At a glance",
        "Preparation",
        "Safety",
        "Session 1: Being heard",
        "Session 1, block by block",
        "Session 2: Being seen",
        "Session 2, block by block",
        "Notes",
    ]
    first, *_ = words(file)
    assert "Tuesday, October 7," in first
    assert "Say it again" in first


@pytest.mark.parametrize(
    ("tried", "asked"),
    [
        ("", "In danger now: 911"),
        # 184 days before the last evening, 177 before the first
        ("2031-04-06", "In danger now: 911, last checked on 2031-04-06"),
        ("2031-04-10", ""),
    ],
    ids=["never tried", "too long before the last evening", "of late"],
)
def test_the_guide_asks_to_check_numbers_that_may_not_hold_to_the_last_session(tmp_path, tried, asked):
    days = planned(tmp_path, asked_on=dt.date(2031, 9, 1))
    assert days.whole.holds_on == dt.date(2031, 10, 7)
    lines = tuple(replace(line, checked_on=tried) for line in days.whole.care.card_lines)
    care = replace(days.whole.care, card_lines=lines)
    days = replace(days, whole=replace(days.whole, care=care))
    guide = program_guide(days, [shown(day, "hearth") for day in days.sessions], program_papers(days))
    (chapter,) = (one for one in guide.chapters if one.name == "preparation")
    said = [words for words, _ in said_in(chapter, days.whole.workshop.title.place)]
    assert [words for words in said if "911" in words] == ([asked] if asked else [])
    assert any(words.startswith("Check these numbers") for words in said) is bool(asked)


def test_care_is_put_in_once_a_session(made):
    for name in ("1-being-heard", "2-being-seen"):
        shown = titles(made.folder / name / f"{name}-slides.pptx")
        assert shown.count("How we look after each other") == 1
        assert shown.count("Where help is") == 2


def test_what_is_handed_in_is_printed_for_each_session_and_what_is_kept_once(made):
    table = (made.folder / "evenings-print-list.csv").read_text(encoding="utf-8-sig")
    head, *rows = csv.reader(io.StringIO(table))
    assert head[:3] == ["Session", "Sheet", "What"]
    assert [(row[0], row[1]) for row in rows] == [
        ("all", ""),
        ("1", "1"),
        ("1", "3"),
        ("2", "3"),
        ("2", "4"),
        ("all", ""),
        ("1", "2"),
        *(("1", ""), ("1", ""), ("2", ""), ("2", "")),  # agenda and handout of each session
        ("", ""),
    ]
    assert "1-being-heard/1-being-heard-cards.pdf" in {row[3] for row in rows}


def test_building_twice_changes_nothing_and_what_a_person_changed_is_kept_in_every_folder(made):
    outline, before = made.folder.parent.parent / "evenings.yaml", files(made.folder)
    again = program_kit.build(outline, Wishes(), to=made.folder.parent)
    assert files(made.folder) == before
    assert not any(file.yours for file in again.files)
    slides = made.folder / "2-being-seen" / "2-being-seen-slides.pptx"
    slides.write_bytes(b"mine")
    (kept,) = program_kit.build_slides(outline, Wishes(), to=made.folder.parent).files[1:]
    assert slides.read_bytes() == b"mine"
    assert kept.yours == (slides,)
    assert kept.path == slides.with_stem("2-being-seen-slides-new")
    kept.path.unlink()
    slides.write_bytes(before["2-being-seen/2-being-seen-slides.pptx"])


def test_only_what_is_asked_for_is_made_and_each_edition_beside_it(tmp_path):
    asked = Wishes(editions=("large-print",))
    made = program_kit.build(written(tmp_path), asked, to=tmp_path / "kits", only=("worksheets", "agenda"), pack=True)
    assert sorted(files(made.folder)) == [
        "1-being-heard/1-being-heard-agenda.pdf",
        "2-being-seen/2-being-seen-agenda.pdf",
        "evenings-print-pack.pdf",
        "evenings-workbook-large-print.pdf",
        "evenings-workbook.pdf",
    ]


def test_problems_in_several_sessions_are_told_together_at_their_lines_and_nothing_is_written(tmp_path):
    text = EVENINGS.replace("minutes: 10\n", "minutes: 12\n").replace("- stems:", "- stem:")
    with pytest.raises(Refused) as refused:
        program_kit.build(written(tmp_path, text), Wishes(), to=tmp_path / "kits")
    told = {problem.place.line for problem in refused.value.problems}
    assert {9, 32} <= told
    assert {problem.place.source.name.rpartition("/")[-1] for problem in refused.value.problems} == {"evenings.yaml"}
    assert not (tmp_path / "kits").exists()


def test_a_theme_that_a_program_names_lies_beside_it(tmp_path):
    with pytest.raises(Refused) as refused:
        planned(tmp_path, f"theme: ../ours.pptx\n{EVENINGS}")
    (problem,) = refused.value.problems
    assert problem.message == "This file lies outside the program file's folder."
    assert problem.place.line == 1


def test_two_sessions_may_have_one_title(tmp_path):
    made = planned(tmp_path, EVENINGS.replace("session: Being seen", "session: Being heard"))
    assert [session.workshop.id for session in made.sessions] == ["1-being-heard", "2-being-heard"]


def test_an_overlay_and_changes_are_laid_over_their_own_session_alone(tmp_path):
    (tmp_path / "ours.yaml").write_text(
        "based_on: small-thanks\nchanges:\n  - change: Three thank-yous\n    say: Take your time.\n", encoding="utf-8"
    )
    mine = "    overlay: ours.yaml\n    changes:\n      - remove: What I noticed this week\n    blocks:\n"
    first, _, second = EVENINGS.rpartition("    blocks:\n")
    heard, seen = planned(tmp_path, first + mine + second).sessions
    assert not heard.parts[0].block.say
    assert str(seen.parts[0].block.say) == "Take your time."
    assert [step.cue.sheet for step in heard.parts[0].steps] == [None, 1]
    assert [step.cue.sheet for step in seen.parts[0].steps] == [None]


def test_what_is_asked_for_on_the_command_line_holds_for_every_session(tmp_path):
    made = planned(tmp_path, starts=18 * 60, couples=5)
    assert [session.day.moments[0].starts for session in made.sessions] == [18 * 60] * 2
    assert [session.company.pairs for session in made.sessions] == [5, 5]


def test_a_date_on_the_command_line_is_refused_for_it_is_that_of_one_session(tmp_path):
    with pytest.raises(Refused, match="each of its sessions has a day of its own"):
        planned(tmp_path, date=dt.date(2031, 1, 1))


def test_one_sheet_is_found_by_its_running_number(tmp_path):
    made = program_kit.build_sheet(written(tmp_path), Wishes(), to=tmp_path / "kits", called="4")
    assert [file.path.name for file in made.files] == ["evenings-sheet-finish-these.pdf"]
    assert [(row.number, row.copies) for row in made.files[0].copies] == [("4", 8)]


def test_a_certificate_names_the_program_and_not_its_last_session(tmp_path):
    text = f"{EVENINGS}          - certificate: With thanks\n"
    whole = program_kit.build(written(tmp_path, text), Wishes(), to=tmp_path / "kits", only=("worksheets",))
    alone = program_kit.build_sheet(written(tmp_path, text), Wishes(), to=tmp_path / "kits", called="With thanks")
    for file in (whole.folder / "evenings-workbook.pdf", alone.files[0].path):
        (page,) = (page for page in words(file) if "took part in" in page)
        assert "Two evenings" in page
        assert "Being seen" not in page


def test_the_folder_of_a_session_that_was_renamed_is_told(tmp_path):
    program_kit.build(written(tmp_path), Wishes(), to=tmp_path / "kits", only=("agenda",))
    renamed = written(tmp_path, EVENINGS.replace("session: Being seen", "session: Seen"))
    made = program_kit.build(renamed, Wishes(), to=tmp_path / "kits", only=("agenda",))
    (told,) = [problem.message for problem in made.problems if problem.weight is Weight.WARNING]
    assert told.startswith("The folder '2-being-seen' is of an earlier build")


def test_the_language_of_the_file_is_that_of_every_session(tmp_path):
    made = planned(tmp_path, EVENINGS.replace("region: US", "language: es"))
    assert {session.day.language.code for session in made.sessions} == {"es"}
    assert not [problem for problem in made.whole.problems if "stays in English" in problem.message]
