"""The sheet of a plan of habits, measured in the PDF."""

from __future__ import annotations

from itertools import pairwise

import page as validation
import pytest

from workshop_kit.paper.edition import EDITIONS, PLAIN
from workshop_kit.sheet import Chosen, Habits, Step
from workshop_kit.units import mm


@pytest.fixture
def plan(make):
    def made(count=4, lines=2, hint="a few minutes"):
        habits = (Step("cup", make.text(f"Habit{n}", n + 1), make.text(hint, n + 1), lines) for n in range(count))
        return make.sheet(
            make.steps("Choose.", "Sign.", "Or pass."), Habits(tuple(habits), "Initials"), Chosen("We look again on")
        )

    return made


def _lines(page):
    return sorted(line["top"] for line in page.lines if line["linewidth"] == pytest.approx(0.6))


def _boxes(page):
    return [s for s in (*page.rects, *page.curves) if s["width"] == pytest.approx(mm(14), abs=0.2)]


def test_a_plan_stands_on_one_page_with_its_date(paper, opened, plan):
    (page,) = opened(plan(), paper=paper).pages
    assert "Habit3" in page.extract_text()
    assert "We look again on" in page.extract_text().replace("\xa0", " ")


def test_behind_every_line_are_boxes_for_two(paper, opened, plan):
    page = opened(plan(), paper=paper).pages[0]
    assert len(_boxes(page)) == 2 * (len(_lines(page)) - 1)  # the last line is that of the date
    assert len({round(box["x0"]) for box in _boxes(page)}) == 2


def test_lines_are_at_least_8_mm_apart(paper, opened, plan):
    page = opened(plan(), paper=paper).pages[0]
    assert all(below - above >= mm(8) for above, below in pairwise(_lines(page)))


def test_initials_are_named_beside_the_first_habit_and_again_on_every_page(opened, plan):
    first, *more = opened(plan(12, lines=4)).pages
    tops = {word["text"]: word["top"] for word in first.extract_words()}
    assert abs(tops["Initials"] - tops["Habit0:"]) < 3
    assert more
    assert all("Initials" in page.extract_text() for page in more if "Habit" in page.extract_text())


def test_a_long_hint_keeps_clear_of_the_boxes(opened, plan):
    page = opened(plan(hint="a few minutes " * 20)).pages[0]
    right = min(box["x0"] for box in _boxes(page))
    assert all(word["x1"] < right for word in page.extract_words() if word["text"] == "minutes" and word["top"] < 700)


def test_a_habit_with_more_lines_than_a_page_is_told_at_its_line(pressed, plan):
    assert [problem.place.line for problem in pressed(plan(2, lines=60)).problems] == [1, 2]


@pytest.mark.parametrize("edition", [PLAIN, *EDITIONS.values()], ids=["plain", *EDITIONS])
def test_it_is_pdf_ua_in_every_edition(edition, paper, pressed, plan):
    made = pressed(plan(), paper=paper, edition=edition)
    assert not made.problems
    assert not validation.validate_pdf_bytes(made.pdf).failures
