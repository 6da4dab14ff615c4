"""A drawn figure."""

from typing import get_args

import pytest

from workshop_kit.errors import Refused
from workshop_kit.figures import FIGURES
from workshop_kit.scene import Figure
from workshop_kit.slides.diagram import Shape
from workshop_kit.words import language


def diagram(shape, count, text=""):
    items = "".join(f"    Part {n}: hint {n}\n" for n in range(1, count + 1))
    return f"- diagram: How it goes\n  shape: {shape}\n{text}  items: |\n{items}"


def test_every_figure_of_the_kit_can_be_a_diagram():
    assert set(get_args(Shape)) == set(FIGURES)
    assert all(language().has(f"figure-{shape}") for shape in FIGURES)


@pytest.mark.parametrize("shape", get_args(Shape))
@pytest.mark.parametrize("most", [False, True])
def test_a_figure_takes_as_few_and_as_many_items_as_it_can_show(shape, most, step, cue):
    count = FIGURES[shape].most if most else FIGURES[shape].least
    (scene,) = step(diagram(shape, count)).scenes(cue())
    figure = scene.slots["Figure"]
    assert isinstance(figure, Figure)
    assert (figure.shape, len(figure.items)) == (shape, count)


@pytest.mark.parametrize("shape", get_args(Shape))
def test_one_item_more_is_a_problem_at_its_line(shape, step):
    most = FIGURES[shape].most
    with pytest.raises(Refused, match=f"The figure '{shape}' has .*; here are {most + 1}") as told:
        step(diagram(shape, most + 1))
    assert told.value.problems[0].place.line == 3 + most + 1


@pytest.mark.parametrize("shape", get_args(Shape))
def test_too_few_items_are_a_problem(shape, step):
    with pytest.raises(Refused, match=f"The figure '{shape}' has ") as told:
        step(diagram(shape, FIGURES[shape].least - 1))
    assert told.value.problems[0].place.line == 4


def test_a_figure_says_its_words_in_reading_order(step, cue):
    text = "- diagram: T\n  shape: loop\n  items: |\n    You *share*: something\n    They answer\n    You feel: known\n"
    (scene,) = step(text).scenes(cue())
    assert scene.slots["Figure"].alt.endswith(": You share, something; They answer; You feel, known")
    assert scene.slots["Figure"].items[1].hint is None


def test_a_sentence_stands_beside_the_figure(step, cue):
    (scene,) = step(diagram("loop", 4, "  text: It takes two.\n")).scenes(cue())
    assert str(scene.slots["Text"].paragraphs[0]) == "It takes two."


def test_an_unknown_shape_names_the_known_ones(step):
    with pytest.raises(Refused, match="'quadrants' or 'wheel' belongs here, not 'pyramid'"):
        step(diagram("pyramid", 3))
