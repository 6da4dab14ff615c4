"""The inks of paper: black first, so that a photocopy loses nothing. A theme's colour slots are mapped to them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color, HexColor

if TYPE_CHECKING:
    from workshop_kit.drawing import Ink

INK = "#1E1E22"
TEAL = "#1F5C5C"
GREY = "#808080"
LIGHT = "#B3B3B3"
SOFT = "#44444A"
TINT = "#E4EBEB"
FAINT = "#F1F5F5"
WHITE = "#FFFFFF"

_SLOTS = {
    "dk1": INK,
    "lt1": WHITE,
    "dk2": TEAL,
    "lt2": FAINT,
    "accent1": TEAL,
    "accent2": TEAL,
    "accent3": TINT,
    "accent4": TINT,
    "accent5": INK,
    "accent6": GREY,
}


@functools.cache
def colour(ink: Ink) -> Color:
    """Return the colour an ink has on white paper; what shows through is mixed, since printers differ in it."""
    full = HexColor(_SLOTS[ink.slot])
    return Color(*(1 - ink.opacity * (1 - part) for part in (full.red, full.green, full.blue)))
