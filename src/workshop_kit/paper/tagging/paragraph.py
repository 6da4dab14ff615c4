"""A paragraph that tags itself, its links included, also when it is split between pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Paragraph

from workshop_kit.paper.tagging.structure import Element, Hotspot, Structure

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable


class TaggedParagraph(Paragraph):
    """ReportLab's Paragraph; `belong` tells whose words it holds. One that belongs to nothing is decoration."""

    blPara: Any  # noqa: N815 - the library's name
    """The lines, laid: ReportLab sets it when the paragraph is wrapped."""
    structure: Structure | None = None
    element: Element | None = None

    def belong(self, structure: Structure, element: Element | None) -> None:
        """Say to which element the words belong."""
        self.structure, self.element = structure, element

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split as Paragraph does; both halves belong to the same element."""
        halves = super().split(available_width, available_height)
        for half in halves:
            if isinstance(half, TaggedParagraph):
                half.structure, half.element = self.structure, self.element
        return halves

    def beginText(self, x: float, y: float) -> PDFTextObject:  # noqa: N802 - the library's name
        """Begin the text, marked."""
        if self.structure is None:
            return super().beginText(x, y)
        return _MarkedText(self.canv, x, y, self.structure, self._whose())

    def _whose(self) -> Element | None:
        """Return the element itself, or its Link where the whole paragraph is one.

        ReportLab draws text of one style line by line, and makes a hotspot for each of the lines.
        """
        laid = self.blPara
        if self.element is None or laid.kind != 0 or not laid.link:
            return self.element
        link = self.element.add(Element("Link"))
        page = self.canv.getPageNumber()
        link.children.extend(Hotspot(page, address) for _ in laid.lines for _, address in laid.link)
        return link


class _MarkedText(PDFTextObject):
    """Text whose marks begin and end inside it: an operator pair may not cross the border of a text object."""

    _canvas: Canvas
    _code: list[str]

    def __init__(self, canvas: Canvas, x: float, y: float, structure: Structure, element: Element | None) -> None:
        super().__init__(canvas, x, y)
        self._structure, self._element = structure, element
        self._links: dict[Any, Element] = {}
        self._code.insert(1, structure.begins(canvas, element))

    def getCode(self) -> str:  # noqa: N802 - the library's name
        """End the mark, then the text."""
        self._code.append("EMC")
        return str(super().getCode())

    def _linkRecord(self, link: tuple[int, str], moment: str) -> None:  # noqa: N802 - ReportLab looks for this name
        """Change from the words to a link and back. ReportLab calls with 'start' when the link's words are out."""
        if self._element is None:
            return
        if moment == "end":
            self._code += ["EMC", self._structure.begins(self._canvas, self._element)]
            return
        element = self._links.setdefault(link, Element("Link"))
        if not element.children:
            self._element.children.append(element)
        self._code[-1:] = ["EMC", self._structure.begins(self._canvas, element), self._code[-1]]
        element.children.append(Hotspot(self._canvas.getPageNumber(), link[1]))
