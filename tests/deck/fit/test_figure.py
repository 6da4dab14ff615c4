"""A figure in its slot."""

from __future__ import annotations

import pytest

from workshop_kit.deck.fit import fit
from workshop_kit.drawing import Caption
from workshop_kit.figures import FIGURES
from workshop_kit.places import Place, Source
from workshop_kit.scene import Figure, Item
from workshop_kit.text import Text

SOURCE = Source("evening.yaml", ("a line",) * 99)


@pytest.fixture
def shown(stage, hearth):
    """Fit a slide with a figure of these labels, each on a line of its own from line 11 on."""

    def made(shape, *labels):
        items = tuple(Item(Text(label, Place(SOURCE, 11 + n))) for n, label in enumerate(labels))
        figure = Figure(shape, items, "A figure: " + ", ".join(labels))
        slots = {"Title": stage.words("How closeness grows"), "Figure": figure}
        return fit((stage.scene("figure", "Figure", slots),), hearth, "Evening")

    return made


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_stands_in_its_slot_as_one_drawing_with_its_alternative_text(name, shown):
    labels = [f"Part {n}" for n in range(FIGURES[name].most)]
    deck = shown(name, *labels)
    assert not deck.problems
    (drawing,) = deck.slides[0].drawings
    assert drawing.alt == "A figure: " + ", ".join(labels)
    assert [str(shape.label) for shape in drawing.shapes if isinstance(shape, Caption)] == labels


def test_words_without_room_are_a_problem_at_their_line(shown):
    long = "We have told each other everything there is to tell about that year, and then some more"
    deck = shown("loop", "You share", "They respond", long, "Trust grows", "You dare", "It gets easier")
    (problem,) = deck.problems
    assert problem.place.line == 13
    assert problem.message.startswith("'We have told each other everything …' is too long for a loop of 6: about ")
    assert problem.message.endswith(" letters fit.")
    assert problem.hint
