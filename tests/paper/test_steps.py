"""The sheet of an action plan, measured in the PDF."""

from __future__ import annotations

from itertools import pairwise

import page as validation
import pytest

from workshop_kit.sheet import Keepsake, Step, Sureness
from workshop_kit.units import mm


@pytest.fixture
def plan(make):
    def made(steps=4, hint="one small thing"):
        parts = (Step("heart", make.text(f"Step{n}"), make.text(hint), 1) for n in range(steps))
        card = Keepsake("My small act", "Keep it.", ("When", "I will"), ("Mon", "Tue", "Wed"))
        return make.sheet(make.steps("Write.", "Or pass."), *parts, Sureness("How sure?", "Under 7?"), card)

    return made


def test_a_plan_with_its_card_stands_on_one_page(paper, opened, plan):
    (page,) = opened(plan(), paper=paper).pages
    assert "My small act" in page.extract_text().replace("\xa0", " ")


def test_there_are_circles_from_1_to_10(paper, opened, plan):
    page = opened(plan(), paper=paper).pages[0]
    assert len([c for c in page.curves if c["width"] == pytest.approx(mm(8.5), abs=0.1)]) == 10


def test_lines_to_write_on_are_at_least_8_mm_apart(paper, opened, plan):
    page = opened(plan(), paper=paper).pages[0]
    tops = sorted(line["top"] for line in page.lines if line["linewidth"] == pytest.approx(0.6))
    assert len(tops) >= 6
    assert all(below - above >= mm(8) for above, below in pairwise(tops))


def test_a_long_hint_stands_below_its_step(opened, plan):
    page = opened(plan(1, "what comes before it " * 12)).pages[0]
    said = next(word for word in page.extract_words() if word["text"] == "Step0")
    hint = next(word for word in page.extract_words() if word["text"] == "what")
    assert hint["top"] > said["bottom"] - 5


def test_many_steps_go_on_on_a_next_page(opened, plan):
    pages = opened(plan(20)).pages
    assert len(pages) > 1
    assert "Step19" in " ".join(page.extract_text() for page in pages)


def test_a_reader_is_told_the_plan(paper, pressed, plan):
    assert not validation.validate_pdf_bytes(pressed(plan(), paper=paper).pdf).failures
