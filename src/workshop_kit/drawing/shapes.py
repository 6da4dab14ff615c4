"""Every shape a drawing may hold; lengths are points, colours slots of the theme (see the package)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.text import Run, Text

Align = Literal["left", "center", "right"]
Anchor = Literal["top", "middle", "bottom"]


class Frame(Struct, frozen=True):
    """A box in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower edge."""
        return self.y + self.height

    def inset(self, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> Frame:
        """The box within, less these margins."""
        return Frame(self.x + left, self.y + top, self.width - left - right, self.height - top - bottom)


class Ink(Struct, frozen=True):
    """A theme colour; `opacity` from 0 to 1."""

    slot: str
    opacity: float = 1


class Stroke(Struct, frozen=True):
    """A line's colour and weight in points."""

    ink: Ink
    weight: float
    dashed: bool = False
    round: bool = True
    arrow: bool = False


class Circle(Struct, frozen=True):
    """A circle by its centre and radius."""

    x: float
    y: float
    radius: float
    fill: Ink | None = None
    stroke: Stroke | None = None


class Box(Struct, frozen=True):
    """A rectangle; `radius` rounds its corners (half the height makes a bar)."""

    frame: Frame
    fill: Ink | None = None
    stroke: Stroke | None = None
    radius: float = 0


class Line(Struct, frozen=True):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Stroke


class Lens(Struct, frozen=True):
    """What two circles share; `a` and `b` are their centres, `radius` and `radius_b` their radii."""

    a: tuple[float, float]
    b: tuple[float, float]
    radius: float
    fill: Ink
    radius_b: float | None = None


class Icon(Struct, frozen=True):
    """A line icon of the kit's set, in a square of `size` points whose top left corner is x, y."""

    name: str
    x: float
    y: float
    size: float
    ink: Ink
    weight: float | None = None

    @property
    def line_weight(self) -> float:
        """Points: 5.25 x size in inches, 4.5 x from 0.6 in up, so that icons of all sizes look equally strong."""
        inches = self.size / 72
        return self.weight or inches * (4.5 if inches >= 0.6 else 5.25)  # noqa: PLR2004 - the measure of the docstring


class Label(Struct, frozen=True):
    """Short text in a box, on one line or wrapped; `heading` takes the heading face."""

    text: str
    frame: Frame
    size: float
    ink: Ink
    bold: bool = False
    italic: bool = False
    heading: bool = False
    align: Align = "left"
    anchor: Anchor = "top"


class Move(Struct, frozen=True):
    """One move of an outline: `M` and `L` with one point, `C` with three, `Z` with none."""

    move: Literal["M", "L", "C", "Z"]
    points: tuple[tuple[float, float], ...]


class Arc(Struct, frozen=True):
    """A part of a circle from the angle `start`, turning by `sweep`: degrees, clockwise from the right."""

    x: float
    y: float
    radius: float
    start: float
    sweep: float
    stroke: Stroke | None = None

    def at(self, angle: float) -> tuple[float, float]:
        """Return the point of the circle at an angle."""
        turn = math.radians(angle)
        return self.x + self.radius * math.cos(turn), self.y + self.radius * math.sin(turn)

    def extremes(self) -> list[tuple[float, float]]:
        """Its ends and the quadrant points it crosses: what can bound it."""
        first, last = sorted((self.start, self.start + self.sweep))
        crossed = [q for q in range(-720, 1081, 90) if first < q < last]
        return [self.at(angle) for angle in (first, last, *crossed)]

    def moves(self) -> tuple[Move, ...]:
        """Return it as curves that begin at its start, each of an eighth of a turn at most: true to a thousandth."""
        pieces = max(1, math.ceil(abs(self.sweep) / 45))
        turn = self.sweep / pieces
        return tuple(self._curve(self.start + index * turn, turn) for index in range(pieces))

    def _curve(self, start: float, turn: float) -> Move:
        reach = 4 / 3 * math.tan(math.radians(turn) / 4)
        (ax, ay), (bx, by) = self.at(start), self.at(start + turn)
        first = (ax - reach * (ay - self.y), ay + reach * (ax - self.x))
        second = (bx + reach * (by - self.y), by - reach * (bx - self.x))
        return Move("C", (first, second, (bx, by)))


class Contour(Struct, frozen=True):
    """Any other shape, by the moves of its edge."""

    moves: tuple[Move, ...]
    fill: Ink | None = None
    stroke: Stroke | None = None

    @property
    def points(self) -> tuple[tuple[float, float], ...]:
        """Every point its moves name: it lies within them."""
        return tuple(point for move in self.moves for point in move.points)


class Caption(Struct, frozen=True):
    """A label in bold and a hint below it, `within` a box, in a shape that it belongs to or by itself.

    Until it is lettered, `size` and `hint_size` are 0 and it has no lines. A caption in a circle is lettered into the
    circle: its box is made wider or narrower as its words need. `lines` are the runs as they will break.
    """

    label: Text
    hint: Text | None
    within: Frame
    ink: Ink
    shape: Circle | Box | Contour | None = None
    align: Align = "center"
    anchor: Anchor = "middle"
    size: float = 0
    hint_size: float = 0
    lines: tuple[tuple[Run, ...], ...] = ()
    hint_lines: tuple[tuple[Run, ...], ...] = ()


Shape = Circle | Box | Line | Lens | Icon | Label | Arc | Contour | Caption


class Drawing(Struct, frozen=True):
    """Shapes that belong together: one group on a slide.

    `alt` is what it says to those who cannot see it; None marks it as decoration. `behind` puts it under the text.
    """

    name: str
    shapes: tuple[Shape, ...]
    alt: str | None = None
    behind: bool = False
