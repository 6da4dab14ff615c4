"""Figures as PowerPoint holds them."""

from __future__ import annotations

import io

import pytest
from pptx import Presentation

from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.drawing import Icon, Ink, icons
from workshop_kit.figures import FIGURES
from workshop_kit.places import Place, Source
from workshop_kit.scene import Figure, Item
from workshop_kit.text import Text
from workshop_kit.theme.ooxml import NAMESPACES, shape_element

PLACE = Place(Source("evening.yaml"))


@pytest.fixture(scope="module")
def slides(stage, hearth):
    """Every figure on a slide of its own, read back."""
    scenes = []
    for name, kind in FIGURES.items():
        items = tuple(Item(Text(f"Part {n}", PLACE), Text(f"hint {n}", PLACE)) for n in range(kind.most))
        slots = {"Title": stage.words(name), "Figure": Figure(name, items, f"A {name}")}
        scenes.append(stage.scene(name, "Figure", slots))
    deck = fit(scenes, hearth, "Evening")
    return dict(zip(FIGURES, Presentation(io.BytesIO(paint(deck, hearth))).slides, strict=True))


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_one_group_that_alone_has_alternative_text(name, slides):
    (group,) = [shape for shape in slides[name].shapes if shape.shape_type == 6]
    assert group.name == name.capitalize()
    assert group._element.find(".//p:cNvPr", NAMESPACES).get("descr") == f"A {name}"
    inner = [shape._element.find(".//p:cNvPr", NAMESPACES) for shape in group.shapes]
    assert not any(naming.get("descr") for naming in inner)


@pytest.mark.parametrize("name", FIGURES)
def test_words_stand_in_their_shapes_to_be_edited_each_once(name, slides):
    (group,) = [shape for shape in slides[name].shapes if shape.shape_type == 6]
    said = [shape.text_frame.text for shape in group.shapes if shape.has_text_frame and shape.text_frame.text]
    words = [text.replace("\u00a0", " ") for text in said]
    assert words == [f"Part {n}\nhint {n}" for n in range(FIGURES[name].most)]
    named = [shape.name for shape in group.shapes if shape.has_text_frame and shape.text_frame.text]
    assert named == [f"Part {n}" for n in range(FIGURES[name].most)]


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_in_theme_colours(name, slides):
    (group,) = [shape for shape in slides[name].shapes if shape.shape_type == 6]
    assert not list(group._element.iter(f"{{{NAMESPACES['a']}}}srgbClr"))
    assert list(group._element.iter(f"{{{NAMESPACES['a']}}}schemeClr"))


@pytest.mark.parametrize("name", sorted(icons()))
def test_every_icon_is_one_freeform_in_a_theme_colour(name):
    element = shape_element(Icon(name, 100, 100, 36, Ink("accent1")), 2).parsed()
    assert len(element.findall(".//a:path", NAMESPACES)) == 1
    assert element.find("p:spPr/a:noFill", NAMESPACES) is not None
    assert element.find("p:spPr/a:ln/a:solidFill/a:schemeClr", NAMESPACES).get("val") == "accent1"
