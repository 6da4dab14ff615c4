"""What is printed, how often and on what: the list, and the table of it that is kept."""

import csv
import io

import pikepdf
import pytest
from msgspec.structs import replace

from workshop_kit.documents.papers import papers
from workshop_kit.documents.print_list_csv import print_list_csv
from workshop_kit.planning.company import Company

REFLECTION = "- reflection: What I noticed\n  items: |\n    One thing\n    What it meant\n"
LONG = (
    "- reflection: A long look back\n  lines: 8\n  items: |\n    One\n    Two\n    Three\n    Four\n    Five\n    Six\n"
)
PARTNERS = (
    "- partner-sheets: Three thank-yous\n  items: |\n    One thing\n    Another\n  compare: |\n    What surprised us\n"
)
TICKETS = "- exit-ticket: Before you go\n"
PLAN = "- action-plan: My small act\n"
LOG = "- log: Seven days\n"
CARDS = "- cards: Seen and heard\n  light: |\n    What made you smile?\n    What helped?\n"
SCENES = "- scene-cards: Two scenes\n  items: |\n    Ari got the job.\n    Kai is late.\n    Robin is sad.\n"
LEADER = "- reflection: What to look out for\n  per: facilitator\n  items: |\n    Who is quiet\n"
WALL = "- word-list: On the wall\n  per: room\n  privacy: group\n  items: |\n    Glad: merry, light\n"
EVERY = (REFLECTION, LONG, PARTNERS, TICKETS, PLAN, LOG, CARDS, SCENES, LEADER, WALL)


@pytest.fixture
def listed(planned):
    """Return the print list of steps in one block."""

    def made(*steps, **plan):
        return papers(planned(*steps, **plan)).to_print

    return made


def table(plan):
    """Read the kept table back as a spreadsheet does."""
    kept = print_list_csv(plan, papers(plan).to_print)
    return list(csv.DictReader(io.StringIO(kept.decode("utf-8-sig"))))


def test_each_set_of_pages_has_a_row_with_its_place_in_the_file(listed):
    rows = listed(REFLECTION, PARTNERS).rows
    assert [(row.number, row.first, row.pages, row.copies) for row in rows] == [
        ("1", 1, 1, 18),
        ("2A", 2, 1, 10),
        ("2B", 3, 1, 10),
        ("2", 4, 1, 10),
    ]
    assert [row.title for row in rows[1:]] == [
        "Three thank-yous, Partner A",
        "Three thank-yous, Partner B",
        "Three thank-yous, For both of you, afterwards",
    ]


def test_the_pages_in_the_list_are_those_of_the_files(planned):
    made = papers(planned(*EVERY))
    for file, paper in made.pressed.items():
        with pikepdf.open(io.BytesIO(paper.pdf)) as pdf:
            pages = [page for row in made.to_print.of_file(file) for page in range(row.first, row.last + 1)]
            assert pages == list(range(1, len(pdf.pages) + 1))


def test_it_is_in_the_order_of_handing_out_and_what_goes_on_card_comes_last(listed):
    rows = listed(LOG, CARDS, REFLECTION, LEADER).rows
    assert [(row.number, row.stock) for row in rows] == [("4", "plain"), ("3", "plain"), ("1", "plain"), ("2", "card")]


def test_both_sides_save_paper_only_where_a_set_has_several_pages(listed):
    one, several = listed(REFLECTION), listed(LONG)
    assert several.rows[0].pages == 3
    assert (one.leaves_one_sided(), one.leaves()) == (18, 18)
    assert (several.leaves_one_sided(), several.leaves()) == (18 * 3, 18 * 2)


def test_partners_begin_on_a_leaf_each_however_it_is_printed(listed):
    wanted = listed(PARTNERS)
    assert (wanted.leaves_one_sided(), wanted.leaves()) == (30, 30)


def test_cards_with_backs_are_printed_on_both_sides_and_those_without_on_one(listed):
    wanted = listed(CARDS, SCENES)
    backs, scenes = wanted.rows
    assert (backs.sides, backs.pages, backs.leaves_one_sided, backs.leaves) == ("both", 2, 9, 9)
    assert (scenes.sides, scenes.pages, scenes.leaves_one_sided, scenes.leaves) == ("one", 2, 18, 18)
    assert (wanted.leaves("card"), wanted.leaves("plain")) == (27, 0)


