"""A theme of ours in a practice's dress."""

import io

import pytest
from msgspec.structs import replace
from PIL import Image, ImageDraw
from pptx import Presentation

from workshop_kit.colours.palette import PALETTES
from workshop_kit.theme.dressed import Dress, dressed_theme
from workshop_kit.theme.load import load_theme
from workshop_kit.theme.logo import made_small, tone, trimmed
from workshop_kit.theme.pictures import Image as Picture


def picture(fill, ground=(0, 0, 0, 0), size=(200, 100)):
    drawn = Image.new("RGBA", size, ground)
    ImageDraw.Draw(drawn).ellipse((5, 5, size[0] - 5, size[1] - 5), fill=fill)
    written = io.BytesIO()
    drawn.save(written, "PNG")
    return Picture(written.getvalue(), "png", *size)


DARK, LIGHT, WITH_GROUND = picture("#143C3C"), picture("#FFFFFF"), picture("#143C3C", (255, 255, 255, 255))


def behind_the_logo(theme, layout):
    """Return whether the logo of a layout stands on a ground of its own."""
    shapes = list(
        next(one for one in Presentation(io.BytesIO(theme.content)).slide_layouts if one.name == layout).shapes
    )
    at = next(index for index, shape in enumerate(shapes) if shape.name == "Logo")
    return at > 0 and (shapes[at - 1].left, shapes[at - 1].top) < (shapes[at].left, shapes[at].top) < (
        shapes[at - 1].left + 100_000,
        shapes[at - 1].top + 100_000,
    )


@pytest.mark.parametrize(
    ("logo", "on_dark", "on_light"), [(DARK, True, False), (LIGHT, False, True), (WITH_GROUND, False, False)]
)
def test_a_logo_that_could_not_be_seen_is_given_a_ground(logo, on_dark, on_light):
    theme = dressed_theme("hearth", Dress("Riverside", logo))
    assert behind_the_logo(theme, "Cover") == on_dark
    assert behind_the_logo(theme, "Points") == on_light


def test_the_tone_of_a_logo_is_that_of_what_it_shows():
    assert (tone(DARK), tone(LIGHT), tone(WITH_GROUND)) == ("143C3C", "FFFFFF", "")


def test_a_large_logo_is_made_small():
    small = made_small(picture("#143C3C", size=(3000, 1000)))
    assert (small.width, small.height) == (900, 300)


def with_margin(ground):
    drawn = Image.new("RGBA", (900, 600), ground)
    ImageDraw.Draw(drawn).rectangle((300, 250, 599, 349), fill="#143C3C")
    written = io.BytesIO()
    (drawn if ground[3] < 255 else drawn.convert("RGB")).save(written, "PNG")
    return Picture(written.getvalue(), "png", 900, 600)


@pytest.mark.parametrize(("ground", "size"), [((0, 0, 0, 0), (300, 100)), ((255, 255, 255, 255), (332, 132))])
def test_a_logo_is_not_made_small_by_an_empty_margin_and_keeps_a_seam_of_its_ground(ground, size):
    logo = trimmed(with_margin(ground))
    assert (logo.width, logo.height) == size
    assert Image.open(io.BytesIO(logo.content)).size == size


@pytest.mark.parametrize("logo", [DARK, WITH_GROUND, picture("#143C3C", (0, 90, 90, 255), (400, 400))])
def test_a_logo_that_fills_its_picture_stays_as_it_is(logo):
    assert trimmed(logo) is logo


def test_a_picture_of_nothing_but_its_ground_stays_as_it_is():
    plain = with_margin((255, 255, 255, 255))
    drawn, written = Image.new("RGB", (90, 60), "white"), io.BytesIO()
    drawn.save(written, "PNG")
    blank = replace(plain, content=written.getvalue(), width=90, height=60)
    assert trimmed(blank) is blank


@pytest.mark.parametrize("name", PALETTES)
def test_a_dressed_theme_offers_what_the_theme_does(name):
    plain, dressed = load_theme(name), dressed_theme(name, Dress("Riverside", DARK, (("primary", "5B2C83"),)))
    assert list(dressed.layouts) == list(plain.layouts)
    moved = [
        (layout, slot)
        for layout in plain.layouts
        for slot, held in plain.layouts[layout].slots.items()
        if dressed.layouts[layout].slots[slot] != held
    ]
    assert {slot for _, slot in moved} <= {"Practice"}


def test_without_a_practice_a_theme_is_the_file_that_comes_with_the_kit():
    assert dressed_theme("hearth", Dress()) == load_theme("hearth")


def test_the_same_dress_is_made_once():
    assert dressed_theme("hearth", Dress("Riverside", DARK)) is dressed_theme("hearth", Dress("Riverside", DARK))


def test_the_colours_of_a_theme_that_are_named_again_change_nothing():
    own = (("primary", PALETTES["hearth"].colours["dk2"]),)
    assert dressed_theme("hearth", Dress(colors=own)).colours == load_theme("hearth").colours
