"""Where a clock goes to twelve, every time of day still stands on one line, and none touches another."""

import itertools

import pytest

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.drawing import Label
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.theme.load import bundled_themes, load_theme

OUTLINE = """
title: Evening
blocks:
  - welcome: Hello
    minutes: 20
  - pair: Talk
    minutes: 40
  - break: Tea
    minutes: 20
  - solo: Write
    minutes: 40
  - closing: Good night
    minutes: 7
"""
STARTS = (9 * 60, 11 * 60 + 20, 19 * 60, 22 * 60 + 50)


@pytest.fixture(scope="module", params=list(itertools.product(bundled_themes(), STARTS)), ids=str)
def slides(request):
    """Fit an evening in the United States."""
    theme, starts = request.param
    day = plan(read_text(OUTLINE, "evening.yaml").workshop, Wishes(starts=starts, region="US"))
    deck = fit(compose(day), load_theme(theme), "Evening")
    assert deck.problems == ()
    return deck.slides


def test_every_time_of_day_stands_on_one_line(slides):
    lines = {
        paragraph.lines
        for slide in slides
        for filled in slide.texts
        for paragraph in filled.paragraphs
        if filled.slot.name in ("Clock", "Where we are", "Details")
    }
    assert {len(one) for one in lines} == {1}
    assert any("\u00a0" in run.text for one in lines for run in one[0])


def test_times_below_the_ribbon_never_touch(slides):
    for slide in slides:
        said = [shape for drawing in slide.drawings for shape in drawing.shapes if isinstance(shape, Label)]
        times = [label.frame for label in said if " to " in label.text or label.text.endswith("m")]
        for one, other in itertools.combinations(sorted(times, key=lambda frame: frame.x), 2):
            assert one.right < other.x
