"""Shapes that belong together as one group: one thing to select, and one alternative text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.theme.ooxml.geometry import around
from workshop_kit.theme.ooxml.markup import Markup, element
from workshop_kit.theme.ooxml.shapes import bounds, described, place, shape_element
from workshop_kit.units import emu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Drawing


def group_element(drawing: Drawing, ids: Iterator[int], lang: str = "en-US") -> Markup:
    """Write a drawing as a group; the group and each of its shapes take the next of `ids`.

    The shapes keep the slide's own coordinates. The group alone carries the alternative text, or is decoration.
    """
    frames = [bounds(shape) for shape in drawing.shapes]
    frame = around([corner for box in frames for corner in ((box.x, box.y), (box.right, box.bottom))])
    where = place(frame)
    where.append(element("a:chOff", x=emu(frame.x), y=emu(frame.y)))
    where.append(element("a:chExt", cx=emu(frame.width), cy=emu(frame.height)))
    naming = described(next(ids), drawing.name, drawing.alt)
    properties = element("p:nvGrpSpPr", naming, element("p:cNvGrpSpPr"), element("p:nvPr"))
    alt = None if drawing.alt is None else ""
    inner = [shape_element(shape, next(ids), alt=alt, lang=lang) for shape in drawing.shapes]
    return element("p:grpSp", properties, element("p:grpSpPr", where), *inner)