def test_slips_share_a_page_so_that_fewer_are_printed_than_are_needed(listed):
    (row,) = listed(TICKETS).rows
    assert (row.needed, row.a_page, row.copies, row.leaves) == (18, 4, 5, 5)


def test_what_nobody_needs_is_not_on_the_list(planned):
    plan = replace(planned(PARTNERS, REFLECTION), company=Company(1, 0, 1))
    assert [(row.number, row.copies) for row in papers(plan).to_print.rows] == [("2", 2)]


@pytest.mark.parametrize(
    ("format_name", "company", "said"),
    [
        ("couple", Company(2, 1, 1), "1 couple"),
        ("group", Company(15, 7, 2), "7 couples and 1 person"),
        ("mixed", Company(10, 5, 1), "10 people"),
    ],
)
def test_it_says_for_whom_it_is(planned, format_name, company, said):
    plan = replace(planned(REFLECTION), format=format_name, company=company)
    assert papers(plan).to_print.company == said


def test_the_table_opens_in_excel_on_windows_with_its_letters(planned):
    plan = planned("- reflection: Zoë’s “naïve” look\n  items: |\n    One\n")
    kept = print_list_csv(plan, papers(plan).to_print)
    assert kept.startswith(b"\xef\xbb\xbf")
    assert "Zoë’s “naïve” look" in kept.decode("utf-8-sig")
    assert b"\r\n" in kept
    assert b"\r\r\n" not in kept


def test_the_table_says_what_to_print_how_often_and_what_then(planned):
    rows = table(planned(*EVERY, paper="a4"))
    assert [row["Sheet"] for row in rows] == ["9", "1", "2", "3A", "3B", "3", "4", "5", "10", "6", "7", "8", *[""] * 3]
    of = {row["Sheet"]: row for row in rows}
    assert (of["2"]["Pages of the file"], of["2"]["Copies"], of["2"]["Sides"]) == ("2 to 4", "18", "one, or both")
    assert (of["2"]["Paper, one side"], of["2"]["Paper, both sides"], of["2"]["Paper"]) == ("54", "36", "plain")
    assert of["2"]["Then"] == "back left empty"
    assert of["3A"]["Then"] == "back left empty; an A and a B to each pair"
    assert (of["4"]["Needed"], of["4"]["Copies"], of["4"]["Then"]) == ("18", "5", "cut, 4 a page")
    assert of["5"]["Then"] == "cut; back left empty"
    assert of["6"]["Then"] == "back left empty; home: give it out by the end"
    assert (of["7"]["File"], of["7"]["Paper"], of["7"]["Then"]) == ("thanks-cards.pdf", "card, 200 g", "cut")
    assert of["7"]["Sides"] == "both, turned on the long edge"
    assert of["9"]["Then"].endswith("for who leads")
    assert of["10"]["Then"] == "hang it on the wall"
    assert {row["Ink"] for row in rows[:-1]} == {"black is enough"}


def test_the_last_line_sums_up(planned):
    *rows, last = table(planned(*EVERY))
    assert last["What"] == "All of it, for 8 couples, spares counted in"
    for column in ("Paper, one side", "Paper, both sides"):
        assert int(last[column]) == sum(int(row[column]) for row in rows if "not counted" not in row["Then"])


def test_card_is_called_as_it_is_sold(planned):
    assert table(planned(CARDS, paper="letter"))[0]["Paper"] == "card stock, 110 lb"


@pytest.mark.parametrize("title", ["=1+1", "+ and more", "- or less", "@home"])
def test_no_title_is_taken_for_a_calculation(planned, title):
    row = table(planned(f"- reflection: '{title}'\n  items: |\n    One\n"))[0]
    assert row["What"] == f"'{title}"


def test_the_agenda_and_the_handout_are_listed_for_everybody(planned):
    plan = planned(REFLECTION)
    *rows, agenda, handout, whole = table(plan)
    assert [(row["File"].rpartition("-")[2], row["Copies"]) for row in (agenda, handout)] == [
        ("agenda.pdf", rows[0]["Copies"]),
        ("handout.pdf", rows[0]["Copies"]),
    ]
    assert handout["Then"].startswith("if you like")
    assert whole["Paper, one side"] == rows[0]["Paper, one side"]  # they are not counted in the sum
