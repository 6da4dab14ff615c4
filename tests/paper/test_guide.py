"""The facilitator guide on paper, made of every passage and read back."""

from __future__ import annotations

import io
import re

import page as validation
import pdfplumber
import pikepdf
import pytest

from workshop_kit.paper.guide import guide_chapters
from workshop_kit.paper.guide.model import (
    Beside,
    BlockTitle,
    Boxed,
    Chapter,
    Clock,
    Guide,
    Heading,
    Masthead,
    Pictured,
    Points,
    Sentences,
    Spoken,
    StepTitle,
    Strip,
    Table,
    ToTick,
    ToWrite,
)
from workshop_kit.paper.press import bind
from workshop_kit.places import Place, Source
from workshop_kit.text import Text, paragraphs

PLACE = Place(Source("thanks.yaml", ("line",)), 1)
LONG = " ".join(f"Hearing comes first, number {number}, and help can come after." for number in range(60))


def said(words):
    return paragraphs(Text(words, PLACE))


def drawn(canvas, x, y, width):
    canvas.setFillGray(0.8)
    canvas.rect(x, y, width, width * 9 / 16, stroke=0, fill=1)


def slide(number):
    return Pictured(drawn, 9 / 16, f"Slide {number}", "Hearing is not agreeing")


def strip(number, words="Hearing comes first.", clock="18:45", slides=2):
    title = BlockTitle(str(number), "Seen, heard, valued", (("everyone", "Everyone"), ("sheet", "sheets 3A, 3B")))
    passages = (
        title,
        Spoken("Say", said(words), aloud=True),
        Spoken(
            "Do", said("Show it.\n\n- Give each line a breath.\n- Keep it light.\n\n1. Ask.\n2. Wait."), aloud=False
        ),
        Boxed("eye", "Watch for.", said(words)),
        StepTitle("Three thank-yous", "In pairs, 12 min"),
        Sentences((words, "And one more."), quiet=True),
        ToTick(("Pens are on the tables",)),
    )
    pictures = tuple(slide(one) for one in range(1, slides + 1))
    return Strip(Clock(clock, "12 min, to 18:57"), pictures, passages, ruled=True, mark=f"{number}. Seen")


def guide(words="A short line.", many=3, clock="18:45"):
    rows = tuple((f"{n}A", words, "10 + 10", "1") for n in range(many))
    items = tuple(f"{words} ({n})" for n in range(many))
    return Guide(
        "Facilitator guide",
        "Appreciation and validation, Tuesday at 18:30, 8 couples, 90 minutes",
        "If someone tells you they are not safe: see them alone, believe them, page {safety}.",
        (
            Chapter("glance", "At a glance", (
                Masthead("Facilitator guide", "Small thanks", (("clock", "90 min"), ("sheet", "7 sheets"))),
                Heading("What it is for"), Sentences((words,)), Points(items), Points(items, numbered=True),
            )),
            Chapter("preparation", "Preparation", (
                Heading("Print", "printer"),
                Table(("Sheet", "What", "Copies", "Sides"), rows, (15, 45, 20, 20), ticked=True, foot="For 8: 67."),
                Beside((Heading("Bring", "bag"), ToTick(items)), (Heading("Set the room", "everyone"), ToTick(items))),
            )),
            Chapter("safety", "Safety", (
                Boxed("warning", "If someone tells.", said(words)),
                Table(("Who", "Number"), (("All", "988"),), (60, 40)),
                ToWrite(("A service nearby", "Our own number")),
            )),
            Chapter("session", "The session", (
                *(strip(n, words, clock) for n in range(1, many + 1)),
                Strip(None, (slide(9),), (StepTitle("After"), Sentences((words,))), ruled=True),
                Strip(None, (), (BlockTitle("", "Without slides"), Spoken("Say", said("Thank you."), aloud=True))),
            )),
            Chapter("notes", "Notes", (Sentences(("Yours alone.",), quiet=True), ToWrite(fill=True))),
        ),
        "page {page} of {pages}",
    )  # fmt: skip


GUIDES = {
    "few": guide(many=1),
    "many": guide(many=9),
    "long": guide(LONG, many=2, clock="12:30 pm"),
    "no clock": guide(clock=""),
}


@pytest.fixture(scope="module")
def kept():
    return {}


@pytest.fixture(params=GUIDES)
def pdf(request, paper, imprint, kept):
    key = request.param, paper
    if key not in kept:
        printed = imprint(paper)
        kept[key] = bind(guide_chapters(GUIDES[request.param], printed), printed, "Small thanks: guide")
    return kept[key]


@pytest.fixture(scope="module")
def opened():
    """Open a guide to measure it; what was read of its pages is kept for all who look at them."""
    files = {}

    def pages(pdf):
        if pdf not in files:
            files[pdf] = pdfplumber.open(io.BytesIO(pdf))
        return files[pdf].pages

    yield pages
    for file in files.values():
        file.close()


