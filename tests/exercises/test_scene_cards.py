"""Made-up scenes to cut out."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Instructions

SCENES = "- scene-cards: Scenes\n  items: |\n    Ari got the job. | Let it be good news\n    Jo forgot.\n"


def test_a_card_holds_a_scene_and_its_goal_if_it_has_one(step, cue):
    (variant,) = step(SCENES).sheet(cue()).variants
    opening, cards = variant.parts
    assert isinstance(opening, Instructions)
    assert cards.a_page == 2
    assert [(c.label, str(c.text), c.goal and str(c.goal)) for c in cards.cards] == [
        ("Scene 1", "Ari got the job.", "Let it be good news"),
        ("Scene 2", "Jo forgot.", None),
        ("A scene of your own", "Made up, or from last week. Keep it small.", None),
    ]


def test_no_half_page_stays_empty(step, cue):
    for scenes in range(1, 6):
        text = "- scene-cards: Scenes\n  items: |\n" + "    A scene.\n" * scenes
        (_, cards) = step(text).sheet(cue()).variants[0].parts
        assert (len(cards.cards) + 1) % cards.a_page == 0, "the instructions take the first half page"


def test_the_card_for_a_scene_of_ones_own_has_lines(step, cue):
    (_, cards) = step(SCENES).sheet(cue()).variants[0].parts
    assert [card.lines for card in cards.cards] == [0, 0, 7]


def test_cards_are_cut_and_printed_once_a_pair(step, cue):
    sheet = step(SCENES).sheet(cue())
    assert (sheet.cut, sheet.per) == (True, "pair")


def test_a_third_column_is_a_problem_at_its_line(step):
    with pytest.raises(Refused, match="a scene and its goal") as told:
        step("- scene-cards: Scenes\n  items: |\n    One\n    Two | Goal | More\n")
    assert told.value.problems[0].place.line == 4
