"""Drawings become native PowerPoint shapes that keep their meaning."""

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.drawing import (
    Arc,
    Box,
    Caption,
    Circle,
    Contour,
    Drawing,
    Frame,
    Icon,
    Ink,
    Label,
    Lens,
    Line,
    Move,
    Stroke,
    icons,
)
from workshop_kit.places import Place, Source
from workshop_kit.text import Run, Text
from workshop_kit.theme import ooxml
from workshop_kit.theme.ooxml import NAMESPACES, bounds
from workshop_kit.units import emu

INK = Ink("dk2")
HELLO = Text("Hello", Place(Source("figure.yaml")))
DECORATION = ".//{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"

every_shape = pytest.mark.parametrize(
    "shape",
    [
        Circle(50, 50, 20, INK),
        Box(Frame(0, 0, 40, 20), INK, radius=4),
        Line(0, 10, 30, 0, Stroke(INK, 1)),
        Lens((10, 10), (20, 10), 8, INK),
        Icon("pen", 5, 5, 24, INK),
        Label("Hello", Frame(0, 0, 100, 20), 16, INK),
        Arc(50, 50, 20, 30, 90, Stroke(INK, 2, arrow=True)),
        Contour((Move("M", ((0, 0),)), Move("L", ((30, 0),)), Move("L", ((0, 20),)), Move("Z", ())), INK),
        Caption(HELLO, HELLO, Frame(30, 40, 40, 20), INK, Circle(50, 50, 20, INK), lines=((Run("Hello"),),)),
        Caption(HELLO, None, Frame(5, 0, 90, 20), INK, Box(Frame(0, 0, 100, 20), INK), lines=((Run("Hello"),),)),
        Caption(HELLO, None, Frame(0, 0, 100, 20), INK, lines=((Run("Hello"),),)),
    ],
    ids=lambda shape: type(shape).__name__,
)


def shape_element(*said, **named):
    return ooxml.shape_element(*said, **named).parsed()


def group_element(drawing, ids):
    return ooxml.group_element(drawing, ids).parsed()


def found(element, path):
    return element.find(path, NAMESPACES)


def value(element, path, name="val"):
    return found(element, path).get(name)


@every_shape
def test_a_shape_has_the_id_and_the_alternative_text_it_was_given(shape):
    naming = found(shape_element(shape, 7, alt="Two circles"), ".//p:cNvPr")
    assert (naming.get("id"), naming.get("descr")) == ("7", "Two circles")
    assert naming.get("name")


@every_shape
def test_a_shape_stands_where_it_was_drawn(shape):
    place = found(shape_element(shape, 1), ".//a:xfrm")
    frame = bounds(shape)
    assert value(place, "a:off", "x") == str(emu(frame.x))
    assert value(place, "a:ext", "cy") == str(emu(frame.height))


@every_shape
def test_colours_are_slots_of_the_theme(shape):
    written = shape_element(shape, 1)
    assert {c.get("val") for c in written.iter("{*}schemeClr")} == {"tx2"}
    assert written.find(".//{*}srgbClr") is None


def test_a_shape_without_alternative_text_is_marked_as_decoration():
    assert shape_element(Circle(5, 5, 5, INK), 1).find(DECORATION) is not None


def test_a_label_speaks_for_itself():
    written = shape_element(Label("Hi", Frame(0, 0, 50, 20), 16, INK), 1)
    assert written.find(DECORATION) is None
    assert found(written, ".//p:cNvPr").get("descr") is None


def test_a_label_says_its_language_size_and_face():
    written = shape_element(Label("Olá", Frame(0, 0, 50, 20), 16.5, INK, bold=True, heading=True), 1, lang="pt-BR")
    run = found(written, ".//a:rPr")
    assert (run.get("lang"), run.get("sz"), run.get("b")) == ("pt-BR", "1650", "1")
    assert value(run, "a:latin", "typeface") == "+mj-lt"


def test_each_line_of_a_label_is_a_paragraph():
    written = shape_element(Label("one\ntwo & <three>", Frame(0, 0, 50, 20), 16, INK), 1)
    assert [t.text for t in written.iter("{*}t")] == ["one", "two & <three>"]


def test_a_see_through_colour_keeps_its_opacity():
    assert value(shape_element(Circle(5, 5, 5, Ink("lt1", 0.4)), 1), ".//a:alpha") == "40000"


def test_a_see_through_lens_has_no_line_that_would_show_double():
    assert found(shape_element(Lens((0, 0), (5, 0), 5, Ink("lt1", 0.4)), 1), ".//a:ln/a:noFill") is not None
    assert value(shape_element(Lens((0, 0), (5, 0), 5, INK), 1), ".//a:ln", "w") == str(emu(0.6))


def test_the_radius_of_a_corner_is_kept_whatever_the_size_of_the_box():
    written = shape_element(Box(Frame(0, 0, 432, 349.2), INK, radius=8.64), 1)
    assert value(written, ".//a:gd", "fmla") == "val 2474"
    bar = shape_element(Box(Frame(0, 0, 100, 10), INK, radius=40), 1)
    assert value(bar, ".//a:gd", "fmla") == "val 50000"


