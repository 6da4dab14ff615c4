"""Words of a figure: one size for all, the largest that fits, and what is told where none does."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.drawing import Caption, Circle, Drawing, Frame, Ink
from workshop_kit.figures import FIGURES
from workshop_kit.places import Place, Source
from workshop_kit.scene import Item
from workshop_kit.text import Text
from workshop_kit.theme import measure
from workshop_kit.theme.labels import LARGEST, LEAST, lettered, text_height
from workshop_kit.theme.model import Level

FACE = "Calibri"
SLOT = Frame(414, 32.4, 495.6, 435.6)
PLACE = Place(Source("figure.yaml"))
COUNTS = [(name, count) for name, kind in FIGURES.items() for count in (kind.least, kind.most)]

words = st.text(st.sampled_from("aeiouäßmnrst  -–WM"), min_size=1, max_size=60).filter(lambda text: text.strip())


def item(label, hint=None):
    return Item(Text(label, PLACE), None if hint is None else Text(hint, PLACE))


def loop(*items):
    return lettered(FIGURES["loop"].draw(items, SLOT), FACE)


def captions(made):
    return [shape for shape in made.drawing.shapes if isinstance(shape, Caption)]


def said(lines):
    return ["".join(run.text for run in line).strip().replace("\u00a0", " ") for line in lines]


def test_short_words_take_the_largest_size():
    made = loop(item("You share", "something real"), item("They respond", "with care"), item("You feel", "known"))
    assert {(caption.size, caption.hint_size) for caption in captions(made)} == {(LARGEST, LARGEST)}
    assert said(captions(made)[1].lines) == ["They respond"]
    assert not made.too_long


def test_one_long_label_makes_all_smaller():
    short = [item("You share"), item("They care"), item("You feel"), item("Trust"), item("Hope")]
    made = loop(*short, item("Both of you come back to it later", "when it is quiet and you have had a rest"))
    (sizes,) = {(caption.size, caption.hint_size) for caption in captions(made)}
    assert LEAST <= sizes[0] < LARGEST


def test_a_hint_grows_smaller_before_the_labels_do():
    drawing = Drawing(
        "x", (Caption(Text("A label", PLACE), Text("two lines of a hint", PLACE), Frame(0, 0, 100, 69), Ink("dk1")),)
    )
    (caption,) = captions(lettered(drawing, FACE))
    assert (caption.size, caption.hint_size) == (20, 18)


def test_what_fits_at_no_size_is_told_with_how_much_would():
    long = "We have told each other everything there is to tell about the year that we would rather forget"
    made = loop(*[item("One")] * 5, item(long))
    (too_long,) = made.too_long
    assert str(too_long.caption.label) == long
    assert 20 < too_long.letters < len(long)
    fitting = loop(*[item("One")] * 5, item(long[: too_long.letters]))
    assert not fitting.too_long


def test_a_word_wider_than_its_place_is_told():
    made = loop(*[item("One")] * 5, item("Donaudampfschifffahrtsgesellschaft"))
    assert [str(too_long.caption.label) for too_long in made.too_long] == ["Donaudampfschifffahrtsgesellschaft"]


def test_marks_within_words_are_kept():
    (first, *_) = captions(loop(item("You *share*", "**one** thing"), item("a"), item("b")))
    assert [run.emphasis for line in first.lines for run in line] == [False, True]
    assert any(run.strong for line in first.hint_lines for run in line)


@pytest.mark.parametrize(("name", "count"), COUNTS)
@settings(deadline=None, max_examples=25)
@given(data=st.data())
def test_any_words_fit_or_are_told_and_every_word_stands_once(name, count, data):
    items = tuple(item(data.draw(words), data.draw(st.none() | words)) for _ in range(count))
    made = lettered(FIGURES[name].draw(items, SLOT), FACE)
    told = {id(too_long.caption.label) for too_long in made.too_long}
    for caption, given_item in zip(captions(made), items, strict=True):
        assert "".join(r.text for line in caption.lines for r in line).replace("\u00a0", " ") == str(given_item.label)
        below = "".join(r.text for line in caption.hint_lines for r in line).replace("\u00a0", " ")
        assert below == str(given_item.hint or "")
        if id(caption.label) not in told:
            assert_stands_within(caption)


def assert_stands_within(caption):
    assert text_height(caption) <= caption.within.height + 0.01
    top = -text_height(caption) / 2
    for lines, size, bold in ((caption.lines, caption.size, True), (caption.hint_lines, caption.hint_size, False)):
        for line in lines:
            width = measure.line_width(line, Level(size, FACE, bold))
            assert width <= caption.within.width + 0.01
            if isinstance(caption.shape, Circle):
                # The middle of each line's letters.
                far = abs(top + 0.55 * 1.2 * size)
                assert math.hypot(width / 2, far) <= caption.shape.radius
            top += 1.2 * size
