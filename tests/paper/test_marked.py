"""What is ringed, ticked and filled in, measured and read back."""

from __future__ import annotations

import io

import page
import pikepdf
import pytest

from workshop_kit.sheet import Band, Bands, EmptyTable, Ratings, Ticks
from workshop_kit.units import mm

KINDS = ["ratings", "ticks", "one box", "table", "named rows"]


def tables(pdf):
    """Return the tables, each as rows of (tag, scope)."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        found = [element for section in file.Root.StructTreeRoot.K.K for element in section.K if element.S == "/Table"]
        return [[[_cell(cell) for cell in row.K] for row in table.K] for table in found]


def _cell(cell):
    return f"{str(cell.S)[1:]} {str(cell.A.Scope)[1:]}" if "/A" in cell else str(cell.S)[1:]


@pytest.mark.parametrize("name", KINDS)
def test_every_table_and_list_is_sound_for_a_reader(name, paper, pressed, make):
    assert not page.validate_pdf_bytes(pressed(make.every[name], paper=paper).pdf).failures


def test_circles_to_ring_are_8_5_mm_wide(opened, make):
    (leaf,) = opened(make.every["ratings"]).pages
    rings = [one for one in leaf.curves if abs(one["width"] - mm(8.5)) < 0.1 and abs(one["height"] - mm(8.5)) < 0.1]
    assert len(rings) == 10


def test_the_numbers_of_a_reversed_line_run_from_high_to_low(opened, make):
    (leaf,) = opened(make.every["ratings"]).pages
    lines = leaf.extract_text().splitlines()
    assert "1 I feel heard 1 2 3 4 5" in lines
    assert "2 I keep worries to myself 5 4 3 2 1" in lines


def test_a_line_to_rate_heads_its_row_and_the_ends_their_columns(pressed, make):
    (table,) = tables(pressed(make.every["ratings"]).pdf)
    assert table == [["TD", *["TH Column"] * 5], *[["TH Row", *["TD"] * 5]] * 2]


def test_boxes_to_tick_are_4_5_mm_wide(opened, make):
    drawn = opened(make.every["one box"]).pages[0]
    boxes = [one for one in (*drawn.rects, *drawn.curves) if abs(one["width"] - mm(4.5)) < 0.1]
    assert len(boxes) >= 3


def test_the_head_of_a_table_that_goes_on_is_shown_again_but_told_once(pressed, opened, make):
    for name, title in (("ticks", "We do"), ("table", "What helps")):
        leaves = opened(make.every[name]).pages
        assert len(leaves) == 2
        assert all(title in leaf.extract_text() for leaf in leaves)
        assert "continued" in leaves[1].extract_text()
        (table,) = tables(pressed(make.every[name]).pdf)
        assert sum("TH Column" in row for row in table) == 1


def test_the_rows_of_a_table_are_alike_and_fill_the_page(opened, make):
    (leaf,) = opened(make.every["named rows"]).pages
    assert max(line["bottom"] for line in leaf.lines if line["linewidth"] == 1.25) > 0.85 * leaf.height


def test_a_named_row_is_headed_by_its_name(pressed, make):
    (table,) = tables(pressed(make.every["named rows"]).pdf)
    assert table[0] == ["TD", "TH Column", "TH Column"]
    assert table[2:] == [["TH Row", "TD", "TD"]] * 2


def test_two_hundred_lines_are_all_there(pressed, read_out, make):
    items = tuple(make.text(f"Line §{number}§") for number in range(200))
    for part in (Ticks(items), Ticks(items, (make.text("We do"),)), Ratings(items, 1, 10, (items[0], items[1]))):
        made = pressed(make.sheet(part))
        assert not made.problems
        shown = "".join(read_out(made.pdf))
        assert all(str(item) in shown for item in items)


def test_too_long_a_band_is_told_at_its_line(pressed, make):
    bands = (Band("1 to 2", make.text("Low", 3), make.text("word " * 900, 3)),) * 4
    (problem, *_) = pressed(make.sheet(Bands(bands, "No test."))).problems
    assert problem.place.line == 3


def test_six_columns_of_long_words_stay_on_the_page(opened, make):
    titles = tuple(make.text("Donaudampfschifffahrtsgesellschaft " * 2) for _ in range(6))
    (leaf,) = opened(make.sheet(EmptyTable(titles, (None,) * 3))).pages
    assert max(char["x1"] for char in leaf.chars) <= leaf.width - mm(18) + 1
