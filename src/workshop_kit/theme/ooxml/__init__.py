"""Drawings as PowerPoint writes them: shapes in points go in, DrawingML elements in EMU come out.

The same writer serves the template's layouts and the slides of a deck. Ids are the caller's, since they must be unique
on a slide; colours are slots of the theme, so that a changed theme recolours what was drawn.
"""

from workshop_kit.theme.ooxml.groups import group_element
from workshop_kit.theme.ooxml.ink import colour, fill, line
from workshop_kit.theme.ooxml.markup import NAMESPACES, Element, Markup, element, serialized
from workshop_kit.theme.ooxml.shapes import bounds, shape_element

__all__ = [
    "NAMESPACES",
    "Element",
    "Markup",
    "bounds",
    "colour",
    "element",
    "fill",
    "group_element",
    "line",
    "serialized",
    "shape_element",
]
