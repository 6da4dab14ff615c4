"""The weeks of a planner, measured in the PDF."""

from __future__ import annotations

import io

import page as validation
import pikepdf
import pytest

from workshop_kit.paper.edition import EDITIONS, FILLABLE, PLAIN
from workshop_kit.sheet import EmptyTable, Variant
from workshop_kit.units import mm


@pytest.fixture
def planner(make):
    def made(weeks=4, columns=("What", "Who", "Cost", "Else")):
        names = tuple(make.text(f"Week {n}") for n in range(1, weeks + 1))
        table = EmptyTable(tuple(map(make.text, columns)), names, dated="Date")
        return make.sheet(variants=(Variant((make.steps("Plan."), table), landscape=True),), take_home=True, minutes=0)

    return made


def test_four_weeks_stand_on_a_page_that_lies_on_its_long_side(paper, opened, planner):
    (page,) = opened(planner(), paper=paper).pages
    assert page.width > page.height


def test_every_week_has_a_line_of_20_mm_for_its_date(paper, opened, planner):
    page = opened(planner(), paper=paper).pages[0]
    dates = [word for word in page.extract_words() if word["text"] == "Date"]
    lines = [line for line in page.lines if line["linewidth"] == pytest.approx(0.6) and line["width"] < mm(40)]
    short = [line for line in lines if line["height"] < 0.1]
    assert len(dates) == len(short) == 4
    for date, line in zip(dates, sorted(short, key=lambda line: line["top"]), strict=True):
        assert line["width"] >= mm(20)
        assert line["x0"] > date["x1"]
        assert 0 <= line["top"] - (date["bottom"] - 3) < 6


def test_a_cell_has_room_to_write(paper, opened, planner):
    page = opened(planner(), paper=paper).pages[0]
    weeks = sorted(word["top"] for word in page.extract_words() if word["text"] == "Week")
    assert weeks[1] - weeks[0] >= mm(17)


def test_many_weeks_go_on_under_the_same_titles(opened, planner):
    pages = opened(planner(12)).pages
    assert len(pages) > 1
    assert all("What" in page.extract_text() for page in pages)


def test_on_a_screen_each_week_has_a_field_for_its_date(pressed, planner):
    made = pressed(planner(), edition=FILLABLE)
    with pikepdf.open(io.BytesIO(made.pdf)) as file:
        said = [str(field.TU) for field in file.Root.AcroForm.Fields]
    assert said[:3] == ["Week 1: Date", "Week 1: What", "Week 1: Who"]


@pytest.mark.parametrize("edition", [PLAIN, *EDITIONS.values()], ids=["plain", *EDITIONS])
def test_it_is_pdf_ua_in_every_edition(edition, paper, pressed, planner):
    made = pressed(planner(), paper=paper, edition=edition)
    assert not made.problems
    assert not validation.validate_pdf_bytes(made.pdf).failures
