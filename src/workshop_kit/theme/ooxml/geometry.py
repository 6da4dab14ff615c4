"""Outlines: presets, the lens of two circles, and the strokes of an icon. Lengths are points, angles degrees.

Angles run clockwise from the right, since y grows downwards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame
from workshop_kit.theme.ooxml.markup import Element, element
from workshop_kit.units import emu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.drawing import IconPath, Lens, Move

_DEGREE = 60_000  # ECMA-376: angles count in 60,000ths of a degree
_GRID = 24  # the icons' grid
_FINE = 1_000  # steps of a path within one unit of the grid


@dataclass(frozen=True, slots=True)
class Arc:
    """A part of a circle from `start`, turning by `sweep`."""

    x: float
    y: float
    radius: float
    start: float
    sweep: float

    def at(self, angle: float) -> tuple[float, float]:
        """Return the point of the circle at an angle."""
        turn = math.radians(angle)
        return self.x + self.radius * math.cos(turn), self.y + self.radius * math.sin(turn)

    def extremes(self) -> list[tuple[float, float]]:
        """Its ends and the quadrant points it crosses: what can bound it."""
        end = self.start + self.sweep
        crossed = [q for q in range(-720, 1081, 90) if self.start < q < end]
        return [self.at(angle) for angle in (self.start, end, *crossed)]


def preset(kind: str, **adjust: int) -> Element:
    """Write one of Office's own outlines with its adjustments."""
    guides = [element("a:gd", name=name, fmla=f"val {value}") for name, value in adjust.items()]
    return element("a:prstGeom", element("a:avLst", *guides), prst=kind)


def rounded(width: float, height: float, radius: float) -> Element:
    """Write a rectangle, its corners rounded by a radius; Office keeps the radius as a part of the shorter side."""
    if radius <= 0:
        return preset("rect")
    return preset("roundRect", adj=min(50_000, round(radius / min(width, height) * 100_000)))


def lens_arcs(lens: Lens) -> tuple[Arc, Arc]:
    """Return the two arcs that bound what both circles share (law of cosines)."""
    (ax, ay), (bx, by) = lens.a, lens.b
    first, second = lens.radius, lens.radius_b or lens.radius
    apart = math.hypot(bx - ax, by - ay)
    toward = math.degrees(math.atan2(by - ay, bx - ax))
    half_a = math.degrees(math.acos((apart**2 + first**2 - second**2) / (2 * apart * first)))
    half_b = math.degrees(math.acos((apart**2 + second**2 - first**2) / (2 * apart * second)))
    return (
        Arc(ax, ay, first, toward - half_a, 2 * half_a),
        Arc(bx, by, second, toward + 180 - half_b, 2 * half_b),
    )


def lens_frame(lens: Lens) -> Frame:
    """Return the box that just holds a lens."""
    return around([point for arc in lens_arcs(lens) for point in arc.extremes()])


def around(points: Sequence[tuple[float, float]]) -> Frame:
    """Return the box that just holds these points."""
    xs, ys = zip(*points, strict=True)
    return Frame(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def lens_geometry(lens: Lens) -> Element:
    """Write a lens as two arcs in its own box, at any angle."""
    arcs, frame = lens_arcs(lens), lens_frame(lens)
    x, y = arcs[0].at(arcs[0].start)
    moves = [element("a:moveTo", _point(emu(x - frame.x), emu(y - frame.y)))]
    moves += [_arc_to(arc) for arc in arcs]
    return _custom(emu(frame.width), emu(frame.height), [*moves, element("a:close")])


def icon_geometry(icon: IconPath) -> Element:
    """Write all strokes of an icon as one outline without a fill."""
    side = _GRID * _FINE
    return _custom(side, side, [_move(move) for move in icon.moves], filled=False)


def _custom(width: int, height: int, moves: list[Element], *, filled: bool = True) -> Element:
    path = element("a:path", *moves, w=width, h=height, fill=None if filled else "none")
    box = element("a:rect", l="l", t="t", r="r", b="b")
    lists = [element(f"a:{name}") for name in ("avLst", "gdLst", "ahLst", "cxnLst")]
    return element("a:custGeom", *lists, box, element("a:pathLst", path))


def _point(x: float, y: float) -> Element:
    return element("a:pt", x=round(x), y=round(y))


def _arc_to(arc: Arc) -> Element:
    radius = emu(arc.radius)
    start = round(arc.start % 360 * _DEGREE) % (360 * _DEGREE)
    return element("a:arcTo", wR=radius, hR=radius, stAng=start, swAng=round(arc.sweep * _DEGREE))


def _move(move: Move) -> Element:
    name = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo", "Z": "close"}[move.move]
    return element(f"a:{name}", *(_point(x * _FINE, y * _FINE) for x, y in move.points))
