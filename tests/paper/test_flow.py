from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from workshop_kit.drawing import Frame
from workshop_kit.paper.closer import LEAST, closer
from workshop_kit.paper.flow import paginate
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.places import Place, Source

BODY = Frame(60, 100, 480, 500)
PLACE = Place(Source("thanks.yaml"))


def _piece(height, gap=0.0, grows=Grows.NOT, *, keeps=False, most=math.inf):
    return Piece(height, lambda pen, frame: None, PLACE, gap, grows, keeps, most)  # noqa: ARG005 - nothing is painted


PIECES = st.lists(
    st.builds(
        _piece,
        st.floats(1, BODY.height),
        st.floats(0, 30),
        st.sampled_from(Grows),
        keeps=st.booleans(),
        most=st.integers(0, 9),
    ),
    min_size=1,
    max_size=30,
)


@given(PIECES)
def test_every_piece_stands_once_in_order_within_the_body(pieces):
    pages = paginate(pieces, BODY)
    assert [one.piece for page in pages for one in page] == pieces
    for page in pages:
        assert all(one.frame.height >= one.piece.height - 0.01 for one in page)
        assert all(above.frame.bottom <= below.frame.y + 0.01 for above, below in pairwise(page))
        assert page[0].frame.y == BODY.y
        assert page[-1].frame.bottom <= BODY.bottom + 0.01


@given(PIECES)
def test_no_more_pages_are_taken_than_filling_from_the_top_takes(pieces):
    loose = [_piece(piece.height, piece.gap, piece.grows) for piece in pieces]
    taken, used = 1, -1.0
    for piece in loose:
        needed = piece.height if used < 0 else used + piece.gap + piece.height
        taken, used = (taken, needed) if needed <= BODY.height else (taken + 1, piece.height)
    assert len(paginate(loose, BODY)) == taken


def test_several_pages_are_evenly_filled():
    pages = paginate([_piece(100) for _ in range(8)], BODY)
    assert [len(page) for page in pages] == [4, 4]


def test_a_heading_stays_with_what_follows():
    pages = paginate([_piece(450), _piece(20, keeps=True), _piece(100)], BODY)
    assert [len(page) for page in pages] == [1, 2]


def test_what_goes_on_has_its_head_above_it_again():
    again = _piece(40)
    rows = [replace(_piece(100), again=again) for _ in range(8)]
    first, second = paginate([_piece(40, keeps=True), *rows], BODY)
    assert [len(first), len(second)] == [5, 5]
    assert second[0].piece is again
    assert second[1].frame.y == BODY.y + 40


def test_spare_height_becomes_whole_lines_the_odd_ones_for_the_last():
    (page,) = paginate([_piece(100, grows=Grows.BY_LINES) for _ in range(3)], BODY)
    lines = [round((one.frame.height - 100) / LINE_STEP, 3) for one in page]
    assert lines == [2, 3, 3]


def test_what_has_the_most_lines_it_may_have_leaves_the_rest_white():
    (page,) = paginate([_piece(100, grows=Grows.BY_LINES, most=1), _piece(100, grows=Grows.BY_LINES, most=3)], BODY)
    assert [round((one.frame.height - 100) / LINE_STEP, 3) for one in page] == [1, 3]


def test_what_fills_the_page_takes_all_its_lines():
    (page,) = paginate([_piece(100, grows=Grows.BY_LINES), _piece(50, grows=Grows.FIRST)], BODY)
    assert page[0].frame.height == 100
    assert page[1].frame.height - 50 == pytest.approx(14 * LINE_STEP)


def test_rows_share_to_the_last_point():
    (page,) = paginate([_piece(50, grows=Grows.EVENLY) for _ in range(7)], BODY)
    assert page[-1].frame.bottom == pytest.approx(BODY.bottom)


def test_rows_are_equally_high_on_every_page():
    pages = paginate([_piece(100), *(_piece(120, grows=Grows.EVENLY) for _ in range(5))], BODY)
    heights = {round(one.frame.height, 3) for page in pages for one in page if one.piece.grows is Grows.EVENLY}
    assert len(pages) == 2
    assert len(heights) == 1


def _lines(pages):
    return [round((one.frame.height - one.piece.height) / LINE_STEP) for page in pages for one in page]


def test_what_grows_alike_has_hardly_more_lines_on_a_page_with_more_room():
    alike = [_piece(height, grows=Grows.ALIKE) for height in (50, 150, 150, 150)]
    assert _lines(paginate([_piece(300), *alike], BODY)) == [0, 1, 0, 1, 1]


@given(st.lists(st.builds(_piece, st.floats(1, 200), st.floats(0, 30), st.just(Grows.ALIKE)), min_size=1, max_size=20))
def test_all_that_grows_alike_has_the_same_lines_but_one_on_all_pages(pieces):
    lines = _lines(paginate(pieces, BODY))
    assert max(lines) - min(lines) <= 1


def _table(rows):
    again = _piece(40)
    return [_piece(40, keeps=True), *(replace(_piece(50), again=again) for _ in range(rows))]


@pytest.mark.parametrize(("rows", "pages"), [(15, [10, 7]), (11, [7, 6])])
def test_a_table_fills_its_first_page_if_enough_is_left_for_the_second(rows, pages):
    assert [len(page) for page in paginate(_table(rows), BODY)] == pages


@pytest.mark.parametrize(("most", "looser"), [(1, 20), (9, 0)])
def test_lines_stand_further_apart_only_where_more_of_them_are_not_enough(most, looser):
    (page,) = paginate([replace(_piece(260, grows=Grows.BY_LINES, most=most), looser=20)], BODY)
    assert page[0].frame.height == pytest.approx(260 + most * LINE_STEP + looser)


@given(PIECES)
def test_white_gives_way_only_where_that_keeps_all_on_one_page(pieces):
    near = closer(pieces, BODY.height)
    assert len(paginate(near, BODY)) <= len(paginate(pieces, BODY))
    assert all(one.gap >= LEAST * piece.gap - 0.01 for one, piece in zip(near, pieces, strict=True))
    assert near is pieces or len(paginate(near, BODY)) == 1


def test_what_is_a_line_too_much_for_a_page_stays_on_it():
    pieces = [_piece(94, gap=10) for _ in range(5)]
    assert len(paginate(pieces, BODY)) == 2
    assert len(paginate(closer(pieces, BODY.height), BODY)) == 1
