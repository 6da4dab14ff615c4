"""Tables: columns by their words, rows by their lines, and the header again where rows go on."""

import pytest

from workshop_kit.deck.fit import fit
from workshop_kit.deck.fit.columns import fitted_columns
from workshop_kit.errors import Weight
from workshop_kit.scene import Grid
from workshop_kit.units import inches

HEADER = ("They say", "Fix", "Brush aside", "Hear")
ROWS = (
    ("“I messed up at work.”", "“Tell your boss first.”", "“No one will notice.”", "“Ouch. That stings.”"),
    ("“I’m so tired.”", "“Go to bed earlier.”", "“We all are.”", "“It has been a lot. Sit with me?”"),
    ("“Your mother upset me.”", "“Just ignore her.”", "“She means well.”", "“I see why that hurt.”"),
)


def grid(stage, header, rows, tinted=None):
    return Grid(stage.words(*header).paragraphs, tuple(stage.words(*row).paragraphs for row in rows), "Replies", tinted)


def tables(deck):
    return [table for slide in deck.slides for table in slide.tables]


@pytest.fixture
def fitted(stage, hearth):
    def fitted(header=HEADER, rows=ROWS, tinted=3):
        slots = {"Title": stage.words("Same words, three replies"), "Table": grid(stage, header, rows, tinted)}
        return fit([stage.scene("replies", "Table", slots)], hearth, "Evening")

    return fitted


def test_a_table_fills_its_slot_with_even_rows(fitted):
    (table,) = tables(fitted())
    assert sum(table.columns) == pytest.approx(table.slot.frame.width)
    assert table.heights[0] == pytest.approx(inches(0.78), abs=1)
    assert len(set(table.heights[1:])) == 1
    assert table.frame.bottom <= table.slot.frame.bottom
    assert table.headed


def test_the_column_to_keep_is_tinted_and_bold_and_the_first_is_in_the_heading_face(fitted):
    (table,) = tables(fitted())
    head, first = table.rows[0], table.rows[1]
    assert [cell.fill is not None for cell in first] == [False, False, False, True]
    assert [cell.bold for cell in first] == [False, False, False, True]
    assert [(cell.heading, cell.italic) for cell in first] == [(True, True), *[(False, False)] * 3]
    assert [cell.ink for cell in head] == ["dk2", "dk2", "dk2", "accent1"]
    assert all(cell.bold for cell in head)


def test_hairlines_part_rows_and_a_rule_stands_below_the_header(fitted):
    (table,) = tables(fitted())
    below = [{cell.below and (cell.below.ink.slot, cell.below.weight) for cell in row} for row in table.rows]
    assert below == [{("dk2", 1.5)}, {("accent6", 1)}, {("accent6", 1)}, {None}]


def test_a_column_of_short_words_leaves_its_room_to_the_others(fitted):
    (table,) = tables(fitted(("Who", "What they say"), [("Sam", "word " * 40), ("Jo", "word " * 30)], None))
    assert table.columns[0] < inches(2)
    assert table.columns[0] < table.columns[1]


def test_columns_share_fairly_what_none_of_them_can_have():
    widths, cut = fitted_columns((50, 50, 50), (60, 500, 700), 300)
    assert widths == pytest.approx((60, 120, 120))
    assert not cut
    assert fitted_columns((50, 200, 50), (60, 500, 700), 300)[0] == pytest.approx((50, 200, 50))
    assert fitted_columns((50, 50), (60, 80), 300)[0] == pytest.approx((140, 160))
    assert fitted_columns((200, 200), (200, 200), 300) == ((150, 150), True)


def test_rows_that_do_not_fit_go_on_under_the_header_again(fitted, words_of):
    rows = [(f"Row {n}", "Some words to answer with, as many as make two lines", "more", "most") for n in range(17)]
    deck = fitted(rows=rows)
    shown = tables(deck)
    assert len(shown) > 1
    assert {tuple(cell.text for cell in table.rows[0]) for table in shown} == {HEADER}
    assert [tuple(cell.text for cell in row) for table in shown for row in table.rows[1:]] == rows
    counts = [len(table.rows) for table in shown]
    assert max(counts) - min(counts) <= len(shown)
    assert words_of(deck.slides[1].texts[0].paragraphs) == ["Same words, three replies (continued)"]
    assert not deck.problems


def test_a_table_shrinks_to_18_points_before_it_goes_on(fitted):
    row = ("Sam says", "Some words to answer with", "Some more words to answer with", "The most of all words")
    decks = [fitted(rows=[row] * n) for n in range(1, 12)]
    sizes = [tables(deck)[0].rows[1][0].size for deck in decks if len(deck.slides) == 1]
    assert sorted(sizes, reverse=True) == sizes
    assert set(sizes) == {22, 20, 18}
    assert len(decks[-1].slides) == 2


def test_emphasis_is_kept_in_cells(fitted):
    (table,) = tables(fitted(rows=[("**Sam**", "*never*", "a", "b")]))
    assert [run.strong for run in table.rows[1][0].runs] == [True]
    assert [run.emphasis for run in table.rows[1][1].runs] == [True]


def test_a_row_higher_than_a_slide_is_a_problem_at_its_line(stage, hearth):
    tall = grid(stage, HEADER, [*ROWS, ("Sam", "much " * 300, "a", "b")])
    slots = {"Title": stage.words("Too much"), "Table": tall}
    deck = fit([stage.scene("t", "Table", slots)], hearth, "Evening")
    (problem,) = deck.problems
    assert problem.message == "This row has 303 words: more than a slide can show."
    assert problem.place == tall.rows[3][0].place
    assert problem.weight is Weight.ERROR


def test_words_too_long_for_their_columns_are_a_problem(fitted):
    wide = "Donaudampfschifffahrtsgesellschaftskapitän"
    (problem,) = fitted(rows=[(wide, wide, wide, wide)]).problems
    assert problem.message == "The words of this table are too long to stand in 4 columns side by side."
