"""Prompts to write on, for oneself."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Instructions, Prompt, Ruled

TWO = "- reflection: What I noticed\n  items: |\n    One thing\n    What it meant\n"


def parts(exercise, cue):
    (variant,) = exercise.sheet(cue()).variants
    return variant.parts


def test_every_prompt_has_a_number_and_three_lines(step, cue):
    opening, *prompts = parts(step(TWO), cue)
    assert isinstance(opening, Instructions)
    assert [(p.number, str(p.text), p.lines) for p in prompts] == [(1, "One thing", 3), (2, "What it meant", 3)]


def test_lines_page_rules_the_rest_of_the_page(step, cue):
    *_, prompt, rest = parts(step(f"{TWO}  lines: page\n"), cue)
    assert isinstance(prompt, Prompt)
    assert rest == Ruled(fill=True)


def test_a_reflection_is_private_unless_the_author_says_otherwise(step, cue):
    assert step(TWO).sheet(cue()).privacy == "private"
    assert step(f"{TWO}  privacy: pair\n").sheet(cue()).privacy == "pair"


def test_more_lines_than_two_pages_hold_are_told(step):
    with pytest.raises(Refused, match="from 0 to 60"):
        step("- reflection: Long\n  lines: 9999\n  items: One thing\n")
