"""Must, should and could as a ring: filled, half and open, so that neither colour nor reading is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Circle, Contour, Ink, Move, Shape, Stroke

if TYPE_CHECKING:
    from workshop_kit.paper.run_sheet.model import Keep

RADIUS = 5.2
_BEND = 0.5523
"""Where the handles of a quarter circle lie, in radii."""


def ring(keep: Keep, x: float, y: float) -> tuple[Shape, ...]:
    """Return the ring whose centre is there."""
    around = Circle(x, y, RADIUS, fill=Ink("dk1") if keep == "must" else None, stroke=Stroke(Ink("dk1"), 1.25))
    return (around, _right_half(x, y)) if keep == "should" else (around,)


def _right_half(x: float, y: float) -> Contour:
    r, b = RADIUS, RADIUS * _BEND
    moves = (
        Move("M", ((x, y - r),)),
        Move("C", ((x + b, y - r), (x + r, y - b), (x + r, y))),
        Move("C", ((x + r, y + b), (x + b, y + r), (x, y + r))),
        Move("Z", ()),
    )
    return Contour(moves, fill=Ink("dk1"))
