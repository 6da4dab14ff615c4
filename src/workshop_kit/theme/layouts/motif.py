"""The motif and the furniture: panel, two circles with the shared part lit, rules, and the grid they stand on.

Numbers are inches from the slide's top left corner, as in the drawings; line weights are points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Circle, Ink, Lens, Line, Shape, Stroke
from workshop_kit.theme.design import Footing, Style, at
from workshop_kit.units import inches

if TYPE_CHECKING:
    from workshop_kit.drawing import Frame

Point = tuple[float, float]

PANEL = at(0, 0, 5.0, 7.5)
COLUMN = 5.75
COLUMN_WIDTH = 6.883
# Two lines high, round the middle of the one that is drawn: a title of one line stands where it stood.
FULL_TITLE = at(0.70, 0.42, 11.933, 1.10)
COLUMN_TITLE = at(COLUMN, 0.70, COLUMN_WIDTH, 1.10)

TITLE = Style(36, "dk2", bold=True, heading=True, spacing=0.9)
LIGHT_TITLE = Style(36, "lt1", bold=True, heading=True, spacing=0.9)
PANEL_TEXT = Style(22)
LIGHT_TEXT = Style(22, "lt1")
LABEL = Style(20, "accent1", bold=True)

ON_PAPER = Footing()
ON_TEAL = Footing("lt1", "dk1", ("lt2", "accent4"))
ALL_TEAL = Footing("lt1", "lt1", ("lt2", "accent4"))
ON_CORAL = Footing("lt1", "dk1", ("lt1", "lt1"))
IN_INK = Footing("dk1", "dk1", ("dk1", "dk1"))


def panel(slot: str) -> Shape:
    """Return the full-height panel that holds the title; its colour says what kind of slide it is."""
    return Box(PANEL, Ink(slot))


def rule(x: float, y: float, slot: str, weight: float = 2.25) -> Shape:
    """Return the short accent rule."""
    left, top = inches(x), inches(y)
    return Line(left, top, left + inches(0.90), top, Stroke(Ink(slot), weight, round=False))


def disc(x: float, y: float, radius: float, ink: Ink) -> Circle:
    """Return a filled circle by its centre."""
    return Circle(inches(x), inches(y), inches(radius), ink)


def filled_circles(  # noqa: PLR0913, PLR0917 - two circles, three colours
    a: Point, b: Point, radius: float, first: Ink, second: Ink, shared: Ink, radius_b: float | None = None
) -> tuple[Shape, ...]:
    """Two full circles with the lens on top."""
    return (
        disc(*a, radius, first),
        disc(*b, radius_b or radius, second),
        _lens(a, b, radius, shared, radius_b),
    )


def outlined_circles(  # noqa: PLR0913, PLR0917 - two circles, three colours, a weight
    a: Point, b: Point, radius: float, colours: tuple[str, str], shared: Ink, weight: float
) -> tuple[Shape, ...]:
    """Two rings with the lens beneath their lines."""
    rings = (
        Circle(inches(x), inches(y), inches(radius), stroke=Stroke(Ink(slot), weight))
        for (x, y), slot in zip((a, b), colours, strict=True)
    )
    return (_lens(a, b, radius, shared), *rings)


def small_lens(first: str, second: str, shared: str) -> tuple[Shape, ...]:
    """Return the ornament low in a panel."""
    return outlined_circles((1.40, 5.35), (2.28, 5.35), 0.70, (first, second), Ink(shared), 1.75)


def wide_lens(y: float, first: str, second: str, shared: str) -> tuple[Shape, ...]:
    """Return the ornament as wide as a panel's text."""
    return outlined_circles((1.75, y), (3.10, y), 1.05, (first, second), Ink(shared), 2)


def foot_mark(colours: tuple[str, str]) -> tuple[Shape, ...]:
    """Return the mark at the foot of every slide."""
    return outlined_circles((0.83, 6.96), (0.967, 6.96), 0.13, colours, Ink(colours[0], 0.9), 1.5)


def column(y: float, height: float) -> Frame:
    """Return a frame in the content column."""
    return at(COLUMN, y, COLUMN_WIDTH, height)


def _lens(a: Point, b: Point, radius: float, ink: Ink, radius_b: float | None = None) -> Lens:
    (ax, ay), (bx, by) = a, b
    return Lens(
        (inches(ax), inches(ay)),
        (inches(bx), inches(by)),
        inches(radius),
        ink,
        None if radius_b is None else inches(radius_b),
    )
