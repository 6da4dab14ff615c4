"""One slide as XML: its title first, then its slots in the order of the layout, drawings, and the footers last.

What is painted behind the text stands first in the tree and is marked as decoration.
"""

from __future__ import annotations

import copy
import itertools
from typing import TYPE_CHECKING

from lxml import etree
from msgspec.structs import replace

from workshop_kit.deck.model import TITLES, FilledPicture, FilledSlot, FilledTable
from workshop_kit.deck.powerpoint.picture import picture_element
from workshop_kit.deck.powerpoint.table import table_element
from workshop_kit.deck.powerpoint.timing import timing_element
from workshop_kit.deck.powerpoint.transition import transition_element
from workshop_kit.theme.ooxml import NAMESPACES, Element, Markup, element, group_element, shape_element
from workshop_kit.theme.ooxml.shapes import place
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from workshop_kit.deck.model import FittedSlide
    from workshop_kit.deck.powerpoint.text import Writer
    from workshop_kit.drawing import Drawing, Frame
    from workshop_kit.theme.model import Slot
    from workshop_kit.theme.pictures import Image

Filled = FilledSlot | FilledPicture | FilledTable


def slide_elements(
    slide: FittedSlide, footer: str, layout: Element, writer: Writer, stored: Callable[[Image], str]
) -> list[Element]:
    """Write what a slide's part holds: its shapes, its colours as the master maps them, its fade, its animations.

    `stored` gives the id by which the slide refers to a picture.
    """
    tree = _Tree(writer, _placeholders(layout), stored, slide.spoken)
    tree.draw(drawing for drawing in slide.drawings if drawing.behind)
    slots: list[Filled] = [*slide.texts, *slide.tables, *slide.pictures]
    for filled in sorted(slots, key=lambda one: _reading_order(one, slide)):
        tree.fill(filled)
    tree.draw(drawing for drawing in slide.drawings if not drawing.behind)
    tree.foot(footer, slide.number)
    mapping = _colour_map(layout)
    data = element("p:cSld", tree.root, name=slide.name).parsed()
    etree.cleanup_namespaces(data, keep_ns_prefixes=["a", "r", "p"])
    timing = timing_element(slide.timers, slide.reveal, tree.ids_of, tree.groups)
    return [data, mapping.parsed(), transition_element(), *([timing.parsed()] if timing else [])]


def _reading_order(filled: Filled, slide: FittedSlide) -> tuple[bool, int]:
    return filled.slot.kind not in TITLES, list(slide.layout.slots).index(filled.slot.name)


