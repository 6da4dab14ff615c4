"""A panel that would stay empty below its title: the two circles stand there, as on other slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.fit.choosing import design_of, title_of
from workshop_kit.drawing import Drawing, Ink
from workshop_kit.theme.layouts.motif import outlined_circles
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from workshop_kit.theme.model import Layout

CARE, TEXT = "Care", "Panel text"
_LEFT, _RIGHT, _RADIUS = (1.75, 5.0), (3.10, 5.0), 1.05  # inches: where they stand on the slides of the end
_ON_FULL, _ON_PAPER = ("lt2", "accent4", Ink("accent4")), ("dk1", "accent1", Ink("accent1", 0.14))


def panel_drawings(layout: Layout, filled: Collection[str]) -> Iterator[Drawing]:
    """Draw the circles where a layout of ours has a panel whose text is left out; `filled` are the slots that are not.

    They stand by the slot of that text. A layout whose panel is not as wide as ours has a look of its own.
    """
    design = design_of((layout.name,))
    if layout.name != CARE or TEXT in filled or TEXT not in layout.slots or not design:
        return
    ours = next(slot for slot in design.slots if slot.name == TEXT).frame
    there = layout.slots[TEXT].frame
    if abs(ours.width - there.width) > 1:
        return
    title = title_of(layout)
    first, second, shared = _ON_FULL if title and title.levels[0].ink == "lt1" else _ON_PAPER
    right, down = (there.x - ours.x) / inches(1), (there.y - ours.y) / inches(1)
    left_one, right_one = ((x + right, y + down) for x, y in (_LEFT, _RIGHT))
    circles = outlined_circles(left_one, right_one, _RADIUS, (first, second), shared, 2)
    yield Drawing("Two circles", circles, behind=True)
