"""Colours, fills and lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.theme.ooxml.markup import Markup, element
from workshop_kit.units import emu

if TYPE_CHECKING:
    from workshop_kit.drawing import Ink, Stroke

# A slide names text and ground by their part in the master's colour map, all others by their slot.
_MAPPED = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}


def colour(ink: Ink) -> Markup:
    """Write a theme colour, see-through where its opacity is below 1."""
    alpha = element("a:alpha", val=round(ink.opacity * 100_000)) if ink.opacity < 1 else None
    return element("a:schemeClr", alpha, val=_MAPPED.get(ink.slot, ink.slot))


def fill(ink: Ink | None) -> Markup:
    """Write a plain fill, or none."""
    return element("a:solidFill", colour(ink)) if ink else element("a:noFill")


def line(stroke: Stroke | None) -> Markup:
    """Write an outline, or none. The schema's order within is fill, dash, join, ends."""
    if stroke is None:
        return element("a:ln", element("a:noFill"))
    # Round caps fill the gaps of a dashed line.
    cap = "rnd" if stroke.round and not stroke.dashed else "flat"
    # PowerPoint's medium arrow head is a blob on a line of two points.
    head = element("a:tailEnd", type="arrow", w="lg", len="lg") if stroke.arrow else None
    dash = element("a:prstDash", val="dash" if stroke.dashed else "solid")
    return element("a:ln", fill(stroke.ink), dash, element("a:round"), head, w=emu(stroke.weight), cap=cap)
