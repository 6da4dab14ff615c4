"""A wheel to mark: the words stand around its rim; where they are too long, numbers do, and the words in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Arc, Frame
from workshop_kit.paper.leaf import INDENT
from workshop_kit.paper.parts.spoke import spoke
from workshop_kit.paper.parts.wheel_legend import legend_piece
from workshop_kit.paper.parts.wheel_rings import angles, draw_rings
from workshop_kit.paper.parts.wheel_words import LEAST, MOST, Around, around
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import NUMERAL
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.parts.spoke import Spoke
    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Wheel

GAP = mm(5)
OUTSIDE = mm(8)
"""What numbers at the spokes take around a wheel."""
TO_NUMERAL = mm(4.5)
GUTTER = mm(8)
SMALL = NUMERAL.at(14)


def wheel_pieces(part: Wheel, body: Frame, place: Place, *, fills: bool) -> Iterator[Piece]:
    """Set the legend and the wheel; the wheel grows with the height that its page has to spare."""
    legend = legend_piece(part, body.width, place, fills=fills)
    room = body.height - legend.height - GAP
    made = tuple(wheel for wheel in around(part, body.width, fills=fills) if wheel.height <= room)
    yield legend
    if made:
        yield _worded(part, made, place)
    else:
        yield _numbered(part, body.width, place)
        yield from _list(part, body.width, fills=fills)


def _worded(part: Wheel, sizes: tuple[Around, ...], place: Place) -> Piece:
    """Return the wheel with its words around it, in the largest of its sizes that it has room for."""

    def paint(pen: Pen, frame: Frame) -> None:
        made = next((size for size in reversed(sizes) if size.height <= frame.height), sizes[0])
        top = frame.y + (frame.height - made.height) / 2
        _draw(pen, part, replace(made.rim, x=frame.x + made.rim.x, y=top + made.rim.y))
        for one, where in zip(made.spokes, made.places, strict=True):
            one.write(pen.last("L").add("LI").add("LBody"), frame.x + where.x, top + where.y)

    return Piece(min(size.height for size in sizes), paint, place, gap=GAP, grows=Grows.EVENLY)


def _numbered(part: Wheel, width: float, place: Place) -> Piece:
    """Return the wheel with the numbers of the list at its spokes."""
    most = min(MOST, width / 2 - OUTSIDE)

    def paint(pen: Pen, frame: Frame) -> None:
        radius = min(most, frame.height / 2 - OUTSIDE)
        rim = Arc(frame.x + width / 2, frame.y + frame.height / 2, radius, 0, 360)
        figure = _draw(pen, part, rim)
        for number, angle in enumerate(angles(len(part.spokes)), 1):
            x, y = replace(rim, radius=radius + TO_NUMERAL).at(angle)
            numeral = set_text(str(number), SMALL, OUTSIDE)
            figure.write(numeral, x - numeral.widest / 2, y - SMALL.size * 0.6)

    return Piece(2 * (LEAST * width + OUTSIDE), paint, place, gap=GAP, grows=Grows.EVENLY)


def _draw(pen: Pen, part: Wheel, rim: Arc) -> Pen:
    """Draw the wheel, and return the pen for what else belongs to its figure."""
    side = 2 * rim.radius
    figure = pen.figure(part.alt, Frame(rim.x - rim.radius, rim.y - rim.radius, side, side))
    draw_rings(figure, rim, len(part.spokes), part.rings)
    return figure


def _list(part: Wheel, width: float, *, fills: bool) -> Iterator[Piece]:
    """Set the words of the spokes with their numbers, in one or two columns."""
    half = (width - GUTTER) / 2
    spokes = [spoke(area, part, half - INDENT, "left", fills=fills) for area in part.spokes]
    columns = 2 if all(one.fits for one in spokes) else 1
    if columns == 1:
        spokes = [spoke(area, part, width - INDENT, "left", fills=fills) for area in part.spokes]
    for first in range(0, len(spokes), columns):
        yield _row(spokes[first : first + columns], first + 1, half + GUTTER)


def _row(spokes: list[Spoke], first: int, step: float) -> Piece:
    def paint(pen: Pen, frame: Frame) -> None:
        for index, one in enumerate(spokes):
            x, numeral = frame.x + index * step, set_text(str(first + index), SMALL, INDENT)
            entry = pen.last("L", numbering="Decimal").add("LI")
            entry.add("Lbl").write(numeral, x, frame.y + one.label.baseline - numeral.baseline)
            one.write(entry.add("LBody"), x + INDENT, frame.y)

    highest = max(spokes, key=lambda one: one.height)
    return Piece(highest.height, paint, highest.area.label.place, gap=GAP)
