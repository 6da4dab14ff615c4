"""Claims about the shapes and the icon set."""

import math

from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.drawing import Arc, Frame, Icon, Ink, icons

LIVE = range(25)


def test_every_icon_lies_on_its_24_grid():
    for name, icon in icons().items():
        assert icon.title, name
        for move in icon.moves:
            for x, y in move.points:
                assert 0 <= x <= max(LIVE), name
                assert 0 <= y <= max(LIVE), name


def test_every_stroke_of_an_icon_begins_with_a_move():
    for name, icon in icons().items():
        assert icon.moves[0].move == "M", name
        points = {"M": 1, "L": 1, "C": 3, "Z": 0}
        assert all(len(move.points) == points[move.move] for move in icon.moves), name


def test_large_icons_are_drawn_with_a_finer_line_for_their_size():
    small, large = (Icon("clock", 0, 0, size, Ink("dk1")) for size in (36, 72))
    assert small.line_weight == 2.625
    assert large.line_weight == 4.5


def test_an_inset_box_stays_inside():
    inner = Frame(10, 10, 100, 50).inset(5, 5, 5, 5)
    assert (inner.x, inner.y, inner.right, inner.bottom) == (15, 15, 105, 55)


@given(st.floats(-360, 360), st.floats(-360, 360).filter(lambda sweep: abs(sweep) > 1))
def test_an_arc_as_curves_keeps_to_its_circle(start, sweep):
    arc = Arc(10, 20, 100, start, sweep)
    x, y = arc.at(start)
    for move in arc.moves():
        (ax, ay), (bx, by), end = move.points
        # The middle of the curve, where it is farthest from its ends.
        middle = ((x + 3 * ax + 3 * bx + end[0]) / 8, (y + 3 * ay + 3 * by + end[1]) / 8)
        assert abs(math.dist(middle, (10, 20)) - 100) < 0.1
        x, y = end
    assert math.dist((x, y), arc.at(start + sweep)) < 1e-6
