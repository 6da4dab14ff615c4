"""One small vocabulary of shapes, painted natively on slides and as vectors on paper.

All lengths are points from the top left corner of the slide or of the drawing's own box, y downwards. A colour is a
slot of the theme (`dk1 lt1 dk2 lt2 accent1 ... accent6`); paper knows the same slots as inks.
"""

from workshop_kit.drawing.icons import IconPath, icons
from workshop_kit.drawing.shapes import (
    Align,
    Anchor,
    Arc,
    Box,
    Caption,
    Circle,
    Contour,
    Drawing,
    Frame,
    Icon,
    Ink,
    Label,
    Lens,
    Line,
    Move,
    Shape,
    Stroke,
)

__all__ = [
    "Align",
    "Anchor",
    "Arc",
    "Box",
    "Caption",
    "Circle",
    "Contour",
    "Drawing",
    "Frame",
    "Icon",
    "IconPath",
    "Ink",
    "Label",
    "Lens",
    "Line",
    "Move",
    "Shape",
    "Stroke",
    "icons",
]
