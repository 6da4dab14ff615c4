"""Where the words of a wheel stand: around its rim, as large a wheel as leaves them room."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Arc, Frame
from workshop_kit.paper.parts.spoke import Spoke, spoke
from workshop_kit.paper.parts.wheel_rings import angles
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.drawing import Align
    from workshop_kit.sheet import Area, Wheel

MOST, LEAST, STEP = mm(56), 0.19, mm(2)
"""Radii that are tried: the largest; and, as a part of the width, the least, on which dots can still be told apart."""
CLEAR = mm(3.5)
"""White between the rim and words."""
APART = 4
POLE = 0.2
"""How far to a side a spoke may point and still have its words above or below."""
POLE_WIDTH = 0.46
MOST_LINES = 5
TRIES = 2


class Around(Struct, frozen=True):
    """A wheel with the words at each of its spokes; `height` is that of the whole, from 0 down."""

    rim: Arc
    spokes: tuple[Spoke, ...]
    places: tuple[Frame, ...]
    height: float


def around(part: Wheel, width: float, *, fills: bool) -> tuple[Around, ...]:
    """Return the wheels whose words have room around them in a width, the smallest first; none for long words."""
    least = LEAST * width
    radii = (least + step * STEP for step in range(int((min(MOST, width / 2) - least) // STEP) + 1))
    return tuple(filter(None, (_around(part, width, radius, fills=fills) for radius in radii)))


def _around(part: Wheel, width: float, radius: float, *, fills: bool) -> Around | None:
    """Return the words around a wheel of this radius, if they have room."""
    rim = Arc(width / 2, 0, radius, 0, 360)
    spokes: list[Spoke] = []
    places: list[Frame] = []
    for area, angle in zip(part.spokes, angles(len(part.spokes)), strict=True):
        one, place = _placed(area, part, rim, angle, fills=fills)
        if not one.fits or one.lines > MOST_LINES:
            return None
        spokes.append(one)
        places.append(place)
    if _touch(places):
        return None
    top = min(-radius, *(place.y for place in places))
    bottom = max(radius, *(place.bottom for place in places))
    lowered = tuple(Frame(place.x, place.y - top, place.width, place.height) for place in places)
    return Around(Arc(rim.x, -top, radius, 0, 360), tuple(spokes), lowered, bottom - top)


def _placed(area: Area, part: Wheel, rim: Arc, angle: float, *, fills: bool) -> tuple[Spoke, Frame]:
    """Set the words of a spoke beyond its end: their room is what their own height leaves beside the rim."""
    across, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    off = rim.radius + CLEAR
    if abs(across) < POLE:
        one = _narrowed(spoke(area, part, POLE_WIDTH * 2 * rim.x, "center", fills=fills))
        return one, Frame(rim.x - one.width / 2, -off - one.height if down < 0 else off, one.width, one.height)
    align: Align = "left" if across > 0 else "right"
    beside, top = off * abs(across), 0.0
    for _ in range(TRIES):
        one = spoke(area, part, max(1.0, rim.x - beside), align, fills=fills)
        top = rim.radius * down + (down - 1) * one.height / 2
        nearest = max(top, min(0.0, top + one.height))
        beside = math.sqrt(max(0.0, off**2 - nearest**2))
    one = spoke(area, part, max(1.0, rim.x - beside), align, fills=fills)
    x = rim.x + beside if across > 0 else rim.x - beside - one.width
    return one, Frame(x, rim.radius * down + (down - 1) * one.height / 2, one.width, one.height)


def _narrowed(one: Spoke) -> Spoke:
    """Return it no wider than it needs to be."""
    return spoke(one.area, one.wheel, one.widest + 1, one.align, fills=one.fills) if one.fits else one


def _touch(places: Iterable[Frame]) -> bool:
    """Whether any two stand closer than they may."""
    return any(
        a.x < b.right and b.x < a.right and a.y < b.bottom + APART and b.y < a.bottom + APART
        for a, b in combinations(places, 2)
    )
