"""The Pen: what draws on a page, knowing its height and whose part of the structure tree is being drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor

from workshop_kit.paper.drawings import paint
from workshop_kit.paper.inks import GREY
from workshop_kit.paper.leaf import LINE_STEP, RULE
from workshop_kit.paper.tagging import Element

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.pdfgen.canvas import Canvas

    from workshop_kit.drawing import Shape
    from workshop_kit.paper.leaf import Leaf
    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.tagging import Structure
    from workshop_kit.paper.tagging.structure import Numbering, Scope, Tag


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws at points from the page's top left corner. `element` is the one being filled; None draws decoration."""

    canvas: Canvas
    structure: Structure
    leaf: Leaf
    element: Element | None

    def add(self, tag: Tag, *, said: str = "", scope: Scope = "") -> Pen:
        """Return the pen for a new element within this one."""
        return (
            self
            if self.element is None
            else replace(self, element=self.element.add(Element(tag, said=said, scope=scope)))
        )

    def last(self, tag: Tag, *, numbering: Numbering = "") -> Pen:
        """Return the pen for the element at the end of this one, made if it is of another tag."""
        return (
            self
            if self.element is None
            else replace(self, element=self.element.last(Element(tag, numbering=numbering)))
        )

    def decorating(self) -> Pen:
        """Return the pen for what a reader need not be told."""
        return replace(self, element=None)

    def write(self, setting: Setting, x: float, top: float) -> None:
        """Write text with its upper left corner at x, top."""
        setting.paragraph.belong(self.structure, self.element)
        setting.paragraph.drawOn(self.canvas, x, self.leaf.height - top - setting.height)

    def draw(self, shapes: Iterable[Shape]) -> None:
        """Draw shapes as decoration."""
        with self.structure.artifact(self.canvas):
            paint(self.canvas, shapes, self.leaf.height)

    def rule(self, x: float, y: float, right: float, *, weight: float = RULE, ink: str = GREY) -> None:
        """Draw a horizontal line."""
        with self.structure.artifact(self.canvas):
            self.canvas.setStrokeColor(HexColor(ink))
            self.canvas.setLineWidth(weight)
            self.canvas.setLineCap(0)
            self.canvas.line(x, self.leaf.height - y, right, self.leaf.height - y)

    def lines(self, x: float, top: float, right: float, count: int, *, step: float = LINE_STEP) -> None:
        """Rule `count` lines to write on, the first a step below `top`."""
        for number in range(1, count + 1):
            self.rule(x, top + number * step, right)
