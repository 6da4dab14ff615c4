"""The Pen: what draws on a page, knowing its height and whose part of the structure tree is being drawn."""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec import field as msgspec_field
from msgspec.structs import replace
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from workshop_kit.paper.drawings import paint
from workshop_kit.paper.inks import GREY
from workshop_kit.paper.leaf import RULE
from workshop_kit.paper.tagging import Element, Field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.pdfgen.canvas import Canvas

    from workshop_kit.drawing import Frame, Shape
    from workshop_kit.paper.leaf import Leaf
    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.tagging import Structure
    from workshop_kit.paper.tagging.structure import FieldKind, Numbering, Scope, Tag
    from workshop_kit.theme.pictures import Image

TYPED = 12
"""What is typed into a field, in points."""


class Names(Struct):
    """Names for the fields of one file, no two alike."""

    count: int = 0
    said: Counter[str] = msgspec_field(default_factory=Counter)

    def told(self, words: str) -> str:
        """Return what a field is for; the second of the same words has a number: 'Your answer (2)'."""
        self.said[words] += 1
        return f"{words} ({self.said[words]})" if self.said[words] > 1 else words

    def next(self, sheet: str) -> str:
        """Return a new name: 'sheet-2A-field-7'."""
        self.count += 1
        return f"sheet-{sheet}-field-{self.count}"


class Pen(Struct, frozen=True):
    """Draws at points from the page's top left corner. `element` is the one being filled; None draws decoration.

    `sheet` is the number on the badge; with `fills` there are fields where people answer.
    """

    canvas: Canvas
    structure: Structure
    leaf: Leaf
    element: Element | None
    sheet: str = ""
    fills: bool = False
    names: Names = msgspec_field(default_factory=Names)

    def add(self, tag: Tag, *, said: str = "", scope: Scope = "") -> Pen:
        """Return the pen for a new element within this one."""
        return self._within(Element(tag, said=said, scope=scope))

    def figure(self, alt: str, frame: Frame) -> Pen:
        """Return the pen for a figure, told in words, that takes this frame."""
        return self._within(Element("Figure", alt=alt, box=self._on_page(frame)))

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

    def write_upwards(self, setting: Setting, x: float, bottom: float) -> None:
        """Write text that runs from `bottom` to top, its first line at x and the others to the right of it."""
        setting.paragraph.belong(self.structure, self.element)
        self.canvas.saveState()
        self.canvas.translate(x + setting.height, self.leaf.height - bottom)
        self.canvas.rotate(90)
        setting.paragraph.drawOn(self.canvas, 0, 0)
        self.canvas.restoreState()

    def draw(self, shapes: Iterable[Shape]) -> None:
        """Draw shapes as decoration, or as what a Figure shows."""
        shown = self.element if self.element is not None and self.element.tag == "Figure" else None
        with self.structure.tagged(self.canvas, shown):
            paint(self.canvas, shapes, self.leaf.height)

    def picture(self, image: Image, frame: Frame) -> None:
        """Show a picture; one that is shown again is in the file once."""
        shown = self.element if self.element is not None and self.element.tag == "Figure" else None
        read = ImageReader(io.BytesIO(image.content))
        with self.structure.tagged(self.canvas, shown):
            bottom = self.leaf.height - frame.bottom
            self.canvas.drawImage(read, frame.x, bottom, frame.width, frame.height, mask="auto")

    def rule(self, x: float, y: float, right: float, *, weight: float = RULE, ink: str = GREY) -> None:
        """Draw a horizontal line."""
        with self.structure.artifact(self.canvas):
            self.canvas.setStrokeColor(HexColor(ink))
            self.canvas.setLineWidth(weight)
            self.canvas.setLineCap(0)
            self.canvas.line(x, self.leaf.height - y, right, self.leaf.height - y)

    def group(self) -> str:
        """Return a name for circles of which one is ringed."""
        return self.names.next(self.sheet)

    def field(self, kind: FieldKind, frame: Frame, said: str, *, group: str = "", value: str = "") -> None:
        """Lay a field over a frame, where there are fields; what only decorates has none."""
        if not self.fills or self.element is None:
            return
        name = group or self.names.next(self.sheet)
        page, box = self.canvas.getPageNumber(), self._on_page(frame)
        said = said if group else self.names.told(said)
        size = TYPED * self.leaf.scale
        self.element.add(Element("Form")).children.append(Field(page, box, kind, name, said, value, size))

    def _within(self, element: Element) -> Pen:
        return self if self.element is None else replace(self, element=self.element.add(element))

    def _on_page(self, frame: Frame) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of a frame in points of the file, from the page's lower left corner."""
        left, right = frame.x, frame.right
        bottom, top = self.leaf.height - frame.bottom, self.leaf.height - frame.y
        scale = self.leaf.scale
        return left * scale, bottom * scale, right * scale, top * scale
