"""Packs of cards, measured in the PDF: fronts and backs must meet when the leaf is turned."""

from __future__ import annotations

import page as validation
import pytest

from workshop_kit.sheet import Pack, PackCard
from workshop_kit.units import mm

SIZES = {4: (95, 124), 8: (95, 62), 10: (90, 50)}


@pytest.fixture
def pack(make):
    def made(a_page=8, asked=6, question="What made you smile today?", back="Seen and heard"):
        cards = tuple(PackCard(make.text(question), "Everyday", 1 + n % 3) for n in range(asked))
        passing = PackCard(make.text("Pass"), "", icon="pass", note="No reason needed.")
        own = PackCard(make.text("Your own"), "Your own", icon="pen", lines=2)
        steps = make.steps("Draw a card.", "Pass on any.")
        return make.sheet(
            steps, Pack((*cards, passing, own), make.text(back), a_page), title="Seen and heard", cut=True
        )

    return made


def _cuts(page):
    """Return the places of the cut lines, in points: those that run down and those that run across."""
    long = [line for line in page.lines if abs(line["linewidth"] - 0.5) < 0.01]
    down = sorted(line["x0"] for line in long if line["height"] > page.height * 0.9)
    across = sorted(line["top"] for line in long if line["width"] > page.width * 0.9)
    return down, across


def _mirrored(page, places):
    return sorted(float(page.width) - x for x in places)


@pytest.mark.parametrize("a_page", SIZES)
def test_cut_lines_of_fronts_and_backs_meet(a_page, paper, opened, pack):
    pages = opened(pack(a_page), paper=paper).pages
    assert len(pages) % 2 == 0
    for front, back in zip(pages[::2], pages[1::2], strict=True):
        (down, across), (behind, across_behind) = _cuts(front), _cuts(back)
        assert _mirrored(back, behind) == pytest.approx(down, abs=mm(0.2))
        assert across_behind == pytest.approx(across, abs=mm(0.2))
        width, height = SIZES[a_page]
        assert down[1] - down[0] == pytest.approx(mm(width), abs=mm(0.2))
        assert across[1] - across[0] == pytest.approx(mm(height), abs=mm(0.2))


def test_cut_lines_stop_4_5_mm_from_the_edge(paper, opened, pack):
    for page in opened(pack(), paper=paper).pages:
        lines = [line for line in page.lines if abs(line["linewidth"] - 0.5) < 0.01]
        assert min(line["x0"] for line in lines) == pytest.approx(mm(4.5), abs=0.1)
        assert min(line["top"] for line in lines) == pytest.approx(mm(4.5), abs=0.1)


@pytest.mark.parametrize("a_page", SIZES)
def test_the_ruler_is_100_mm_long_and_ends_on_the_middle_cut(a_page, paper, opened, pack):
    for page in opened(pack(a_page), paper=paper).pages:
        rulers = [line for line in page.lines if abs(line["width"] - mm(100)) < mm(0.1)]
        assert len(rulers) == 1
        assert rulers[0]["x1"] == pytest.approx(_cuts(page)[0][1], abs=mm(0.1))


@pytest.mark.parametrize("a_page", SIZES)
def test_nothing_of_a_pack_stands_within_4_mm_of_the_edge(a_page, paper, opened, pack):
    for page in opened(pack(a_page), paper=paper).pages:
        for drawn in (*page.chars, *page.lines, *page.rects, *page.curves):
            assert drawn["x0"] >= mm(4)
            assert drawn["top"] >= mm(4)
            assert drawn["x1"] <= page.width - mm(4)
            assert drawn["bottom"] <= page.height - mm(4)


def test_nothing_on_a_back_crosses_a_cut_line(paper, opened, pack):
    page = opened(pack(), paper=paper).pages[1]
    down, across = _cuts(page)
    for drawn in page.curves:
        assert not any(drawn["x0"] < x < drawn["x1"] for x in down)
        assert not any(drawn["top"] < y < drawn["bottom"] for y in across)


def test_the_mark_on_a_back_is_that_of_the_card_before_it(opened, pack):
    front, back = opened(pack()).pages[:2]

    def levels(page):
        return {
            (round(c["x0"] // (page.width / 2)), round((c["top"] - mm(15.7)) // mm(62))): c["text"]
            for c in page.chars
            if c["text"] in "123" and abs(c["size"] - 12.5) < 0.01
        }

    assert len(levels(front)) == 6
    assert {(1 - column, row): level for (column, row), level in levels(front).items()} == levels(back)


def test_every_level_has_a_shape_of_its_own(opened, pack):
    page = opened(pack()).pages[0]
    drawn = (*page.curves, *page.rects)
    shapes = [s for s in drawn if s["width"] > 15 and s["linewidth"] == pytest.approx(1.1)]
    assert len({(round(s["width"], 1), len(s.get("pts", ()))) for s in shapes}) == 3


def test_a_page_says_how_it_is_printed(opened, pack):
    front, back = (page.extract_text().replace("\xa0", " ") for page in opened(pack(asked=5)).pages[:2])
    assert "Cards, page 1 of 1, fronts. Both sides, turn on the long edge." in front
    assert "Cards, page 1 of 1, backs." in back


def test_what_to_do_stands_on_the_first_card(opened, pack):
    shown = opened(pack()).pages[0].extract_text().replace("\xa0", " ")
    assert "Draw a card." in shown
    assert "Cards 2" in shown


def test_a_question_or_back_that_is_too_long_for_a_card_is_told_at_its_line(pressed, pack):
    for told in (pressed(pack(question="What made you smile " * 12)), pressed(pack(back="Seen and heard " * 12))):
        assert told.problems
        assert all(problem.place.line == 1 for problem in told.problems)


def test_a_reader_is_told_every_card(paper, pressed, pack):
    for a_page in SIZES:
        assert not validation.validate_pdf_bytes(pressed(pack(a_page), paper=paper).pdf).failures
