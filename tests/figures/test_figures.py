"""Every figure, from the fewest items it shows to the most, in frames of many shapes."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.colours.palette import PALETTES, contrast
from workshop_kit.drawing import Box, Caption, Circle, Contour, Frame
from workshop_kit.figures import FIGURES
from workshop_kit.places import Place, Source
from workshop_kit.scene import Item
from workshop_kit.text import Text
from workshop_kit.theme.ooxml import bounds

SLOT = Frame(414, 32.4, 495.6, 435.6)
COUNTS = [(name, count) for name, kind in FIGURES.items() for count in range(kind.least, kind.most + 1)]
PLACE = Place(Source("figure.yaml"))

frames = st.builds(
    lambda x, y, width, part: Frame(x, y, width, width * part),
    st.floats(0, 400),
    st.floats(0, 100),
    st.floats(120, 900),
    st.floats(0.55, 1.6),
)


def items(count):
    return tuple(Item(Text(f"Part {n}", PLACE), Text("a hint", PLACE)) for n in range(1, count + 1))


def captions(name, count, frame=SLOT):
    return [shape for shape in FIGURES[name].draw(items(count), frame).shapes if isinstance(shape, Caption)]


def test_eight_figures_are_known_by_name():
    assert set(FIGURES) == {"loop", "strands", "ladder", "scale", "timeline", "circles", "quadrants", "wheel"}


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_tells_in_one_sentence_what_it_is_for(name):
    assert FIGURES[name].said.endswith(".")
    assert FIGURES[name].said.count(".") == 1


@pytest.mark.parametrize(("name", "count"), COUNTS)
def test_every_item_stands_once_in_order(name, count):
    assert [str(caption.label) for caption in captions(name, count)] == [f"Part {n}" for n in range(1, count + 1)]


@pytest.mark.parametrize(("name", "count"), COUNTS)
@settings(deadline=None, max_examples=40)
@given(frame=frames)
def test_a_figure_stays_within_its_frame(name, count, frame):
    for shape in FIGURES[name].draw(items(count), frame).shapes:
        for box in (bounds(shape), *([shape.within] if isinstance(shape, Caption) else [])):
            stroke = getattr(shape, "stroke", None)
            over = 0.01 + (stroke.weight if stroke else 0)
            assert box.x >= frame.x - over
            assert box.y >= frame.y - over
            assert box.right <= frame.right + over
            assert box.bottom <= frame.bottom + over


@pytest.mark.parametrize(("name", "count"), COUNTS)
@settings(deadline=None, max_examples=40)
@given(frame=frames)
def test_words_of_two_items_never_share_a_place(name, count, frame):
    for one, other in combinations(captions(name, count, frame), 2):
        a, b = one.within, other.within
        apart = a.right <= b.x + 0.01 or b.right <= a.x + 0.01 or a.bottom <= b.y + 0.01 or b.bottom <= a.y + 0.01
        if isinstance(one.shape, Circle):
            distance = ((one.shape.x - other.shape.x) ** 2 + (one.shape.y - other.shape.y) ** 2) ** 0.5
            apart = distance > one.shape.radius + other.shape.radius
        assert apart, (a, b)


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_fills_its_slot(name):
    drawn = [bounds(shape) for shape in FIGURES[name].draw(items(FIGURES[name].most), SLOT).shapes]
    width = max(box.right for box in drawn) - min(box.x for box in drawn)
    height = max(box.bottom for box in drawn) - min(box.y for box in drawn)
    assert max(width / SLOT.width, height / SLOT.height) > 0.95


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize(("name", "count"), COUNTS)
def test_words_can_be_read_on_their_ground(theme, name, count):
    colours = PALETTES[theme].colours
    for caption in captions(name, count):
        filled = isinstance(caption.shape, Box | Circle | Contour) and caption.shape.fill
        ground = caption.shape.fill.slot if filled else "lt1"
        assert contrast(colours[caption.ink.slot], colours[ground]) >= 4.5


@pytest.mark.parametrize("count", range(3, 7))
def test_neighbours_in_a_loop_differ_in_colour_or_lightness(count):
    fills = [caption.shape.fill for caption in captions("loop", count)]
    assert all(one != two for one, two in pairwise([*fills, fills[0]]))


def test_a_ladder_is_climbed_from_its_foot():
    rungs = captions("ladder", 6)
    assert all(lower.within.y > higher.within.y for lower, higher in pairwise(rungs))


def test_circles_leave_what_they_share_free():
    for count in (2, 3):
        discs = [s for s in FIGURES["circles"].draw(items(count), SLOT).shapes if isinstance(s, Circle) and s.fill]
        for disc, caption in zip(discs, captions("circles", count), strict=True):
            box = caption.within
            corners = [(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
            own = [(x - disc.x) ** 2 + (y - disc.y) ** 2 <= disc.radius**2 for x, y in corners]
            others = [
                (x - other.x) ** 2 + (y - other.y) ** 2 < other.radius**2
                for other in discs
                if other is not disc
                for x, y in [*corners, (box.x + box.width / 2, box.y), (box.x + box.width / 2, box.bottom)]
            ]
            assert all(own)
            assert not any(others)
