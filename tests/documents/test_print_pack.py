"""Every copy in one file, for a printer: the leaves of it, as they come out."""

import io

import pdfplumber
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from workshop_kit.documents import print_pack as pack
from workshop_kit.documents.papers import papers
from workshop_kit.documents.print_list import PrintRow
from workshop_kit.documents.print_pack import pack_pages, print_pack
from workshop_kit.planning.company import Company

REFLECTION = "- reflection: What I noticed\n  items: |\n    One thing\n    What it meant\n"
LONG = (
    "- reflection: A long look back\n  lines: 8\n  items: |\n    One\n    Two\n    Three\n    Four\n    Five\n    Six\n"
)
PARTNERS = (
    "- partner-sheets: Three thank-yous\n  items: |\n    One thing\n    Another\n  compare: |\n    What surprised us\n"
)
TICKETS = "- exit-ticket: Before you go\n"
LOG = "- log: Seven days\n"
CARDS = "- cards: Seen and heard\n  light: |\n    What made you smile?\n    What helped?\n"
SCENES = "- scene-cards: Two scenes\n  items: |\n    Ari got the job.\n    Kai is late.\n    Robin is sad.\n"
EVERY = (LOG, CARDS, PARTNERS, LONG, REFLECTION, SCENES, TICKETS)
COUPLE, GROUP = Company(2, 1, 1), Company(6, 3, 1)


@pytest.fixture
def packed(planned):
    """Return the list of steps in one block, with the pack of it."""

    def made(*steps, company=COUPLE, **changes):
        plan = replace(planned(*steps, **changes), company=company)
        of_plan = papers(plan)
        return of_plan.to_print, print_pack(plan, of_plan.to_print, of_plan.pressed)

    return made


def leaves(pdf):
    """Return the words of front and back of each leaf that comes out of the printer."""
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        sides = [page.extract_text() for page in file.pages]
    return list(zip(sides[::2], sides[1::2], strict=True))


def bookmarks(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as file, file.open_outline() as outline:
        return [item.title for item in outline.root]


@pytest.mark.parametrize("company", [COUPLE, GROUP])
def test_it_has_the_leaves_of_the_list(packed, company):
    wanted, pdf = packed(*EVERY, company=company)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert len(file.pages) == 2 * wanted.leaves() == pack_pages(wanted)
    assert pack_pages(wanted, "plain") + pack_pages(wanted, "card") == pack_pages(wanted)


def test_every_copy_begins_on_a_fresh_leaf(packed):
    _, pdf = packed(LONG, REFLECTION)
    fronts_and_backs = [("long look" in front, bool(back)) for front, back in leaves(pdf)]
    assert fronts_and_backs == [(True, True), (True, False)] * 3 + [(False, False)] * 3


def test_a_and_b_lie_together_for_each_pair_and_never_on_one_leaf(packed):
    _, pdf = packed(PARTNERS)
    made = leaves(pdf)
    assert ["A" if "Partner A" in front else "B" if "Partner B" in front else "both" for front, _ in made] == [
        "A",
        "B",
        "both",
    ] * 2
    assert not any(back for _, back in made)


def test_cards_have_their_backs_behind_them_and_nothing_else_that_is_cut_has_a_back(packed):
    _, pdf = packed(SCENES, CARDS, TICKETS)
    backs = [back for _, back in leaves(pdf)]
    slips, scenes, decks = 1, 2 * 2, 2
    assert not any(backs[: slips + scenes])
    assert all("backs" in back for back in backs[slips + scenes :])
    assert len(backs) == slips + scenes + decks


def test_it_is_in_the_order_of_handing_out(packed):
    _, pdf = packed(*EVERY)
    assert bookmarks(pdf) == [
        "Sheet 3: Three thank-yous, 2 times",
        "Sheet 4: A long look back, 3 times",
        "Sheet 5: What I noticed, 3 times",
        "Sheet 7: Before you go, once",
        "Sheet 1: Seven days, 3 times",
        "Cards 2: Seen and heard, 2 times",
        "Cards 6: Two scenes, 2 times",
    ]


def test_a_private_sheet_shares_no_leaf_with_another(packed):
    wanted, pdf = packed(*EVERY)
    titles = {str(row.sheet.title) for row in wanted.rows if row.stock == "plain"}
    for front, back in leaves(pdf):
        on_it = [{title for title in titles if title in side} for side in (front, back)]
        assert not on_it[1] or on_it[0] == on_it[1]


def test_more_copies_hardly_make_it_larger(packed):
    (_, few), (_, many) = packed(*EVERY), packed(*EVERY, company=Company(60, 30, 2))
    assert len(many) < 1.3 * len(few)


def test_the_same_list_gives_the_same_bytes(packed):
    assert packed(*EVERY)[1] == packed(*EVERY)[1]


def test_a_printer_is_told_to_turn_on_the_long_edge_and_to_keep_the_size(packed):
    with pikepdf.open(io.BytesIO(packed(REFLECTION, title="Zoë’s day")[1])) as file:
        wishes = file.Root.ViewerPreferences
        assert (wishes.Duplex, wishes.PrintScaling) == ("/DuplexFlipLongEdge", "/None")
        assert str(file.docinfo.Title) == "Zoë’s day: everything to print"
        assert file.check_pdf_syntax() == []


@pytest.mark.parametrize(("paper", "size"), [("letter", (612, 792)), ("a4", (595, 842))])
def test_blank_pages_are_of_the_same_paper(packed, paper, size):
    with pikepdf.open(io.BytesIO(packed(REFLECTION, paper=paper)[1])) as file:
        assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in file.pages} == {size}


@st.composite
def sets(draw):
    """Draw the sets of pages of one sheet, one after the other in their file."""
    rows, first = [], 1
    for tab in draw(st.sampled_from(["", "A", "AB", "ABC"])) or " ":
        pages, count = draw(st.integers(1, 5)), draw(st.integers(1, 9))
        sides = draw(st.sampled_from(["one", "both", "either"]))
        rows.append(PrintRow(None, "sheets.pdf", tab.strip(), "", first, pages, count, 1, sides, "plain", is_cut=False))
        first += pages
    return tuple(rows)


@given(drawn=sets())
def test_no_leaf_holds_two_copies(drawn):
    sides = list(pack._sides(drawn))
    assert len(sides) == 2 * sum(row.leaves for row in drawn)
    for front, back in zip(sides[::2], sides[1::2], strict=True):
        assert not front.blank
        assert front.row == back.row
        assert back.blank or (back.page == front.page + 1 and front.row.sides != "one")
    for row in drawn:
        shown = [side.page for side in sides if side.row == row and not side.blank]
        assert shown == list(range(row.first, row.last + 1)) * row.copies
