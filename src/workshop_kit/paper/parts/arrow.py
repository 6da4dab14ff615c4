"""An arrow along a curve, as shapes."""

from __future__ import annotations

import math

from workshop_kit.drawing import Contour, Ink, Move, Shape, Stroke

Point = tuple[float, float]

LINE = Stroke(Ink("dk1"), 1.75)
HEAD, SPREAD = 9, 0.5
"""The head's length in points, and how far it opens to each side, in parts of that."""


def arrow(start: Point, first: Point, second: Point, end: Point) -> tuple[Shape, ...]:
    """Return an arrow from start to end, drawn towards `first` and out of `second` as a Bézier curve is."""
    toward = math.atan2(end[1] - second[1], end[0] - second[0])
    sides = [_turned(end, toward, -HEAD, side * SPREAD * HEAD) for side in (-1, 1)]
    head = (Move("M", (sides[0],)), Move("L", (end,)), Move("L", (sides[1],)))
    line = (Move("M", (start,)), Move("C", (first, second, end)))
    return Contour(line, stroke=LINE), Contour(head, stroke=LINE)


def bowed(start: Point, end: Point, bow: float) -> tuple[Shape, ...]:
    """Return an arrow that leaves the straight line by up to about `bow` points, to the left of its way."""
    across, down = end[0] - start[0], end[1] - start[1]
    long = math.hypot(across, down) or 1
    x, y = bow * down / long / 0.75, -bow * across / long / 0.75
    thirds = [(start[0] + across * part + x, start[1] + down * part + y) for part in (1 / 3, 2 / 3)]
    return arrow(start, thirds[0], thirds[1], end)


def _turned(point: Point, toward: float, along: float, aside: float) -> Point:
    cos, sin = math.cos(toward), math.sin(toward)
    return point[0] + along * cos - aside * sin, point[1] + along * sin + aside * cos
