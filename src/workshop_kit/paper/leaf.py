"""A leaf of paper: its size and margins in points, and the measures that every page shares."""

from __future__ import annotations

from dataclasses import dataclass

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

TOP, OUTER, FOOT, BINDING = mm(15), mm(18), mm(12), mm(22)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A size of paper, upright."""

    width: float
    height: float

    @property
    def text(self) -> Frame:
        """Return the box within the margins; the binding is at the left."""
        return Frame(BINDING, TOP, self.width - BINDING - OUTER, self.height - TOP - FOOT)


LEAVES = {"letter": Leaf(mm(215.9), mm(279.4)), "a4": Leaf(mm(210), mm(297))}
