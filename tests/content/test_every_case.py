"""Every bundled workshop, in every format, length and look: its minutes settle, its slides fit without a warning.

The quick run takes cases in which every two of workshop, format, length and look meet; `-m slow` takes all the others.
"""

from __future__ import annotations

import functools
from itertools import product

import pytest

from workshop_kit.beforehand import planned
from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.errors import Weight
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.head import head
from workshop_kit.outline.wishes import Wishes
from workshop_kit.theme.load import bundled_themes, load_theme

LOOKS = bundled_themes()
FEWEST, MOST = 10, 28
"""Slides of a group's hour: enough to lead by, and two minutes for each at least."""


@functools.cache
def look(name):
    return load_theme(name)


def cases():
    """Yield every case. In the quick run each format of a workshop has one length and one look.

    Which, turns with the workshop and the format, so that over all workshops every two of them meet.
    """
    for number, path in enumerate(bundled_outlines().values()):
        found = head(path)
        for turn, format_name in enumerate(found.formats):
            chosen = found.lengths[(number + turn) % len(found.lengths)], LOOKS[(number + 2 * turn) % len(LOOKS)]
            for length, theme in product(found.lengths, LOOKS):
                marks = () if (length, theme) == chosen else pytest.mark.slow
                name = f"{path.stem}-{format_name}-{length}-{theme}"
                yield pytest.param(path, format_name, length, theme, marks=marks, id=name)


@pytest.mark.parametrize(("path", "format_name", "length", "theme"), tuple(cases()))
def test_it_settles_composes_and_fits_without_a_warning(path, format_name, length, theme):
    plan = planned(path, Wishes(format=format_name, length=length, theme=theme, starts=19 * 60, region="US"))
    deck = fit(compose(plan), look(theme), plan.day.title, plan.day.language.code)
    assert plan.day.minutes == length
    assert [str(p) for p in (*plan.problems, *deck.problems) if p.weight is not Weight.NOTE] == []


@pytest.mark.parametrize("theme", [LOOKS[0], *(pytest.param(name, marks=pytest.mark.slow) for name in LOOKS[1:])])
@pytest.mark.parametrize("path", tuple(bundled_outlines().values()), ids=lambda path: path.stem)
def test_a_group_deck_of_an_hour_has_ten_to_twenty_eight_slides(path, theme):
    plan = planned(path, Wishes(format="group", length=60, theme=theme))
    deck = fit(compose(plan), look(theme), plan.day.title, plan.day.language.code)
    assert FEWEST <= len(deck.slides) <= MOST
