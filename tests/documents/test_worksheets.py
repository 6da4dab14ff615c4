from __future__ import annotations

import io

import page
import pdfplumber
import pikepdf

from workshop_kit.documents.cards import cards
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.worksheets import worksheets

POINTS = "- points: Thanks that land\n  items: |\n    Say what you saw\n"
TASK = "- task: Turn to each other\n  items: |\n    Say one thing\n"
REFLECTION = "- reflection: What I noticed\n  items: |\n    One thing\n    What it meant\n"
LETTER = "- letter: A few lines of thanks\n  start: I noticed that you\n"
SCENES = "- scene-cards: Two scenes\n  items: |\n    Ari got the job. | Let good news be good news\n"


def test_only_exercises_with_paper_have_a_sheet(planned):
    plan = planned(POINTS, TASK, REFLECTION, LETTER)
    assert [sheet.name for sheet in sheets(plan)] == ["thanks/what-i-noticed", "thanks/a-few-lines-of-thanks"]


def test_cards_are_a_file_of_their_own(planned):
    plan = planned(REFLECTION, SCENES, LETTER)
    made = sheets(plan)
    assert [sheet.number for sheet in worksheets(plan, made).sheets] == [1, 3]
    assert [sheet.number for sheet in cards(plan, made).sheets] == [2]


def test_a_plan_without_cards_makes_no_cards(planned):
    plan = planned(REFLECTION)
    assert cards(plan, sheets(plan)) is None


def test_a_plan_without_sheets_makes_no_pages(planned):
    plan = planned(POINTS)
    assert worksheets(plan, sheets(plan)) is None


def test_the_files_are_named_for_the_workshop(planned):
    plan = planned(REFLECTION, SCENES)
    for made, title in (
        (worksheets(plan, sheets(plan)), "Small thanks: worksheets"),
        (cards(plan, sheets(plan)), "Small thanks: cards"),
    ):
        assert not page.validate_pdf_bytes(made.pdf).failures
        with pikepdf.open(io.BytesIO(made.pdf)) as file:
            assert str(file.docinfo.Title) == title


def test_the_paper_is_that_of_the_plan(planned):
    for paper, width in (("letter", 612), ("a4", 595)):
        plan = planned(REFLECTION, paper=paper)
        with pdfplumber.open(io.BytesIO(worksheets(plan, sheets(plan)).pdf)) as file:
            assert round(file.pages[0].width) == width


def test_a_workshop_title_that_cannot_be_drawn_is_told(planned):
    plan = planned(REFLECTION, title="Thanks 😀")
    (problem,) = worksheets(plan, sheets(plan)).problems
    assert str(problem.place) == "thanks.yaml:2:1"
