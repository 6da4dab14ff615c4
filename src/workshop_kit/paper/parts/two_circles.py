"""The kit's two circles, large: what they share is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Circle, Ink, Lens, Stroke
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.drawing import Shape

RADIUS, APART = mm(11.7), mm(13.8)
WIDTH = 2 * RADIUS + APART
RIM = 1.5


def two_circles(x: float, y: float, scale: float = 1) -> tuple[Shape, ...]:
    """Return them from x on around the height y, so many times smaller."""
    radius = RADIUS / scale
    left, right = (x + radius, y), (x + radius + APART / scale, y)
    rim = Stroke(Ink("dk1"), RIM / scale)
    return (
        Lens(left, right, radius, Ink("dk1")),
        *(Circle(*centre, radius, stroke=rim) for centre in (left, right)),
    )
