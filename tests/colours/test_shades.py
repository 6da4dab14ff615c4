"""A palette from two colours keeps every rule of contrast, or says which colour would."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.colours.palette import LARGE, PALETTES, SLOTS, TEXT, contrast, weak_pairs
from workshop_kit.colours.shades import Named, nearest_passing, palette_from
from workshop_kit.errors import Refused
from workshop_kit.theme.jobs import jobs

COLOUR = st.integers(0, 0xFFFFFF).map(lambda number: f"{number:06X}")


@settings(deadline=None, max_examples=60)
@given(COLOUR, COLOUR)
def test_any_two_colours_give_a_palette_that_can_be_read_or_the_nearest_that_would(primary, accent):
    named = Named(primary, accent, "FFFFFF", "2B2A33")
    if min(contrast(colour, "FFFFFF") for colour in (primary, accent)) < TEXT:
        with pytest.raises(Refused, match="The nearest that can be read is"):
            palette_from(named)
        return
    colours = palette_from(named)
    assert set(colours) == set(SLOTS)
    assert colours["dk2"] == primary
    assert colours["accent1"] == accent
    weak = [(pair.mark, pair.ground) for pair in weak_pairs(colours)]
    assert [pair for pair in weak if pair != ("accent4", "dk2")] == []


def test_a_colour_that_fails_is_refused_with_the_nearest_that_passes():
    with pytest.raises(Refused) as caught:
        palette_from(Named("1F5C5C", "C98A1B", "FFFFFF", "2B2A33"))
    (problem,) = caught.value.problems
    assert problem.message.startswith("--accent C98A1B is hard to read")
    near = problem.hint.split()[-1].rstrip(".")
    assert contrast(near, "FFFFFF") >= TEXT
    assert palette_from(Named("1F5C5C", near, "FFFFFF", "2B2A33"))


@given(COLOUR)
def test_the_nearest_is_the_colour_itself_where_that_passes(colour):
    assert nearest_passing(colour, lambda _: True) == colour
    assert nearest_passing(colour, lambda _: False) is None


@pytest.mark.parametrize("name", PALETTES)
def test_in_our_own_themes_every_slot_does_its_own_job(name):
    assert jobs(PALETTES[name].colours) == {}


def test_on_a_dark_template_links_are_set_in_a_colour_that_can_be_read():
    dark = {**PALETTES["hearth"].colours, "dk1": "FFFFFF", "lt1": "101820", "hlink": "0000FF", "folHlink": "400080"}
    chosen = jobs(dark)
    for slot in ("hlink", "folHlink"):
        assert contrast(dark[chosen[slot].slot], dark["lt1"]) >= TEXT


@settings(deadline=None)
@given(st.lists(COLOUR, min_size=10, max_size=10))
def test_whatever_the_colours_what_is_painted_in_full_can_be_read(colours):
    palette = {"dk1": "000000", "lt1": "FFFFFF", **dict(zip(SLOTS[2:], colours, strict=True))}
    chosen = jobs(palette)
    doing = chosen.get("accent1")
    assert contrast(palette[doing.slot if doing else "accent1"], palette["lt1"]) >= TEXT
    second = chosen.get("accent2")
    assert contrast(palette[second.slot if second else "accent2"], palette["lt1"]) >= LARGE
