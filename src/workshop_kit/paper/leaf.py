"""A leaf of paper: its size and margins in points, and the measures that every page shares.

Large print is the same page laid out on a smaller leaf and pressed larger: what is on it is re-flowed, never shrunk.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Frame
from workshop_kit.units import mm

LINE_STEP = mm(8.5)
"""From one writing line to the next."""
RULE = 0.6
"""The weight of a writing line."""
INDENT = mm(8.5)
"""From a numeral to its text."""
EDGE = mm(4.5)
"""What office printers leave white at every edge, and a little more."""
LARGE = 1.5
"""Large print: 12 points become 18, the size that associations of blind people ask for."""


class Margins(Struct, frozen=True):
    """The white around what is written, in points."""

    left: float
    top: float
    right: float
    bottom: float

    def scaled(self, scale: float) -> Margins:
        """Return margins `scale` times as wide."""
        return Margins(self.left * scale, self.top * scale, self.right * scale, self.bottom * scale)


BINDING, TOP, OUTER, FOOT = mm(22), mm(15), mm(18), mm(12)
UPRIGHT = Margins(left=BINDING, top=TOP, right=OUTER, bottom=FOOT)
"""Holes are punched at the left."""
ACROSS = Margins(left=OUTER, top=mm(20), right=OUTER, bottom=FOOT)
"""Holes are punched at the top: in a binder of upright leaves that edge is at the left."""


class Leaf(Struct, frozen=True):
    """A size of paper with its margins; `scale` says how many times larger than laid out a page is pressed."""

    width: float
    height: float
    margins: Margins = UPRIGHT
    scale: float = 1

    @property
    def text(self) -> Frame:
        """Return the box within the margins."""
        around = self.margins
        return Frame(0, 0, self.width, self.height).inset(around.left, around.top, around.right, around.bottom)

    @property
    def edge(self) -> float:
        """What is left white at every edge, in points of the layout."""
        return EDGE / self.scale

    @property
    def pressed(self) -> tuple[float, float]:
        """Return the width and height of the paper in the file."""
        return self.width * self.scale, self.height * self.scale

    def turned(self) -> Leaf:
        """Return the leaf lying on its long side."""
        return replace(self, width=self.height, height=self.width, margins=ACROSS.scaled(1 / self.scale))

    def magnified(self, scale: float) -> Leaf:
        """Return the same paper with everything on it so many times larger, its margins apart."""
        smaller = self.margins.scaled(1 / scale)
        return Leaf(self.width / scale, self.height / scale, smaller, self.scale * scale)


LEAVES = {"letter": Leaf(mm(215.9), mm(279.4)), "a4": Leaf(mm(210), mm(297))}
