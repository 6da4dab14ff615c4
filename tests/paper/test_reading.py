"""What is read, measured in the PDF."""

from __future__ import annotations

import page as validation
import pytest
from msgspec.structs import replace

from workshop_kit.paper.edition import EDITIONS, LARGE_PRINT, PLAIN
from workshop_kit.sheet import Boxed, Instructions, Reading, Variant
from workshop_kit.text import paragraph, paragraphs
from workshop_kit.units import mm


@pytest.fixture
def boxed(make):
    def made(*lines, title=""):
        return Boxed("leaf", tuple(paragraph(make.text(line, 5)) for line in lines), title)

    return made


@pytest.fixture
def reading(make):
    def made(written):
        return Reading(paragraphs(make.text(written, 9)))

    return made


def _placed(page, *words):
    found = {word["text"]: word for word in page.extract_words()}
    return [found[word] for word in words]


@pytest.fixture
def sheet(make, reading, boxed):
    return make.sheet(
        make.steps("Read it.", "Or pass."),
        reading("First thought.\n\n- a point\n- another\n\n1. one\n2. two"),
        boxed("Kim: A long day.", "Alex: Tell me " * 30, title="For example"),
    )


@pytest.mark.parametrize("edition", [PLAIN, *EDITIONS.values()], ids=["plain", *EDITIONS])
def test_a_page_to_read_is_pdf_ua_in_every_edition(edition, paper, pressed, sheet):
    made = pressed(sheet, paper=paper, edition=edition)
    assert not made.problems
    assert not validation.validate_pdf_bytes(made.pdf).failures


def test_points_are_numbered_as_they_are_written_and_each_list_from_1(opened, make, reading):
    page = opened(make.sheet(reading("1. Ida\n2. Ben\n\nBetween\n\n1. Cleo"))).pages[0]
    marks = [word["text"] for word in page.extract_words() if word["text"] in {"1.", "2.", "3."}]
    assert marks == ["1.", "2.", "1."]


def test_what_is_read_is_at_least_12_points(opened, make, reading, boxed):
    page = opened(make.sheet(reading("Read"), boxed("Boxed", title="Titled"))).pages[0]
    sizes = {word["text"]: word["size"] for word in page.extract_words(extra_attrs=["size"])}
    assert min(sizes["Read"], sizes["Boxed"], sizes["Titled"]) >= 12


def test_short_lines_share_the_width_of_a_box_beside_its_title(opened, make, boxed):
    page = opened(make.sheet(boxed("Ida", "Ben", title="Think"))).pages[0]
    title, one, two = _placed(page, "Think", "Ida", "Ben")
    assert title["x1"] < one["x0"] < one["x1"] < two["x0"]
    assert one["bottom"] == pytest.approx(two["bottom"], abs=0.1)


def test_long_lines_stand_below_the_title(opened, make, boxed):
    page = opened(make.sheet(boxed("Ida " * 40, "Ben", title="Think"))).pages[0]
    title, two = _placed(page, "Think", "Ben")
    assert two["top"] > title["bottom"]
    assert two["x0"] == pytest.approx(title["x0"], abs=0.5)


@pytest.mark.parametrize("edition", [PLAIN, LARGE_PRINT], ids=["plain", "large print"])
def test_a_box_higher_than_a_page_goes_on_in_another(edition, opened, make, boxed):
    lines = [f"line{n} " + "and some more words " * 12 for n in range(30)]
    pages = opened(make.sheet(boxed(*lines, title="Think")), edition=edition).pages
    said = [word["text"] for page in pages for word in page.extract_words() if word["text"].startswith("line")]
    assert len(pages) > 1
    assert said == [f"line{n}" for n in range(30)]


def test_a_paragraph_longer_than_a_page_is_told_at_its_line(pressed, make, reading):
    problems = pressed(make.sheet(reading("word " * 3000))).problems
    assert [problem.place.line for problem in problems] == [9]


def test_steps_stand_side_by_side_where_they_are_short(opened, make):
    steps = replace(make.steps("One", "Two", "Three"), beside=True)
    assert isinstance(steps, Instructions)
    page = opened(make.sheet(variants=(Variant((steps,), landscape=True),))).pages[0]
    one, two, three = _placed(page, "One", "Two", "Three")
    assert one["top"] == two["top"] == three["top"]
    assert one["x1"] < two["x0"] < three["x0"] <= page.width - mm(18)
