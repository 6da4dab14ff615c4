"""The shapes of `drawing` as vectors on a page. In go shapes in points from the top left corner, y downwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Label
from workshop_kit.paper.faces import BODY, HEADING
from workshop_kit.paper.inks import colour
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import Style
from workshop_kit.theme.vectors import Brush, draw

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.pdfgen.canvas import Canvas

    from workshop_kit.drawing import Shape


def paint(canvas: Canvas, shapes: Iterable[Shape], height: float) -> None:
    """Paint shapes on a page of this height, in their order, with the inks of paper."""
    brush = Brush(canvas, height, colour, HEADING, BODY)
    for shape in shapes:
        if isinstance(shape, Label):
            _label(canvas, shape, height)
        else:
            draw(brush, (shape,))


def _label(canvas: Canvas, label: Label, height: float) -> None:
    """Draw text in its box, on as many lines as it needs, with the characters that paper can draw."""
    box = label.frame
    ink = f"#{colour(label.ink).hexval()[2:]}"
    style = Style(label.size, 1.2 * label.size, label.heading, label.bold, label.italic, ink, label.align)
    setting = set_text(label.text, style, box.width)
    spare = box.height - setting.height
    down = {"top": 0.0, "middle": spare / 2, "bottom": spare}[label.anchor]
    setting.paragraph.drawOn(canvas, box.x, height - box.y - down - setting.height)
