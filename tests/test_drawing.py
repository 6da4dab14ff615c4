"""Claims about the shapes and the icon set."""

from workshop_kit.drawing import Frame, Icon, Ink, icons

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
