from __future__ import annotations

import io

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas

from workshop_kit.drawing import Arc, Box, Caption, Circle, Frame, Icon, Ink, Label, Lens, Line, Stroke, icons
from workshop_kit.figures import FIGURES
from workshop_kit.paper.drawings import paint
from workshop_kit.paper.faces import BODY, face
from workshop_kit.paper.inks import colour
from workshop_kit.places import Place, Source
from workshop_kit.scene import Item
from workshop_kit.text import Text
from workshop_kit.theme.labels import lettered


@pytest.fixture
def drawn():
    """Paint shapes on a page of 400 x 300 points and open it."""
    opened = []

    def made(*shapes):
        face(BODY)
        file = io.BytesIO()
        canvas = Canvas(file, (400, 300), invariant=1, initialFontName=BODY)
        paint(canvas, shapes, 300)
        canvas.save()
        opened.append(pdfplumber.open(file))
        return opened[-1].pages[0]

    yield made
    for file in opened:
        file.close()


def _frame(shapes):
    return (
        min(shape["x0"] for shape in shapes),
        min(shape["top"] for shape in shapes),
        max(shape["x1"] for shape in shapes),
        max(shape["bottom"] for shape in shapes),
    )


def test_shapes_stand_where_they_are_measured_from_the_top_left(drawn):
    page = drawn(
        Circle(50, 60, 20, fill=Ink("dk1")),
        Box(Frame(100, 40, 80, 30), stroke=Stroke(Ink("accent6"), 1), radius=5),
        Line(200, 50, 300, 50, Stroke(Ink("dk1"), 1, dashed=True)),
    )
    assert _frame(page.curves[:1]) == pytest.approx((30, 40, 70, 80), abs=0.1)
    assert _frame(page.curves[1:]) == pytest.approx((100, 40, 180, 70), abs=0.1)
    assert _frame(page.lines) == pytest.approx((200, 50, 300, 50), abs=0.1)


def test_a_lens_is_what_two_circles_share(drawn):
    page = drawn(Lens((100, 100), (130, 100), 30, Ink("accent4")))
    half = (30**2 - 15**2) ** 0.5
    x0, top, x1, bottom = _frame(page.curves)
    assert (top, bottom) == pytest.approx((100 - half, 100 + half), abs=0.5)
    assert x0 >= 99
    assert x1 <= 131


def test_circles_apart_share_nothing(drawn):
    assert not drawn(Lens((100, 100), (200, 100), 30, Ink("accent4"))).curves


@pytest.mark.parametrize("name", sorted(icons()))
def test_every_icon_stays_in_its_square(name, drawn):
    page = drawn(Icon(name, 100, 100, 48, Ink("dk1")))
    x0, top, x1, bottom = _frame([*page.curves, *page.lines, *page.rects])
    assert x0 >= 100
    assert top >= 100
    assert x1 <= 148
    assert bottom <= 148


@pytest.mark.parametrize(("align", "x"), [("left", 50), ("center", 150), ("right", 250)])
def test_a_label_keeps_its_side(align, x, drawn):
    page = drawn(Label("Closer", Frame(50, 50, 200, 40), 14, Ink("dk1"), bold=True, align=align, anchor="middle"))
    word = page.extract_words()[0]
    sides = {"left": word["x0"], "center": (word["x0"] + word["x1"]) / 2, "right": word["x1"]}
    assert sides[align] == pytest.approx(x, abs=1)
    assert word["top"] == pytest.approx(64, abs=4)


def test_a_long_label_is_wrapped_in_its_box(drawn):
    page = drawn(
        Label("One speaks, one listens, then you swap", Frame(50, 50, 90, 60), 12, Ink("dk1"), anchor="middle")
    )
    tops = sorted({round(word["top"]) for word in page.extract_words()})
    assert len(tops) == 3
    assert max(word["x1"] for word in page.extract_words()) <= 140
    assert tops[0] > 50


def test_inks_are_mixed_with_the_white_of_the_paper():
    assert colour(Ink("dk1")).rgb() == pytest.approx((0x1E / 255, 0x1E / 255, 0x22 / 255))
    assert colour(Ink("dk1", 0.0)).rgb() == (1, 1, 1)


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_is_drawn_with_its_words_wrapped_in_their_shapes(name, drawn):
    kind, place = FIGURES[name], Place(Source("figure.yaml"))
    words = [f"Step{chr(65 + n)} of it" for n in range(kind.most)]
    items = tuple(Item(Text(word, place), Text("a hint in a few words", place)) for word in words)
    figure = lettered(kind.draw(items, Frame(20, 20, 360, 260)), BODY, 12, 8).drawing
    page = drawn(*figure.shapes)
    found = page.extract_words()
    for shape in figure.shapes:
        if isinstance(shape, Caption):
            box = shape.within
            (word,) = [one for one in found if one["text"] == str(shape.label).split()[0]]
            assert box.x - 1 <= word["x0"] <= word["x1"] <= box.right + 1
            assert box.y - 1 <= word["top"] <= word["bottom"] <= box.bottom + 1
    assert page.extract_text().count("hint") == kind.most


def test_an_arrow_has_a_head(drawn):
    stroke = Stroke(Ink("dk1"), 2, arrow=True)
    page = drawn(Arc(100, 100, 50, -90, 90, stroke), Line(200, 50, 260, 50, stroke))
    x0, top, x1, bottom = _frame([*page.curves, *page.lines])
    assert (x0, top) == pytest.approx((100, 45), abs=0.6)
    assert x1 == pytest.approx(260, abs=0.6)
    assert bottom == pytest.approx(100, abs=0.6)
