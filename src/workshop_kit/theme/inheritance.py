"""What a placeholder inherits, looked up where PowerPoint looks: layout, master, the master's text styles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from workshop_kit.drawing import Frame
from workshop_kit.theme.ooxml.markup import NAMESPACES, Element
from workshop_kit.units import from_emu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Anchor

_INSETS = (("lIns", 91_440), ("tIns", 45_720), ("rIns", 91_440), ("bIns", 45_720))  # Office's own, where none is said
_ANCHORS: dict[str, Anchor] = {"t": "top", "ctr": "middle", "b": "bottom"}
_TITLES = {"title", "ctrTitle"}
_OUTSIDE = {"dt", "ftr", "sldNum", "hdr"}
"""Kinds at the rim of a slide: no scene fills them."""

LEVELS = 9


class Master(Struct, frozen=True):
    """A master's root, and its placeholders by what follows them, as `p:sp`."""

    root: Element
    placeholders: dict[str, Element]


def master_of(root: Element) -> Master:
    """Return a master by its root, a whole part; of two placeholders of a kind, layouts follow the first."""
    found = reversed(list(_placeholders(root)))
    return Master(root, {_family(mark): shape for shape, mark in found})


class Lineage(Struct, frozen=True):
    """A layout's placeholder and the master's one that it follows, if any, both as `p:sp`.

    `mark` is what makes it a placeholder.
    """

    own: Element
    mark: Element
    parent: Element | None
    styles: Element

    @property
    def kind(self) -> str:
        """What PowerPoint takes it for; a placeholder that does not say holds anything."""
        return str(self.mark.get("type", "obj"))

    @property
    def idx(self) -> int:
        """Its number in the layout."""
        return int(self.mark.get("idx", "0"))

    @property
    def name(self) -> str:
        """What the selection pane calls it."""
        return str(self.own.find(".//p:cNvPr", NAMESPACES).get("name", ""))

    @property
    def is_slot(self) -> bool:
        """Whether a scene may fill it."""
        return self.kind not in _OUTSIDE

    def frame(self) -> Frame | None:
        """Return where it stands, in points; None where neither layout nor master says it."""
        for shape in self._shapes():
            place = shape.find("p:spPr/a:xfrm", NAMESPACES)
            if place is not None:
                return _frame(place)
        return None

    def anchor(self) -> Anchor:
        """Return where its text gathers."""
        return _ANCHORS.get(str(self._said("anchor", "t")), "top")

    def insets(self) -> tuple[float, float, float, float]:
        """Return its margins left, top, right, bottom, in points."""
        left, top, right, bottom = (from_emu(int(self._said(name, default))) for name, default in _INSETS)
        return left, top, right, bottom

    def levels(self, level: int) -> Iterator[Element]:
        """Yield what is said about a level (from 0), the nearest first."""
        tag = f"a:lvl{level + 1}pPr"
        lists = (shape.find("p:txBody/a:lstStyle", NAMESPACES) for shape in self._shapes())
        for styles in (*lists, self.styles):
            said = None if styles is None else styles.find(tag, NAMESPACES)
            if said is not None:
                yield said

    def depth(self) -> int:
        """Return how many levels it sets up itself; where it says nothing, as many as there can be."""
        own = self.own.find("p:txBody/a:lstStyle", NAMESPACES)
        return (0 if own is None else len(own.xpath("*[starts-with(local-name(), 'lvl')]"))) or LEVELS

    def _shapes(self) -> tuple[Element, ...]:
        return (self.own,) if self.parent is None else (self.own, self.parent)

    def _said(self, attribute: str, default: Any) -> Any:
        for shape in self._shapes():
            text = shape.find("p:txBody/a:bodyPr", NAMESPACES)
            if text is not None and text.get(attribute) is not None:
                return text.get(attribute)
        return default


def lineages(layout: Element, master: Master) -> Iterator[Lineage]:
    """Yield every placeholder of a layout, a whole part, with what it follows."""
    for shape, mark in _placeholders(layout):
        family = _family(mark)
        style = {"title": "titleStyle", "body": "bodyStyle"}.get(family, "otherStyle")
        styles = master.root.find(f"p:txStyles/p:{style}", NAMESPACES)
        yield Lineage(shape, mark, master.placeholders.get(family), styles)


def _placeholders(part: Element) -> Iterator[tuple[Element, Element]]:
    """Yield the placeholders of a part, each with what makes it one."""
    for shape in part.iterfind("p:cSld/p:spTree/p:sp", NAMESPACES):
        mark = shape.find("p:nvSpPr/p:nvPr/p:ph", NAMESPACES)
        if mark is not None:
            yield shape, mark


def _family(mark: Element) -> str:
    """Return the master's placeholder that a kind follows: titles the title, all that holds content the body."""
    kind = mark.get("type", "obj")
    return str("title" if kind in _TITLES else kind if kind in _OUTSIDE else "body")


def _frame(place: Element) -> Frame:
    off, ext = place.find("a:off", NAMESPACES), place.find("a:ext", NAMESPACES)
    return Frame(*(from_emu(int(end.get(name))) for end, name in ((off, "x"), (off, "y"), (ext, "cx"), (ext, "cy"))))