def test_a_line_is_a_connector_and_keeps_its_direction():
    written = shape_element(Line(0, 10, 30, 0, Stroke(INK, 1, dashed=True)), 1)
    assert written.tag.endswith("}cxnSp")
    assert value(written, ".//a:xfrm", "flipV") == "1"
    assert value(written, ".//a:prstDash") == "dash"


def test_an_arrow_has_its_head_at_the_end():
    written = shape_element(Line(0, 0, 30, 0, Stroke(INK, 2.5, arrow=True)), 1)
    assert value(written, ".//a:tailEnd", "type") == "arrow"


@pytest.mark.parametrize("name", sorted(icons()))
def test_an_icon_is_one_outline_of_strokes_alone(name):
    written = shape_element(Icon(name, 0, 0, 36, INK), 1)
    path = found(written, ".//a:path")
    assert (path.get("w"), path.get("h"), path.get("fill")) == ("24000", "24000", "none")
    assert value(written, ".//a:ln", "cap") == "rnd"
    assert len(path) == len(icons()[name].moves)


def test_a_group_takes_its_ids_in_turn_and_speaks_as_one():
    shapes = (Circle(10, 10, 5, INK), Label("Hi", Frame(20, 0, 30, 10), 12, INK))
    group = group_element(Drawing("Ribbon", shapes, alt="The evening to scale"), itertools.count(40))
    naming = [(e.get("id"), e.get("descr")) for e in group.iter("{*}cNvPr")]
    assert naming == [("40", "The evening to scale"), ("41", None), ("42", None)]
    assert group.find(DECORATION) is None


def test_a_decorative_group_is_decoration_to_the_last_shape():
    group = group_element(Drawing("Rings", (Circle(10, 10, 5, INK),)), itertools.count(1))
    assert len(group.findall(DECORATION)) == 2


def test_a_group_keeps_the_coordinates_of_the_slide():
    group = group_element(Drawing("Rings", (Circle(10, 10, 5, INK), Circle(30, 20, 5, INK))), itertools.count(1))
    box = found(group, "p:grpSpPr/a:xfrm")
    assert value(box, "a:off", "x") == value(box, "a:chOff", "x") == str(emu(5))
    assert value(box, "a:ext", "cy") == value(box, "a:chExt", "cy") == str(emu(20))


@given(
    angle=st.floats(0, 360),
    apart=st.floats(0.2, 0.95),
    radius=st.floats(5, 200),
    ratio=st.floats(0.7, 1.4),
)
@settings(deadline=None)
def test_a_lens_lies_within_both_circles_at_any_angle(angle, apart, radius, ratio):
    second = radius * ratio
    distance = abs(radius - second) + apart * (radius + second - abs(radius - second))
    b = (distance * math.cos(math.radians(angle)), distance * math.sin(math.radians(angle)))
    box = bounds(Lens((0, 0), b, radius, INK, second))
    for (x, y), r in (((0, 0), radius), (b, second)):
        assert box.x >= x - r - 1e-6
        assert box.right <= x + r + 1e-6
        assert box.y >= y - r - 1e-6
        assert box.bottom <= y + r + 1e-6


def test_a_lens_between_level_circles_is_as_high_as_their_crossings():
    box = bounds(Lens((0, 0), (8, 0), 5, INK))
    assert box.width == pytest.approx(2)
    assert box.height == pytest.approx(2 * math.sqrt(25 - 16))


def test_words_in_a_circle_may_be_wider_than_office_would_let_them():
    caption = Caption(HELLO, None, Frame(12, 30, 76, 40), INK, Circle(50, 50, 40, INK), lines=((Run("Hello"),),))
    written = shape_element(caption, 1)
    box = found(written, ".//a:custGeom/a:rect")
    guides = {guide.get("name"): guide.get("fmla") for guide in written.iter("{*}gd")}
    assert guides[box.get("l")] == "*/ w 2500 100000"
    assert guides[box.get("r")] == "*/ w 97500 100000"
    assert guides[box.get("t")] == "*/ h 25000 100000"


def test_a_label_is_bold_and_its_hint_a_paragraph_of_its_own_below():
    caption = Caption(
        HELLO, HELLO, Frame(0, 0, 99, 50), INK, size=20, hint_size=18, lines=((Run("You "),), (Run("share"),)),
        hint_lines=((Run("something "), Run("real", emphasis=True)),),
    )  # fmt: skip
    label, hint = shape_element(caption, 1).iter("{*}p")
    looks = [(run.get("b"), run.get("i"), run.get("sz")) for run in (*label.iter("{*}rPr"), *hint.iter("{*}rPr"))]
    assert looks == [("1", "0", "2000"), ("0", "0", "1800"), ("0", "1", "1800")]
    assert ["".join(t.text for t in one.iter("{*}t")) for one in (label, hint)] == ["You share", "something real"]
