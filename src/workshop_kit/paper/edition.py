"""Editions: the same sheets for other eyes, printers and hands. The plain one is always made, the others beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from reportlab.lib.colors import black, white

from workshop_kit.paper.leaf import LARGE

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

LIGHTEST_INK = 0.75
"""Lighter than this, from 0 to 1, is paper: the grey of writing lines is darker, and every tint lighter."""


class Edition(Struct, frozen=True):
    """How sheets are pressed. `word` names it in options and file names; the plain one has none.

    `scale`: so many times larger. `pure`: in black and white, without greys and tints. `fillable`: with fields.
    `of_cards`: what is cut out comes in it too.
    """

    word: str = ""
    scale: float = 1
    pure: bool = False
    fillable: bool = False
    of_cards: bool = False


PLAIN = Edition()
LARGE_PRINT = Edition("large-print", scale=LARGE)
BLACK_AND_WHITE = Edition("black-and-white", pure=True, of_cards=True)
FILLABLE = Edition("fillable", fillable=True)

EDITIONS = {edition.word: edition for edition in (LARGE_PRINT, BLACK_AND_WHITE, FILLABLE)}
"""What may be made beside the plain one, by its word."""


def pure(colour: Color) -> Color:
    """Return black for what is ink, and white for what is hardly more than paper."""
    lightness = 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue  # ITU-R BT.709
    return black if lightness < LIGHTEST_INK else white
