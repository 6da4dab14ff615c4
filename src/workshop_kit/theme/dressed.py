"""A theme in a practice's dress: one that comes with the kit, with the practice's name, logo and colours on it.

A template of the practice's own is left as it is: it has all of these already.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.colours.palette import PALETTES
from workshop_kit.colours.shades import palette_over
from workshop_kit.errors import Problem, Weight
from workshop_kit.resources import asset
from workshop_kit.theme.load import load_theme, theme_of

if TYPE_CHECKING:
    from workshop_kit.theme.model import Theme
    from workshop_kit.theme.pictures import Image


class Dress(Struct, frozen=True):
    """What a practice puts on a theme; `colors` are RRGGBB by word: primary, accent, ground, ink."""

    practice: str = ""
    logo: Image | None = None
    colors: tuple[tuple[str, str], ...] = ()


def dressed_theme(name_or_path: str, dress: Dress) -> Theme:
    """Read a theme and dress it. Raises Refused as `load_theme` does."""
    name = name_or_path.casefold()
    if name not in PALETTES or dress == Dress():
        theme = load_theme(name_or_path)
        return replace(theme, problems=(*theme.problems, *_left(theme, dress))) if name not in PALETTES else theme
    return _dressed(name, dress)


@functools.lru_cache(maxsize=8)
def _dressed(name: str, dress: Dress) -> Theme:
    """Make the template anew; several decks of one practice share it."""
    from workshop_kit.theme.foot import Furniture  # noqa: PLC0415 - the template is made for a practice alone
    from workshop_kit.theme.layouts.manners import layouts_of  # noqa: PLC0415 - the same
    from workshop_kit.theme.template import template_bytes  # noqa: PLC0415 - the same

    palette = PALETTES[name]
    colours = palette_over(palette.colours, dict(dress.colors))
    furniture = Furniture(dress.practice, dress.logo)
    content = template_bytes(name, colours, palette.heading, palette.body, furniture, layouts_of(name))
    return theme_of(asset("themes", f"{name}.pptx"), content)


def _left(theme: Theme, dress: Dress) -> tuple[Problem, ...]:
    """Say that the colours and the logo of the practice are not put on a template of its own."""
    own = " and ".join(filter(None, ("the colors" if dress.colors else "", "the logo" if dress.logo else "")))
    if not own:
        return ()
    said = f"The template '{theme.path.name}' has a look of its own: {own} of the practice are left to it."
    hint = "Put them into the template, in PowerPoint: View, Slide Master."
    return (
        Problem(
            said.replace("logo of the practice are", "logo of the practice is") if own == "the logo" else said,
            hint=hint,
            weight=Weight.NOTE,
        ),
    )
