"""The slots of a theme, each told how large its slide is: sizes that are fixed in points grow and shrink with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from workshop_kit.theme.model import Layout, Theme


def scaled(theme: Theme) -> Theme:
    """Return a theme whose slots know the scale of their slide; a layout with two names stays one layout."""
    if theme.scale == 1:
        return theme
    made = {id(layout): _scaled(layout, theme.scale) for layout in theme.layouts.values()}
    return replace(theme, layouts={name: made[id(layout)] for name, layout in theme.layouts.items()})


def _scaled(layout: Layout, scale: float) -> Layout:
    return replace(layout, slots={name: replace(slot, scale=scale) for name, slot in layout.slots.items()})
