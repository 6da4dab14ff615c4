"""What people are given to keep: the handout with slides as they are on the screen, the agenda with no times within."""

from __future__ import annotations

import datetime as dt
import io
import re

import page
import pdfplumber
import pikepdf
import pytest
from pptx import Presentation

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.agenda import agenda
from workshop_kit.documents.handout import handout
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.shown import Shown
from workshop_kit.kit import planned
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import workshops
from workshop_kit.theme.load import load_theme
from workshop_kit.words import language

CASES = [
    ("appreciation-and-validation", "group", "letter"),
    ("appreciation-and-validation", "individual", "a4"),
    ("why-emotional-intimacy-matters", "couple", "a4"),
    ("why-emotional-intimacy-matters", "mixed", "letter"),
]
CLOCK = re.compile(r"\d+:\d\d")


@pytest.fixture(scope="module", params=CASES, ids="-".join)
def plan(request):
    outline, format_name, paper = request.param
    wishes = Wishes(format=format_name, length=90, paper=paper, starts=19 * 60, region="US", date=dt.date(2026, 12, 4))
    return planned(workshops() / f"{outline}.yaml", wishes)


@pytest.fixture(scope="module")
def theme():
    return load_theme("hearth")


@pytest.fixture(scope="module")
def deck(plan, theme):
    return fit(compose(plan), theme, plan.day.title)


@pytest.fixture(scope="module")
def agenda_made(plan):
    return agenda(plan, sheets(plan))


@pytest.fixture(scope="module")
def handout_made(plan, deck, theme):
    return handout(Shown(plan, deck, theme))


def words(pdf):
    """Return the words of all pages."""
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        return "\n".join(one.extract_text() for one in file.pages)


def elements(pdf, tag):
    """Return what the elements of a tag say in place of what is drawn."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return [
            str(item.get("/Alt", item.get("/ActualText", "")))
            for item in file.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == f"/{tag}"
        ]


def test_both_are_told_to_people_who_cannot_see_them(agenda_made, handout_made):
    for made in (agenda_made, handout_made):
        assert not made.problems
        assert page.validate_pdf_bytes(made.pdf).failures == []


def test_the_agenda_is_one_page_with_every_block_in_order(plan, agenda_made):
    said = " ".join(words(agenda_made.pdf).split())
    assert agenda_made.pages == 1
    places = [said.find(moment.title.split()[0]) for moment in plan.day.moments]
    assert -1 not in places


def test_the_agenda_holds_no_minutes_and_no_time_but_the_first_and_the_last(plan, agenda_made):
    said = words(agenda_made.pdf)
    assert set(CLOCK.findall(said)) == {"7:00", "8:30"}
    assert not re.search(r"\d+\s*min", said)
    assert plan.day.date_said in said


def test_the_agenda_says_no_more_than_fits_its_format(plan, agenda_made):
    if plan.format in ("individual", "mixed"):
        assert language().couple_only.found(words(agenda_made.pdf)) == ()


def test_each_slide_of_the_handout_has_the_number_and_the_title_of_the_deck(deck, theme, handout_made):
    slides = Presentation(io.BytesIO(paint(deck, theme))).slides
    headings = [said for said in elements(handout_made.pdf, "H2") if said]
    assert len(headings) >= 10
    for said in headings:
        number, _, title = said.removeprefix("Slide ").partition(": ")
        shown = slides[int(number) - 1].shapes.title
        assert (shown.text_frame.text if shown is not None else "").split() == title.split()


def test_each_slide_of_the_handout_is_a_figure_told_by_its_words(handout_made):
    told = elements(handout_made.pdf, "Figure")
    headings = [said.partition(": ")[2] for said in elements(handout_made.pdf, "H2") if said]
    assert len(told) == len(headings)
    assert all(any(one.startswith(title) for one in told) for title in headings)


def test_the_handout_keeps_help_and_leaves_out_what_only_leads_through_the_session(plan, handout_made):
    said = "\n".join(elements(handout_made.pdf, "H2"))
    assert said.count(plan.care.help_title) == 1
    assert plan.care.not_for_title not in said


def test_the_handout_is_small(handout_made):
    assert len(handout_made.pdf) < 400_000
