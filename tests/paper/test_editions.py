"""The same sheets in large print and in black and white."""

from __future__ import annotations

import io
from itertools import pairwise

import page as validation
import pdfplumber
import pikepdf
import pytest

from workshop_kit.paper.edition import BLACK_AND_WHITE, EDITIONS, LARGE_PRINT
from workshop_kit.units import mm

FLOWING = ["reflection", "partners", "letter", "log", "tickets", "long", "ratings", "ticks", "table", "named rows"]


@pytest.fixture
def pages(pressed, make):
    files = []

    def opened(edition, *names, paper="letter"):
        made = pressed(*(make.every[name] for name in names), paper=paper, edition=edition)
        assert not made.problems
        files.append(pdfplumber.open(io.BytesIO(made.pdf)))
        return files[-1].pages

    yield opened
    for file in files:
        file.close()


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_every_edition_is_pdf_ua_on_both_papers(edition, paper, pressed, make):
    made = pressed(*(make.every[name] for name in FLOWING), paper=paper, edition=edition)
    assert not made.problems
    assert not validation.validate_pdf_bytes(made.pdf).failures


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_the_same_sheets_give_the_same_bytes(edition, pressed, make):
    sheets = [make.every[name] for name in FLOWING]
    assert pressed(*sheets, edition=edition).pdf == pressed(*sheets, edition=edition).pdf


def test_large_print_is_on_the_same_paper(paper, pages):
    sizes = {"letter": (mm(215.9), mm(279.4)), "a4": (mm(210), mm(297))}
    for page in pages(LARGE_PRINT, *FLOWING, paper=paper):
        assert (page.width, page.height) == pytest.approx(sizes[paper], abs=0.1)


def test_running_text_of_large_print_has_18_points_and_nothing_is_under_13(paper, pages):
    for page in pages(LARGE_PRINT, *FLOWING, paper=paper):
        assert min(char["size"] for char in page.chars) >= 13
        small = {word["text"] for word in page.extract_words(extra_attrs=["size"]) if word["size"] < 18}
        assert not small & {"Think", "write", "Write", "Prompt", "made", "Today", "comes", "name", "heard", "Monday"}


def test_large_print_keeps_every_word(paper, pressed, read_out, make):
    for name in FLOWING:
        both = [pressed(make.every[name], paper=paper, edition=one) for one in (LARGE_PRINT, EDITIONS["fillable"])]
        assert not [problem for made in both for problem in made.problems]
        large, plain = (" ".join(read_out(made.pdf)).split() for made in both)
        footless = {word.strip(".,") for word in plain} - {str(number) for number in range(1000)}
        assert footless <= {word.strip(".,") for word in large} | {"·"}, name


def test_nothing_overlaps_the_edge_or_another_word_in_large_print(paper, pages):
    for page in pages(LARGE_PRINT, *FLOWING, paper=paper):
        for drawn in (*page.chars, *page.lines, *page.rects, *page.curves):
            assert drawn["x0"] >= mm(4)
            assert drawn["x1"] <= page.width - mm(4)
            assert drawn["bottom"] <= page.height - mm(4)
        words = sorted(page.extract_words(), key=lambda word: (round(word["top"]), word["x0"]))
        for left, right in pairwise(words):
            if round(left["top"]) == round(right["top"]):
                assert left["x1"] <= right["x0"] + 0.5, (left["text"], right["text"])


def test_black_and_white_holds_nothing_else(paper, pages):
    for page in pages(BLACK_AND_WHITE, *FLOWING, "cards", "scenes", paper=paper):
        for drawn in (*page.chars, *page.lines, *page.rects, *page.curves):
            for colour in (drawn["stroking_color"], drawn["non_stroking_color"]):
                parts = set(colour) if isinstance(colour, tuple) else {colour}
                assert parts <= {0.0} or parts <= {1.0} or parts == {None}, (drawn["object_type"], colour)


@pytest.mark.parametrize(("name", "duplex"), [("reflection", "/Simplex"), ("cards", "/Simplex")])
def test_print_dialogs_begin_with_true_size_and_one_side(name, duplex, pressed, make):
    with pikepdf.open(io.BytesIO(pressed(make.every[name]).pdf)) as file:
        assert file.Root.ViewerPreferences.PrintScaling == "/None"
        assert file.Root.ViewerPreferences.Duplex == duplex
