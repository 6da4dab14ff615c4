"""Colours by the names that people have for them."""

import pytest

from workshop_kit.colours.named import NAMED, colour_meant
from workshop_kit.colours.palette import PALETTES
from workshop_kit.colours.shades import fault


@pytest.mark.parametrize(
    ("said", "meant"),
    [("Purple", "5A3080"), ("dark blue", "1F4E79"), ("#1f5c5c", "1F5C5C"), ("1F5C5", None), ("octarine", None)],
)
def test_a_colour_is_a_name_or_six_digits(said, meant):
    assert colour_meant(said) == meant


@pytest.mark.parametrize("name", NAMED)
def test_titles_in_a_named_colour_can_be_read(name):
    grounds = [palette.colours[slot] for palette in PALETTES.values() for slot in ("lt1", "lt2")]
    assert fault("primary", NAMED[name], grounds) is None