def test_every_guide_is_read_out_to_who_cannot_see_it(pdf):
    assert not validation.validate_pdf_bytes(pdf).failures


def test_nothing_leaves_the_margins_and_nothing_is_small(pdf, paper, imprint, opened):
    text = imprint(paper).leaf.text
    for one in opened(pdf):
        inked = [char for char in one.chars if char["text"].strip()]
        assert min(char["size"] for char in inked) >= 9
        for thing in (*inked, *one.rects, *one.lines, *one.curves):
            assert text.x - 1 <= thing["x0"], thing
            assert thing["x1"] <= text.right + 1
            assert text.y - 4 <= thing["top"]
            assert thing["bottom"] <= text.bottom + 4


def test_no_words_stand_on_others(pdf, opened):
    for one in opened(pdf):
        spots = [(round(char["x0"], 1), round(char["top"], 1)) for char in one.chars if char["text"].strip()]
        assert len(spots) == len(set(spots))
        lines = one.extract_words(use_text_flow=True)
        assert not [
            (a["text"], b["text"])
            for index, a in enumerate(lines)
            for b in lines[index + 1 :]
            if min(a["x1"], b["x1"]) - max(a["x0"], b["x0"]) > 1
            and min(a["bottom"], b["bottom"]) - max(a["top"], b["top"]) > 5
        ]


def test_every_word_of_a_long_guide_is_there(paper, imprint, read_out):
    printed = imprint(paper)
    pdf = bind(guide_chapters(guide(LONG, many=1), printed), printed, "Guide")
    told = [word for one in read_out(pdf) for word in one.split() if re.fullmatch(r"\d+,", word)]
    # In a paragraph, a list twice, a table, two ticks beside, a box, three in a strip, and after.
    assert len(told) == len(set(told)) * 11 == 60 * 11


def test_the_foot_counts_all_pages_and_points_at_the_safety_page(pdf, read_out):
    pages = read_out(pdf)
    safety = next(number for number, words in enumerate(pages, 1) if "If someone tells." in words)
    for number, words in enumerate(pages, 1):
        assert f"page {number} of {len(pages)}" in words.replace("\xa0", " ")
        assert f"believe them, page {safety}." in " ".join(words.split()) or "believe them" in words


def test_each_chapter_and_each_block_is_in_the_list_at_the_side(paper, imprint):
    printed = imprint(paper)
    pdf = bind(guide_chapters(GUIDES["few"], printed), printed, "Guide")
    with pikepdf.open(io.BytesIO(pdf)) as file, file.open_outline() as outline:
        assert [one.title for one in outline.root] == ["At a glance", "Preparation", "Safety", "The session", "Notes"]
        assert [one.title for one in outline.root[3].children] == ["1. Seen"]


def test_a_heading_stays_with_what_follows(pdf, opened):
    for one in opened(pdf):
        lines = [line["text"] for line in one.extract_text_lines(return_chars=False)]
        body = lines[: next(index for index, line in enumerate(lines) if "If someone tells you" in line)]
        assert body[-1] not in {"Print", "Bring", "Three thank-yous", "In pairs, 12 min", "What it is for"}


def test_a_head_stands_again_where_its_table_goes_on(imprint, read_out):
    printed = imprint("letter")
    table = Table(("Sheet", "What"), tuple((str(n), "A walk") for n in range(60)), (20, 80))
    made = Guide("Guide", "Small thanks", "", (Chapter("print", "Print", (table,)),))
    pages = read_out(bind(guide_chapters(made, printed), printed, "Guide"))
    assert len(pages) > 1
    assert all("Sheet What" in one for one in pages)


def test_notes_fill_their_page_with_lines(imprint):
    printed = imprint("letter")
    pdf = bind(guide_chapters(GUIDES["few"], printed), printed, "Guide")
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        assert "Yours alone." in file.pages[-1].extract_text()
        assert len(file.pages[-1].lines) > 20


def test_the_same_guide_makes_the_same_bytes(paper, imprint):
    printed = imprint(paper)
    first, second = (bind(guide_chapters(GUIDES["few"], printed), printed, "Guide") for _ in range(2))
    assert first == second


def test_a_block_title_of_two_lines_ends_none_with_a_small_word(imprint):
    printed = imprint("letter")
    title = "The four areas of closeness that we have and the ones we wish"
    made = Guide("Guide", "Thanks", "", (Chapter("session", "Blocks", (Strip(None, (), (BlockTitle("1", title),)),)),))
    with pdfplumber.open(io.BytesIO(bind(guide_chapters(made, printed), printed, "Guide"))) as file:
        lines = [line["text"] for line in file.pages[0].extract_text_lines(return_chars=False)]
    first = next(line for line in lines if "The four" in line)
    assert first.split()[-1] not in printed.language.small_words
    assert len(first) < len(title)
