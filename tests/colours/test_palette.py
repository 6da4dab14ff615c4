"""What is projected can be read: every pairing of colours that the layouts use has contrast enough."""

import pytest

from workshop_kit.colours.palette import PAIRS, PALETTES, SLOTS, contrast, weak_pairs


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.mark} on {pair.ground}")
def test_every_pairing_of_a_bundled_palette_can_be_read(name, pair):
    colours = PALETTES[name].colours
    assert contrast(colours[pair.mark], colours[pair.ground]) >= pair.need


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_a_palette_has_a_colour_for_every_slot(palette):
    assert tuple(palette.colours) == SLOTS


def test_contrast_is_measured_as_wcag_does():
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("FFFFFF", "FFFFFF") == pytest.approx(1)
    assert contrast("B5492F", "FBF7F0") == pytest.approx(4.97, abs=0.01)


def test_a_coral_too_light_for_text_is_named():
    colours = {**PALETTES["hearth"].colours, "accent1": "C4573D"}
    assert [(pair.mark, pair.ground) for pair in weak_pairs(colours)] == [("accent1", "lt1"), ("lt1", "accent1")]
