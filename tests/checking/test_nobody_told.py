"""Every block tells somebody how it is run: who leads it, or the room."""

import pytest

from workshop_kit.checking.nobody_told import nobody_told
from workshop_kit.errors import Weight

BLOCK = "  - {kind}: {title}\n    minutes: 10\n{more}"
STEPS = "    steps:\n      - {step}\n"
POINTS = "points: Reasons\n        items: One"


def block(more="", kind="welcome", title="Hello"):
    return BLOCK.format(kind=kind, title=title, more=more)


@pytest.mark.parametrize("more", ["", STEPS.format(step=POINTS), STEPS.format(step="log: Seven days")])
def test_a_block_without_a_word_to_say_or_do_is_a_warning(said, more):
    (problem,) = said(nobody_told, block(more))
    assert problem.weight is Weight.WARNING
    assert problem.message == "'Hello' does not say how it is run: nothing to say and nothing to do."
    assert problem.place.line == 3


@pytest.mark.parametrize(
    "more",
    [
        "    say: Good to see you.\n",
        "    do: Put out the chairs.\n",
        STEPS.format(step=POINTS + "\n        say: Read them aloud."),
        STEPS.format(step=POINTS + "\n        do: Read them aloud."),
        STEPS.format(step="question: How do you arrive?"),
        STEPS.format(step="reflection: How I arrive\n        items: One word"),
    ],
)
def test_one_word_in_the_block_or_a_step_is_enough_and_so_is_what_the_room_is_told(said, more):
    assert said(nobody_told, block(more)) == []


def test_a_break_runs_itself(said):
    assert said(nobody_told, block(kind="break") + block("    say: Hi.\n", title="On")) == []
