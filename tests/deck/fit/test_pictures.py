"""Pictures, codes and turns stand within their slots' boxes."""

import pytest
import segno
from PIL import Image

from workshop_kit.deck.fit import fit
from workshop_kit.deck.model import Timer
from workshop_kit.drawing import Box, Contour, Label
from workshop_kit.errors import stops
from workshop_kit.places import Place, Source
from workshop_kit.scene import Code, Picture, Turns
from workshop_kit.units import inches

PLACE = Place(Source("evening.yaml", ("a line",) * 9), 7)


def slide(stage, hearth, filling, layout="Figure", slot="Figure"):
    deck = fit([stage.scene("s", layout, {"Title": stage.words("Look"), slot: filling})], hearth, "Evening")
    return deck.slides[0]


@pytest.fixture
def picture(tmp_path):
    def picture(width, height, **how):
        path = tmp_path / f"{width}x{height}.png"
        Image.new("RGB", (width, height)).save(path)
        return Picture(path, PLACE, **how)

    return picture


@pytest.mark.parametrize("size", [(40, 400), (400, 40), (100, 100)])
def test_a_picture_is_shown_whole_in_the_middle_of_its_slot(size, stage, hearth, picture):
    (shown,) = slide(stage, hearth, picture(*size, alt="A bar")).pictures
    frame, slot = shown.frame, shown.slot.frame
    assert frame.width / frame.height == pytest.approx(size[0] / size[1])
    assert frame.width == pytest.approx(slot.width) or frame.height == pytest.approx(slot.height)
    assert frame.x + frame.right == pytest.approx(slot.x + slot.right)
    assert frame.y + frame.bottom == pytest.approx(slot.y + slot.bottom)
    assert (shown.cut, shown.alt) == ((0, 0), "A bar")


def test_a_picture_that_fills_its_slot_is_cut_at_both_sides_alike(stage, hearth, picture):
    (wide,) = slide(stage, hearth, picture(400, 40, fill=True)).pictures
    assert wide.frame == wide.slot.frame
    across, down = wide.cut
    assert down == pytest.approx(0)
    assert 400 * (1 - 2 * across) / 40 == pytest.approx(wide.frame.width / wide.frame.height)


def test_a_picture_that_cannot_be_read_is_a_problem_and_no_empty_box(stage, hearth, tmp_path):
    missing = Picture(tmp_path / "no.png", PLACE)
    scene = stage.scene("s", "Figure", {"Title": stage.words("Look"), "Figure": missing})
    deck = fit([scene], hearth, "Evening")
    assert stops(deck.problems)
    assert deck.problems[0].place == PLACE
    assert deck.slides[0].pictures == ()


def test_a_code_is_dark_on_light_with_quiet_around_it(stage, hearth):
    address = "https://example.org/a/page?of=ours"
    (drawing,) = slide(stage, hearth, Code(address, "A code that leads to example.org")).drawings
    box, squares = drawing.shapes
    assert isinstance(box, Box)
    assert isinstance(squares, Contour)
    assert (box.fill.slot, squares.fill.slot, drawing.alt) == ("lt1", "dk1", "A code that leads to example.org")
    assert (box.frame.width, box.frame.height) == pytest.approx((inches(4.2), inches(4.2)))
    count = len(segno.make_qr(address, error="m").matrix)
    quiet = 4 * box.frame.width / (count + 8)
    xs, ys = zip(*(point for move in squares.moves for point in move.points), strict=True)
    assert (min(xs) - box.frame.x, min(ys) - box.frame.y) == pytest.approx((quiet, quiet))


def test_the_squares_of_a_code_are_those_of_its_address(stage, hearth):
    address = "https://example.org"
    box, squares = slide(stage, hearth, Code(address, "Code")).drawings[0].shapes
    matrix = segno.make_qr(address, error="m").matrix
    side = box.frame.width / (len(matrix) + 8)
    starts = [move.points[0] for move in squares.moves if move.move == "M"]
    ends = [squares.moves[index + 1].points[0] for index, move in enumerate(squares.moves) if move.move == "M"]
    dark = {
        (round((x - box.frame.x) / side) - 4 + step, round((y - box.frame.y) / side) - 4)
        for (x, y), (right, _) in zip(starts, ends, strict=True)
        for step in range(round((right - x) / side))
    }
    assert dark == {(x, y) for y, row in enumerate(matrix) for x, square in enumerate(row) if square}


def turns(stage, hearth, *minutes, labels=()):
    labels = labels or tuple(f"{letter}, {m:g} min" for letter, m in zip("ABCDEFGHIJKL", minutes, strict=False))
    return slide(stage, hearth, Turns(labels, "Turns", minutes), "Pair turns", "Turns")


def test_turns_are_bars_to_scale_on_tracks(stage, hearth):
    shown = turns(stage, hearth, 10, 5)
    tracks, first, second = shown.drawings
    assert tracks.alt == "Turns"
    assert [drawing.alt for drawing in (first, second)] == ["A, 10 min", "B, 5 min"]
    one, two = (drawing.shapes[0].frame for drawing in (first, second))
    assert one.width / two.width == pytest.approx(2)
    assert two.x - one.right == pytest.approx(inches(0.10))
    assert [box.frame for box in tracks.shapes] == [one, two]
    assert (one.y, one.height) == pytest.approx((inches(6.03), inches(0.36)))


def test_a_click_on_a_bar_lets_it_run_down(stage, hearth):
    assert turns(stage, hearth, 7.5, 7.5).timers == (
        Timer("Turn 1", "Turn 1", 450),
        Timer("Turn 2", "Turn 2", 450),
    )


def test_turns_without_minutes_are_equally_long_and_stand_still(stage, hearth):
    shown = turns(stage, hearth, labels=("A", "B", "C"))
    assert len({round(drawing.shapes[0].frame.width, 6) for drawing in shown.drawings[1:]}) == 1
    assert shown.timers == ()


def test_a_label_without_room_is_left_to_the_alternative_text(stage, hearth):
    shown = turns(stage, hearth, *[3] * 12, labels=tuple(f"Person number {n} speaks" for n in range(12)))
    labels = [shape.text for drawing in shown.drawings for shape in drawing.shapes if isinstance(shape, Label)]
    assert labels == []
    assert shown.drawings[1].alt == "Person number 0 speaks"
