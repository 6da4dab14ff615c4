"""The shapes of `drawing` as vectors on a page. In go shapes in points from the top left corner, y downwards."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, assert_never

from workshop_kit.drawing import Box, Circle, Icon, Label, Lens, Line, Shape, icons
from workshop_kit.paper.inks import colour
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import Style

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.pdfgen.canvas import Canvas

    from workshop_kit.drawing import Ink, Stroke

DASH = (3, 2.25)


def paint(canvas: Canvas, shapes: Iterable[Shape], height: float) -> None:
    """Paint shapes on a page of this height, in their order."""
    for shape in shapes:
        canvas.saveState()
        _paint(canvas, shape, height)
        canvas.restoreState()


def _paint(canvas: Canvas, shape: Shape, height: float) -> None:
    match shape:
        case Circle():
            fill, stroke = _inked(canvas, shape.fill, shape.stroke)
            canvas.circle(shape.x, height - shape.y, shape.radius, stroke=stroke, fill=fill)
        case Box(frame=box):
            fill, stroke = _inked(canvas, shape.fill, shape.stroke)
            where = (box.x, height - box.bottom, box.width, box.height)
            if radius := min(shape.radius, box.width / 2, box.height / 2):
                canvas.roundRect(*where, radius, stroke=stroke, fill=fill)
            else:
                canvas.rect(*where, stroke=stroke, fill=fill)
        case Line():
            _inked(canvas, None, shape.stroke)
            canvas.line(shape.x1, height - shape.y1, shape.x2, height - shape.y2)
        case Lens():
            _inked(canvas, shape.fill, None)
            canvas.drawPath(_lens(canvas, shape, height), stroke=0, fill=1)
        case Icon():
            _icon(canvas, shape, height)
        case Label():
            _label(canvas, shape, height)
        case _:
            assert_never(shape)


def _inked(canvas: Canvas, fill: Ink | None, stroke: Stroke | None) -> tuple[int, int]:
    """Set colours and line; return whether to fill and whether to draw the outline."""
    if fill:
        canvas.setFillColor(colour(fill))
    if stroke:
        canvas.setStrokeColor(colour(stroke.ink))
        canvas.setLineWidth(stroke.weight)
        canvas.setLineCap(1 if stroke.round and not stroke.dashed else 0)
        canvas.setLineJoin(1 if stroke.round else 0)
        if stroke.dashed:
            canvas.setDash(*DASH)
    return int(fill is not None), int(stroke is not None)


def _lens(canvas: Canvas, lens: Lens, height: float) -> Any:
    """Return the outline of what two circles share: an arc of the one, then an arc of the other."""
    (ax, ay), (bx, by) = lens.a, lens.b
    ra, rb = lens.radius, lens.radius_b or lens.radius
    apart = math.hypot(bx - ax, by - ay)
    path: Any = canvas.beginPath()  # typed as taking whole degrees only
    if not abs(ra - rb) < apart < ra + rb:  # one within the other, or nothing shared
        return path
    towards = math.degrees(math.atan2(ay - by, bx - ax))
    half_a = math.degrees(math.acos((apart**2 + ra**2 - rb**2) / (2 * apart * ra)))
    half_b = math.degrees(math.acos((apart**2 + rb**2 - ra**2) / (2 * apart * rb)))
    y_a, y_b = height - ay, height - by
    path.arc(ax - ra, y_a - ra, ax + ra, y_a + ra, towards - half_a, 2 * half_a)
    path.arcTo(bx - rb, y_b - rb, bx + rb, y_b + rb, towards + 180 - half_b, 2 * half_b)
    path.close()
    return path


def _icon(canvas: Canvas, icon: Icon, height: float) -> None:
    """Draw the strokes of an icon, scaled from its 24 x 24 grid."""
    scale = icon.size / 24
    path: Any = canvas.beginPath()
    for move in icons()[icon.name].moves:
        points = [n for x, y in move.points for n in (icon.x + x * scale, height - icon.y - y * scale)]
        {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}[move.move](*points)
    canvas.setStrokeColor(colour(icon.ink))
    canvas.setLineWidth(icon.line_weight)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.drawPath(path, stroke=1, fill=0)


def _label(canvas: Canvas, label: Label, height: float) -> None:
    """Draw text in its box, on as many lines as it needs."""
    box = label.frame
    ink = f"#{colour(label.ink).hexval()[2:]}"
    style = Style(label.size, 1.2 * label.size, label.heading, label.bold, label.italic, ink, label.align)
    setting = set_text(label.text, style, box.width)
    spare = box.height - setting.height
    down = {"top": 0.0, "middle": spare / 2, "bottom": spare}[label.anchor]
    setting.paragraph.drawOn(canvas, box.x, height - box.y - down - setting.height)
