"""Where blocks stand in the real deck."""

import pytest

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.documents.numbers import numbers
from workshop_kit.kit import planned
from workshop_kit.outline.wishes import Wishes
from workshop_kit.theme.load import load_theme

LONG = """\
title: A long list
blocks:
  - welcome: Hello
    minutes: 10
    steps:
      - points: Many
        items: |
          {}
      - points: Later
        items: |
          One
          Two
  - closing: Goodbye
    minutes: 5
    steps:
      - question: What will you keep?
"""


@pytest.fixture(scope="module")
def look():
    return load_theme("hearth")


@pytest.fixture
def day(tmp_path):
    file = tmp_path / "long.yaml"
    file.write_text(LONG.format("\n          ".join(f"Point number {n}" for n in range(1, 15))), encoding="utf-8")
    return planned(file, Wishes())


def test_the_slides_of_all_blocks_follow_one_another(day, look):
    deck = fit(compose(day), look, day.day.title)
    found = numbers(deck, day)
    spans = [found.before, *map(found.of_block, day.parts), found.after]
    assert [number for first, last in spans for number in range(first, last + 1)] == [
        *range(1, len(deck.slides) + 1),
    ]
