"""Rows on pages: what is filled, and what stays together."""

from workshop_kit.drawing import Frame
from workshop_kit.paper.guide.columns import Column, Row, filled_pages
from workshop_kit.paper.piece import Piece
from workshop_kit.places import Place, Source

BODY = Frame(0, 0, 100, 100)
PLACE = Place(Source("thanks.yaml", ("line",)), 1)


def row(height, *, leads=False):
    return Row((Column(0, 100, (Piece(height, lambda _pen, _frame: None, PLACE),)),), leads=leads)


def heights(*rows):
    return [[standing.frame.height for standing in page] for page in filled_pages(rows, BODY)]


def test_a_heading_goes_on_to_the_page_on_which_its_first_row_stands():
    assert heights(row(75), row(10, leads=True), row(20)) == [[75], [10, 20]]


def test_a_heading_stays_where_its_first_row_has_room():
    assert heights(row(60), row(10, leads=True), row(20)) == [[60, 10, 20]]


def test_a_heading_that_nothing_follows_stays_where_it_is():
    assert heights(row(75), row(10, leads=True)) == [[75, 10]]
