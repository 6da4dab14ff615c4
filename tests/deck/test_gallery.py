"""The gallery shows every kind and every figure in every theme, and Office finds nothing to repair in it."""

import io

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation

from workshop_kit.deck.gallery import gallery, hung
from workshop_kit.deck.powerpoint import paint
from workshop_kit.figures import FIGURES
from workshop_kit.kinds import KINDS
from workshop_kit.theme.load import bundled_themes, load_theme


@pytest.fixture(scope="module")
def day():
    return gallery()


def test_every_kind_and_figure_is_in_the_gallery(day):
    steps = [step.kind for part in day.parts for step in part.steps]
    assert {step.kind for step in steps} == set(KINDS)
    assert {step.shape for step in steps if step.kind == "diagram"} == set(FIGURES)


@pytest.mark.slow
@pytest.mark.parametrize("name", bundled_themes())
def test_the_gallery_opens_in_every_theme_with_nothing_to_repair(name, day, tmp_path):
    theme = load_theme(name)
    deck = hung(day, theme)
    painted = paint(deck, theme)
    assert len(Presentation(io.BytesIO(painted)).slides) == len(deck.slides)
    path = tmp_path / "gallery.pptx"
    path.write_bytes(painted)
    assert OpenXmlValidator().validate(str(path)).errors == []


@pytest.mark.parametrize("name", bundled_themes())
def test_nothing_in_the_gallery_is_left_out_by_a_theme(name, day):
    assert [problem.message for problem in hung(day, load_theme(name)).problems] == []