class _Tree:
    """The shapes of a slide, each with an id of its own.

    `ids_of` finds a slot or drawing by its name; `groups` are the ids of drawings of several shapes.
    """

    def __init__(
        self, writer: Writer, holders: dict[str, Element], stored: Callable[[Image], str], spoken: Mapping[str, str]
    ) -> None:
        self.root = element("p:spTree", *_group_head())
        self.ids_of: dict[str, int] = {}
        self.groups: set[int] = set()
        self._stored = stored
        self._ids = itertools.count(2)
        self._writer = writer
        self._holders = holders
        self._spoken = spoken

    def draw(self, drawings: Iterator[Drawing]) -> None:
        """Add drawings: a single shape by itself, several as a group."""
        for drawing in drawings:
            if len(drawing.shapes) > 1:
                group = group_element(drawing, self._ids, self._writer.lang)
                self.ids_of.setdefault(drawing.name, _id_of(group))
                self.groups.add(_id_of(group))
                self.root.append(group)
                continue
            shape_id = self._next(drawing.name)
            only = drawing.shapes[0]
            self.root.append(shape_element(only, shape_id, drawing.name, drawing.alt, self._writer.lang))

    def fill(self, filled: Filled) -> None:
        """Add a placeholder with its text, or a picture or table in a placeholder's place."""
        holder = self._holders.get(_key(filled.slot))
        shape_id = self._next(filled.slot.name)
        if isinstance(filled, FilledSlot):
            text = self._writer_of(filled.slot).slot(filled, holder)
            frame = filled.slot.frame if filled.slot.placed else None
            self.root.append(_placeholder(shape_id, filled.slot.name, holder, text, frame))
            return
        mark = None if holder is None else _mark(holder)
        if isinstance(filled, FilledPicture):
            self.root.append(picture_element(filled, shape_id, mark, self._stored(filled.image)))
        else:
            self.root.append(table_element(filled, shape_id, mark, self._writer_of(filled.slot)))

    def _writer_of(self, slot: Slot) -> Writer:
        """Return what writes in the language of a slot."""
        code = self._spoken.get(slot.name)
        return replace(self._writer, lang=language(code).proofed_in()) if code else self._writer

    def foot(self, footer: str, number: int) -> None:
        """Add footer and slide number where the layout has them: programs copy neither to a new slide by themselves."""
        for kind, run in (("ftr", self._footer(footer)), ("sldNum", self._number(number))):
            holder = self._holders.get(kind)
            if holder is not None:
                name = holder.find(".//p:cNvPr", NAMESPACES).get("name")
                text = self._writer.body([element("a:p", run, self._writer.properties("a:endParaRPr"))])
                self.root.append(_placeholder(self._next(name), name, holder, text))

    def _footer(self, said: str) -> Markup:
        return element("a:r", self._writer.properties("a:rPr"), element("a:t", said))

    def _number(self, number: int) -> Markup:
        """Write the slide number as a field, with the id of the layout's."""
        field = self._holders["sldNum"].find(".//a:fld", NAMESPACES) if "sldNum" in self._holders else None
        guid = _NUMBER_FIELD if field is None else field.get("id")
        return element("a:fld", self._writer.properties("a:rPr"), element("a:t", str(number)), id=guid, type="slidenum")

    def _next(self, name: str) -> int:
        shape_id = next(self._ids)
        self.ids_of.setdefault(name, shape_id)
        return shape_id


def _id_of(group: Markup) -> int:
    return int(next(group.every("p:cNvPr")).get("id"))


_NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"


def _placeholders(layout: Element) -> dict[str, Element]:
    """Return a layout's placeholders by number; footer and slide number by their kind."""
    found: dict[str, Element] = {}
    for shape in layout.iterfind("p:cSld/p:spTree/p:sp", NAMESPACES):
        mark = shape.find("p:nvSpPr/p:nvPr/p:ph", NAMESPACES)
        if mark is not None:
            kind = mark.get("type", "obj")
            found.setdefault(kind if kind in {"ftr", "sldNum"} else mark.get("idx", "0"), shape)
    return found


def _colour_map(layout: Element) -> Markup:
    """Write which colours are ground and text: as the layout has it, since a slide does not inherit that."""
    own = layout.find("p:clrMapOvr/a:overrideClrMapping", NAMESPACES)
    return element("p:clrMapOvr", element("a:masterClrMapping") if own is None else own)


def _key(slot: Slot) -> str:
    return str(slot.idx)


def _mark(holder: Element) -> Element:
    """Return what ties a slide's shape to the layout's placeholder, without the layout's own prompt."""
    mark = copy.deepcopy(holder.find("p:nvSpPr/p:nvPr/p:ph", NAMESPACES))
    mark.attrib.pop("hasCustomPrompt", None)
    return mark


def _placeholder(shape_id: int, name: str, holder: Element, text: Markup, frame: Frame | None = None) -> Markup:
    """Write a placeholder: no look of its own, and no position but where it shares its box with a drawing."""
    naming = element(
        "p:nvSpPr",
        element("p:cNvPr", id=shape_id, name=name),
        element("p:cNvSpPr", element("a:spLocks", noGrp=True)),
        element("p:nvPr", _mark(holder)),
    )
    return element("p:sp", naming, element("p:spPr", place(frame) if frame else None), text)


def _group_head() -> tuple[Markup, Markup]:
    """Write what every tree of shapes begins with."""
    naming = element("p:nvGrpSpPr", element("p:cNvPr", id=1, name=""), element("p:cNvGrpSpPr"), element("p:nvPr"))
    return naming, element("p:grpSpPr")
