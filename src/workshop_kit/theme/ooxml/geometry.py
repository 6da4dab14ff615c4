"""Outlines: presets, circles and their parts, the strokes of an icon, anything by its moves.

Lengths are points, angles degrees, clockwise from the right, since y grows downwards.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from workshop_kit.drawing import Arc, Frame
from workshop_kit.theme.ooxml.markup import Markup, element
from workshop_kit.units import emu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.drawing import Circle, Contour, IconPath, Lens, Move

_DEGREE = 60_000  # ECMA-376: angles count in 60,000ths of a degree
_GRID = 24  # the icons' grid
_FINE = 1_000  # steps of a path within one unit of the grid
_PARTS = 100_000
_MOVES = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo", "Z": "close"}


def preset(kind: str, **adjust: int) -> Markup:
    """Write one of Office's own outlines with its adjustments."""
    guides = [element("a:gd", name=name, fmla=f"val {value}") for name, value in adjust.items()]
    return element("a:prstGeom", element("a:avLst", *guides), prst=kind)


def rounded(width: float, height: float, radius: float) -> Markup:
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


def lens_geometry(lens: Lens) -> Markup:
    """Write a lens as two arcs in its own box, at any angle."""
    arcs, frame = lens_arcs(lens), lens_frame(lens)
    moves = [_begin(arcs[0], frame), *map(_arc_to, arcs), element("a:close")]
    return _custom(emu(frame.width), emu(frame.height), moves)


def arc_geometry(arc: Arc) -> Markup:
    """Write a part of a circle as a line."""
    frame = around(arc.extremes())
    return _custom(emu(frame.width), emu(frame.height), [_begin(arc, frame), _arc_to(arc)], filled=False)


def disc_geometry(disc: Circle, within: Frame) -> Markup:
    """Write a circle whose words stand `within` a box of our own: the preset's is too narrow for a short line."""
    side = 2 * disc.radius
    frame = Frame(disc.x - disc.radius, disc.y - disc.radius, side, side)
    quarters = [Arc(disc.x, disc.y, disc.radius, start, 90) for start in (180, 270, 0, 90)]
    moves = [_begin(quarters[0], frame), *map(_arc_to, quarters), element("a:close")]
    return _custom(emu(side), emu(side), moves, words=_parts(within, frame))


def contour_geometry(contour: Contour, within: Frame | None = None) -> Markup:
    """Write any shape by its moves; `within` is where its words stand."""
    frame = around(contour.points)
    moves = [
        element(f"a:{_MOVES[move.move]}", *(_point(emu(x - frame.x), emu(y - frame.y)) for x, y in move.points))
        for move in contour.moves
    ]
    words = _parts(within, frame) if within else None
    return _custom(emu(frame.width), emu(frame.height), moves, filled=contour.fill is not None, words=words)


def icon_geometry(icon: IconPath) -> Markup:
    """Write all strokes of an icon as one outline without a fill."""
    side = _GRID * _FINE
    return _custom(side, side, [_move(move) for move in icon.moves], filled=False)


def _custom(
    width: int, height: int, moves: list[Markup], *, filled: bool = True, words: Sequence[str] | None = None
) -> Markup:
    """Write an outline of our own; `words` are the formulas of where its text begins and ends."""
    path = element("a:path", *moves, w=width, h=height, fill=None if filled else "none")
    names = ("wl", "wt", "wr", "wb") if words else ("l", "t", "r", "b")
    guides = [element("a:gd", name=name, fmla=formula) for name, formula in zip(names, words or (), strict=False)]
    box = element("a:rect", **dict(zip("ltrb", names, strict=True)))
    lists = (element("a:avLst"), element("a:gdLst", *guides), element("a:ahLst"), element("a:cxnLst"))
    return element("a:custGeom", *lists, box, element("a:pathLst", path))


def _parts(within: Frame, frame: Frame) -> list[str]:
    """Return where a box begins and ends as parts of a frame, as formulas that go on holding when it is resized."""
    across = [(x - frame.x) / frame.width for x in (within.x, within.right)]
    down = [(y - frame.y) / frame.height for y in (within.y, within.bottom)]
    ends = (("w", across[0]), ("h", down[0]), ("w", across[1]), ("h", down[1]))
    return [f"*/ {side} {round(part * _PARTS)} {_PARTS}" for side, part in ends]


def _begin(arc: Arc, frame: Frame) -> Markup:
    x, y = arc.at(arc.start)
    return element("a:moveTo", _point(emu(x - frame.x), emu(y - frame.y)))


def _point(x: float, y: float) -> Markup:
    return element("a:pt", x=round(x), y=round(y))


def _arc_to(arc: Arc) -> Markup:
    radius = emu(arc.radius)
    start = round(arc.start % 360 * _DEGREE) % (360 * _DEGREE)
    return element("a:arcTo", wR=radius, hR=radius, stAng=start, swAng=round(arc.sweep * _DEGREE))


def _move(move: Move) -> Markup:
    return element(f"a:{_MOVES[move.move]}", *(_point(x * _FINE, y * _FINE) for x, y in move.points))
