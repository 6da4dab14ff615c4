"""Whoever is asked to share something is told that they may keep it."""

import pytest

from workshop_kit.checking.disclosure_without_opt_out import disclosure_without_opt_out
from workshop_kit.errors import Weight

PAIR = "  - {kind}: Talk\n    minutes: 10\n{block}    steps:\n      - {step}\n"
OWN = "stems: Finish these\n        items: I saw\n        privacy: pair\n        instructions: Read them to each other."


def talk(step=OWN, block="", kind="pair"):
    return PAIR.format(kind=kind, block=block, step=step)


@pytest.fixture
def told(said):
    """Return what the rule says."""
    return lambda *words, **more: said(disclosure_without_opt_out, talk(*words, **more))


def test_an_exercise_that_is_shared_without_a_way_out_is_a_warning_at_the_exercise(told):
    (problem,) = told()
    assert problem.weight is Weight.WARNING
    assert problem.message == "'Finish these' asks people to share, and nothing there says that they may pass."
    assert problem.place.line == 6


@pytest.mark.parametrize(
    ("step", "block"),
    [
        (f"{OWN} Pass on any line.", ""),
        (f"{OWN}\n        say: Tell as much as you like.", ""),
        (f"{OWN}\n        do: Say that they may skip any line.", ""),
        (OWN, "    say: Share what you choose.\n"),
        (OWN, "    do: Say it is up to you what you tell.\n"),
    ],
)
def test_a_word_in_any_text_near_it_is_enough(told, step, block):
    assert told(step, block) == []


def test_the_instructions_of_the_kit_leave_a_way_out(told):
    assert told("stems: Finish these\n        items: I saw\n        privacy: pair") == []


@pytest.mark.parametrize("more", ["\n        depth: none", ""])
def test_what_is_not_personal_or_stays_private_asks_for_nothing(told, more):
    assert told(OWN + more if more else OWN.replace("pair", "private")) == []


def test_what_is_deep_asks_for_much_even_in_private(told):
    assert len(told(OWN.replace("pair", "private") + "\n        depth: deep")) == 1


@pytest.mark.parametrize(
    "step",
    [
        "cards: Questions\n        light: What made you smile?\n        instructions: Take turns.",
        "scene-cards: Scenes\n        items: Ari got the job. | Be glad\n        instructions: Read one aloud.",
        "script: Speaker and listener\n        instructions: Take turns.",
    ],
)
def test_made_up_scenes_rules_and_cards_with_a_pass_among_them_ask_for_nothing(told, step):
    assert told(step) == []


def test_a_task_in_turns_is_shared_and_one_of_hands_is_not(told):
    task = "task: Thank each other\n        items: Say one"
    assert told(task) == []
    assert len(told(f"{task}\n        turns: 2")) == 1
    assert len(told(f"{task}\n        depth: light")) == 1
    assert told(f"{task}, or pass\n        turns: 2") == []


def test_a_block_with_a_depth_of_its_own_asks_too(told):
    points = "points: Think\n        items: One"
    (problem,) = told(points, "    depth: light\n    say: Tell each other.\n", kind="debrief")
    assert (problem.place.line, "'Talk'" in problem.message) == (3, True)
    assert told(points, "    depth: none\n    say: Tell each other.\n", kind="debrief") == []
    assert told(points, "    depth: light\n    say: Tell what you choose.\n", kind="debrief") == []
    assert told("question: What moved you?", "    depth: light\n", kind="debrief") == []
    assert (
        len(told("question: What moved you?\n        items: One word each", "    depth: light\n", kind="debrief")) == 1
    )


def test_spanish_has_words_of_its_own(said):
    step = OWN.replace("Read them to each other.", "Léanlas.")
    assert len(said(disclosure_without_opt_out, talk(step), "language: es\n")) == 1
    assert said(disclosure_without_opt_out, talk(f"{step} Pueden pasar."), "language: es\n") == []
