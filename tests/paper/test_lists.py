"""Families of words and lists to put in order, measured in the PDF."""

from __future__ import annotations

import page as validation
import pytest

from workshop_kit.sheet import Families, Family, Sorted
from workshop_kit.units import mm


@pytest.fixture
def families(make):
    def made(count, words=6):
        listed = tuple(make.text(f"word{n}") for n in range(words))
        return make.sheet(Families(tuple(Family(make.text(f"Family{n}"), listed) for n in range(count))))

    return made


def _circles(page):
    return [c for c in page.curves if c["width"] == pytest.approx(mm(4), abs=0.2)]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6])
def test_every_word_has_a_circle_and_every_family_a_blank(count, paper, opened, families):
    page = opened(families(count), paper=paper).pages[0]
    assert len(_circles(page)) - len([w for w in page.extract_words() if w["text"].startswith("word")]) >= count


def test_blanks_are_at_least_8_mm_below_the_last_word(paper, opened, families):
    page = opened(families(3), paper=paper).pages[0]
    last = max(word["bottom"] for word in page.extract_words() if word["text"] == "word5")
    blanks = [line["top"] for line in page.lines if line["linewidth"] == pytest.approx(0.6) and line["width"] < 140]
    assert blanks
    assert min(blanks) - last >= mm(8)


def test_many_families_go_on_on_a_next_page(paper, opened, families):
    pages = opened(families(15), paper=paper).pages
    assert len(pages) > 1
    shown = " ".join(page.extract_text() for page in pages)
    assert all(f"Family{n}" in shown for n in range(15))


def test_a_family_too_long_for_a_page_is_told_at_its_line(pressed, families):
    assert pressed(families(1, words=90)).problems


@pytest.mark.parametrize("how", ["rank", "sort"])
def test_a_box_to_write_a_number_in_is_9_mm_wide(how, paper, opened, make):
    items = tuple(make.text(f"Thing number {n}, " * 8) for n in range(10))
    pages = opened(make.sheet(Sorted(items, how)), paper=paper).pages
    boxes = [c for page in pages for c in page.curves if c["width"] == pytest.approx(mm(9), abs=0.2)]
    assert len(boxes) == 10


def test_a_reader_is_told_every_line(pressed, families, make):
    star = make.sheet(Sorted((make.text("Being thanked"),), "star"))
    for sheet in (families(5), star):
        assert not validation.validate_pdf_bytes(pressed(sheet).pdf).failures


def test_rows_of_families_share_the_height_of_their_page_as_blanks(opened, families):
    page = opened(families(4, words=4)).pages[0]
    last = max(line["top"] for line in page.lines if line["linewidth"] == pytest.approx(0.6) and line["width"] < 210)
    assert last >= page.height * 0.75
