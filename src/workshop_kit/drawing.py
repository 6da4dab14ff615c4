"""One small vocabulary of shapes, painted natively on slides and as vectors on paper.

All lengths are points from the top left corner of the slide or of the drawing's own box, y downwards. A colour is a
slot of the theme (`dk1 lt1 dk2 lt2 accent1 ... accent6`); paper knows the same slots as inks.
"""

from __future__ import annotations

import functools
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import Literal

from workshop_kit.resources import asset

Align = Literal["left", "center", "right"]
Anchor = Literal["top", "middle", "bottom"]


@dataclass(frozen=True, slots=True)
class Frame:
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


@dataclass(frozen=True, slots=True)
class Ink:
    """A theme colour; `opacity` from 0 to 1."""

    slot: str
    opacity: float = 1


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's colour and weight in points."""

    ink: Ink
    weight: float
    dashed: bool = False
    round: bool = True
    arrow: bool = False


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle by its centre and radius."""

    x: float
    y: float
    radius: float
    fill: Ink | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `radius` rounds its corners (half the height makes a bar)."""

    frame: Frame
    fill: Ink | None = None
    stroke: Stroke | None = None
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Lens:
    """What two circles share; `a` and `b` are their centres, `radius` and `radius_b` their radii."""

    a: tuple[float, float]
    b: tuple[float, float]
    radius: float
    fill: Ink
    radius_b: float | None = None


@dataclass(frozen=True, slots=True)
class Icon:
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


@dataclass(frozen=True, slots=True)
class Label:
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


Shape = Circle | Box | Line | Lens | Icon | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes that belong together: one group on a slide.

    `alt` is what it says to those who cannot see it; None marks it as decoration. `behind` puts it under the text.
    """

    name: str
    shapes: tuple[Shape, ...]
    alt: str | None = None
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """One move of an icon's outline: `M` and `L` with one point, `C` with three, `Z` with none."""

    move: Literal["M", "L", "C", "Z"]
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class IconPath:
    """An icon on its 24 x 24 grid: what it shows, and its strokes."""

    title: str
    moves: tuple[Move, ...]


@functools.cache
def icons() -> dict[str, IconPath]:
    """Read the kit's icon set, by name."""
    root = ET.parse(asset("icons", "icons.svg")).getroot()  # noqa: S314 - our own file
    svg = "{http://www.w3.org/2000/svg}"
    return {
        group.attrib["id"]: IconPath(
            group.findtext(f"{svg}title", ""),
            tuple(move for path in group.iter(f"{svg}path") for move in _moves(path.attrib["d"])),
        )
        for group in root.iter(f"{svg}g")
    }


def _moves(path: str) -> list[Move]:
    """Read a path of absolute M, L, C and Z only, as the icon file is kept."""
    moves = []
    for move, numbers in re.findall(r"([MLCZ])([^MLCZ]*)", path):
        values = [float(n) for n in numbers.replace(",", " ").split()]
        moves.append(Move(move, tuple(zip(values[::2], values[1::2], strict=True))))
    return moves
