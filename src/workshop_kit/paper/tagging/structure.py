"""The structure tree, built while the pages are drawn: elements, and the marks on the page that belong to them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfgen.canvas import Canvas

Tag = Literal[
    "Document", "Sect", "H1", "H2", "H3", "P", "Span", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD",
    "Figure", "Link", "Form",
]  # fmt: skip
Scope = Literal["", "Row", "Column"]
Numbering = Literal["", "Decimal", "Disc"]
FieldKind = Literal["line", "lines", "tick", "ring"]
Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points from the page's lower left corner."""


class Mark(Struct, frozen=True):
    """A stretch of drawing on a page: `page` counts from 1, `number` is its id (MCID) on that page."""

    page: int
    number: int


class Hotspot(Struct, frozen=True):
    """A place on a page that can be clicked, opening `address`."""

    page: int
    address: str


class Field(Struct, frozen=True):
    """A place on a page to fill in: one `line` to type, `lines`, a box to `tick`, or one `ring` of several.

    `name` is the field's alone; rings of which one is chosen share it, and each has a `value`. `said` tells what it is
    for. What is typed has this `size` in points.
    """

    page: int
    box: Box
    kind: FieldKind
    name: str
    said: str
    value: str = ""
    size: float = 12


class Element(Struct, eq=False):
    """A node of the tree: `page = tree.root.add(Element("Sect"))`.

    `alt` tells a figure in words, `said` is read in place of what is drawn, `scope` is what a TH heads, `numbering`
    is a list's (`Decimal`, `Disc`), `box` where a figure stands.
    """

    tag: Tag
    alt: str = ""
    said: str = ""
    scope: Scope = ""
    numbering: Numbering = ""
    box: Box | None = None
    children: list[Element | Mark | Hotspot | Field] = field(default_factory=list)

    def add(self, child: Element) -> Element:
        """Add an element at the end of this one, and return it."""
        self.children.append(child)
        return child

    def last(self, child: Element) -> Element:
        """Return the element at the end if it has the child's tag, else add the child: a list or table that goes on.

        A list of other marks is another list.
        """
        end = self.children[-1] if self.children else None
        goes_on = isinstance(end, Element) and (end.tag, end.numbering) == (child.tag, child.numbering)
        return end if isinstance(end, Element) and goes_on else self.add(child)


class Structure:
    """The tree of one file, and the count of marks on each of its pages."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._marks: dict[int, int] = {}

    def begins(self, canvas: Canvas, element: Element | None) -> str:
        """Return the operator that begins a stretch of drawing of an element, or, without one, of decoration."""
        if element is None:
            return "/Artifact BMC"
        page = canvas.getPageNumber()
        number = self._marks.get(page, 0)
        self._marks[page] = number + 1
        element.children.append(Mark(page, number))
        return f"/{element.tag} <</MCID {number}>> BDC"

    @contextmanager
    def tagged(self, canvas: Canvas, element: Element | None) -> Iterator[None]:
        """Draw what belongs to an element; None draws decoration."""
        # The canvas has no public way to write an operator that stands alone on its line.
        canvas._code.append(self.begins(canvas, element))  # type: ignore[attr-defined]  # noqa: SLF001 - see above
        yield
        canvas._code.append("EMC")  # type: ignore[attr-defined]  # noqa: SLF001 - see above

    @contextmanager
    def artifact(self, canvas: Canvas) -> Iterator[None]:
        """Draw decoration: what a reader need not be told."""
        with self.tagged(canvas, None):
            yield
