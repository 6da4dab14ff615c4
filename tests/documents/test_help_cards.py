"""Help cards, read back: two for everybody, all alike, with a front that tells nothing and where help is behind it."""

import io
import itertools
from pathlib import Path

import page as validation
import pdfplumber
import pikepdf
import pytest
from msgspec.structs import replace

from workshop_kit.care import HelpLine
from workshop_kit.documents.help_cards import help_cards
from workshop_kit.documents.papers import papers
from workshop_kit.documents.print_list_csv import print_list_csv
from workshop_kit.documents.print_pack import print_pack
from workshop_kit.errors import stops
from workshop_kit.kit import planned as plan_of
from workshop_kit.outline.care import regions
from workshop_kit.outline.files import bundled
from workshop_kit.outline.wishes import Wishes
from workshop_kit.paper.edition import BLACK_AND_WHITE
from workshop_kit.text import NBSP
from workshop_kit.units import mm

FILE = "appreciation-and-validation-help-cards.pdf"
CARDS = 10
NOWHERE = ""
PAPERS = ("letter", "a4")


@pytest.fixture(scope="module")
def day():
    """Plan a bundled workshop."""

    def made(**wishes):
        return plan_of(Path(bundled()["appreciation-and-validation"]), Wishes(**wishes))

    return made


@pytest.fixture(scope="module")
def opened(day):
    """Press the help cards of each wish once, and open them to measure them."""
    files = {}

    def made(**wishes):
        key = tuple(sorted(wishes.items()))
        if key not in files:
            pressed = help_cards(day(**wishes))
            assert not pressed.problems
            files[key] = pdfplumber.open(io.BytesIO(pressed.pdf))
        return files[key].pages

    yield made
    for file in files.values():
        file.close()


def row_of(plan):
    (row,) = (row for row in papers(plan).to_print.rows if row.file == FILE)
    return row


def words(page):
    return " ".join(page.extract_text().replace(NBSP, " ").split())


def cuts(page):
    """Return the places of the cut lines, in points: those that run down and those that run across."""
    lines = [line for line in page.lines if abs(line["linewidth"] - 0.5) < 0.01]
    down = sorted(line["x0"] for line in lines if line["height"] > page.height * 0.9)
    across = sorted(line["top"] for line in lines if line["width"] > page.width * 0.9)
    return down, across


@pytest.mark.parametrize(
    ("wishes", "needed", "pages"),
    [
        ({"format": "group", "couples": 8}, 42, 5),
        ({"format": "group", "couples": 12}, 58, 6),
        ({"format": "couple"}, 4, 1),
        ({"format": "individual"}, 2, 1),
        ({"format": "mixed", "people": 10}, 30, 3),
    ],
)
def test_there_are_two_for_everybody_and_in_a_group_ten_to_lay_out(day, wishes, needed, pages):
    row = row_of(day(**wishes))
    assert (row.needed, row.a_page, row.copies, row.leaves) == (needed, CARDS, pages, pages)
    assert (row.number, row.title, row.sides, row.stock, row.pages) == ("", "Help cards", "both", "card", 2)


def test_they_stand_in_the_list_and_in_the_pack_without_a_number(day):
    plan = day(format="couple")
    made = papers(plan)
    kept = print_list_csv(plan, made.to_print).decode("utf-8-sig")
    assert f",Help cards,{FILE},1 to 2,4,1,1,1," in kept
    assert '"cut, 10 a page; two for everybody"' in kept
    with (
        pikepdf.open(io.BytesIO(print_pack(plan, made.to_print, made.pressed))) as pack,
        pack.open_outline() as outline,
    ):
        assert "Help cards, once" in [item.title for item in outline.root]


def test_their_bookmark_has_no_number(day):
    with pikepdf.open(io.BytesIO(help_cards(day()).pdf)) as file, file.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Help cards"]
        assert str(file.docinfo.Title) == "Appreciation and validation: help cards"


def test_the_front_tells_nothing(day, opened):
    front, _ = opened(region="US")
    care = day(region="US").care
    assert front.extract_text().count(care.card_title) == CARDS
    assert care.card_text not in words(front)
    assert not any(line.number in words(front) for line in care.card_lines)


@pytest.mark.parametrize("region", [region for region in regions() if region != "elsewhere"])
@pytest.mark.parametrize("form", ["couple", pytest.param("group", marks=pytest.mark.slow)])
def test_the_back_says_for_whom_each_line_is_and_its_number(day, opened, region, form):
    back = opened(region=region, format=form)[1]
    first = back.crop((back.width / 2 - mm(85.6), 0, back.width / 2, (back.height - 5 * mm(54)) / 2 + mm(54)))
    care = day(region=region, format=form).care
    assert care.card_text in words(first)
    assert len(care.card_lines) >= 3
    for line in care.card_lines:
        assert line.audience in words(first)
        assert words(back).count(line.number) >= CARDS


