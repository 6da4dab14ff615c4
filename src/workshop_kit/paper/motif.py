"""The two circles that overlap, as they stand at the head of a paper that is no sheet."""

from __future__ import annotations

from workshop_kit.drawing import Circle, Ink, Lens, Shape, Stroke

APART = 1.5
"""From centre to centre, in radii."""


def motif(x: float, y: float, radius: float) -> tuple[Shape, ...]:
    """Return two rings whose shared part is filled: `x` is their left edge, `y` the middle of their height."""
    a, b = (x + radius, y), (x + radius + APART * radius, y)
    weight = max(0.6, radius / 16)
    rings = (Circle(*centre, radius, stroke=Stroke(Ink("dk1"), weight)) for centre in (a, b))
    return (Lens(a, b, radius, Ink("dk1")), *rings)


def motif_width(radius: float) -> float:
    """Return how wide the two rings are together."""
    return (2 + APART) * radius