@pytest.mark.parametrize(
    ("region", "how"),
    [
        ("US", ("Call or text, day and night", "Call, or text START to 88788", "Text HOME", "Lines by country")),
        ("UK", ("Call; can’t talk, press 55", "Samaritans, day and night", "Refuge (England), any time")),
    ],
)
def test_how_to_reach_them_is_said_as_far_as_there_is_room(opened, region, how):
    back = words(opened(region=region)[1])
    assert all(back.count(one) == CARDS for one in how)


@pytest.mark.parametrize("paper", PAPERS)
def test_without_a_region_there_are_lines_to_write_local_numbers_on(opened, paper):
    _, back = opened(paper=paper)
    assert words(back).count("Ask the facilitator for local numbers.") == CARDS
    rules = [line for line in back.lines if abs(line["width"] - mm(77.6)) < mm(0.2)]
    assert len(rules) == 2 * CARDS


@pytest.mark.parametrize("paper", PAPERS)
def test_fronts_and_backs_are_of_credit_card_size_and_meet_when_the_leaf_is_turned(opened, paper):
    front, back = opened(paper=paper, region="US")
    (down, across), (behind, across_behind) = cuts(front), cuts(back)
    assert sorted(float(back.width) - x for x in behind) == pytest.approx(down, abs=mm(0.2))
    assert across_behind == pytest.approx(across, abs=mm(0.2))
    assert [right - left for left, right in itertools.pairwise(down)] == pytest.approx([mm(85.6)] * 2, abs=0.1)
    assert [low - high for high, low in itertools.pairwise(across)] == pytest.approx([mm(54)] * 5, abs=0.1)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("region", ["US", "UK", NOWHERE])
def test_no_word_crosses_a_cut_line_or_comes_near_the_edge(opened, paper, region):
    for page in opened(paper=paper, region=region or None):
        down, across = cuts(page)
        for drawn in page.chars:
            assert not any(drawn["x0"] < x < drawn["x1"] for x in down)
            assert not any(drawn["top"] < y < drawn["bottom"] for y in across)
        for drawn in (*page.chars, *page.lines, *page.rects, *page.curves):
            assert min(drawn["x0"], drawn["top"]) >= mm(4)
            assert drawn["x1"] <= page.width - mm(4)
            assert drawn["bottom"] <= page.height - mm(4)
        lines = [line for line in page.lines if abs(line["linewidth"] - 0.5) < 0.01]
        assert min(line["x0"] for line in lines) == pytest.approx(mm(4.5), abs=0.1)
        assert min(line["top"] for line in lines) == pytest.approx(mm(4.5), abs=0.1)


@pytest.mark.parametrize("paper", PAPERS)
def test_the_ruler_is_100_mm_long(opened, paper):
    for page in opened(paper=paper):
        assert len([line for line in page.lines if abs(line["height"] - mm(100)) < mm(0.1)]) == 1


@pytest.mark.parametrize("region", [*regions(), NOWHERE])
def test_nothing_is_smaller_than_9_points(opened, region):
    for page in opened(region=region or None):
        assert min(char["size"] for char in page.chars if char["upright"]) >= 9 - 0.01


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("region", ["US", "UK", NOWHERE])
def test_they_are_pdf_ua(day, paper, region):
    made = help_cards(day(paper=paper, region=region or None))
    assert not validation.validate_pdf_bytes(made.pdf).failures


def test_in_black_and_white_they_come_once_more_and_in_no_other_edition(day):
    made = papers(day(), ["large-print", "black-and-white", "fillable"])
    assert list(made.editions[FILE]) == [FILE.replace(".pdf", "-black-and-white.pdf")]
    assert help_cards(day(), BLACK_AND_WHITE).pages == 2


def test_more_lines_of_help_than_a_card_holds_are_told(day):
    plan = day(region="US")
    line = HelpLine("crisis", "Dark thoughts, or someone you worry about", "0800 123 456", "Day and night", "")
    made = help_cards(replace(plan, care=replace(plan.care, card_lines=(line,) * 12)))
    assert stops(made.problems)
    (problem,) = made.problems
    assert "no room on a help card, even at 9 points" in problem.message


def test_the_same_cards_have_the_same_bytes(day):
    assert help_cards(day(region="UK")).pdf == help_cards(day(region="UK")).pdf
