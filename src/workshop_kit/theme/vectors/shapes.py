"""The shapes of `drawing` as vectors on a ReportLab page: on a sheet of paper, or in the picture of a slide.

In go shapes in points from the top left corner, y downwards. What colours and faces mean is the Brush's.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, assert_never

from workshop_kit.drawing import Arc, Box, Caption, Circle, Contour, Icon, Label, Lens, Line, Move, icons
from workshop_kit.theme.vectors.writing import write_caption, write_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from workshop_kit.drawing import Ink, Shape, Stroke
    from workshop_kit.theme.vectors.brush import Brush

DASH = (3, 2.25)
"""A dashed line's rhythm, in points."""

_HEAD = 5  # line weights: length and width of an arrow's head


def draw(brush: Brush, shapes: Iterable[Shape]) -> None:
    """Draw shapes in their order."""
    for shape in shapes:
        brush.canvas.saveState()
        _draw(brush, shape)
        brush.canvas.restoreState()


def _draw(brush: Brush, shape: Shape) -> None:
    match shape:
        case Circle():
            fill, stroke = _inked(brush, shape.fill, shape.stroke)
            brush.canvas.circle(shape.x, brush.height - shape.y, shape.radius, stroke=stroke, fill=fill)
        case Box():
            _box(brush, shape)
        case Line() | Arc():
            _line(brush, shape)
        case Lens() | Contour():
            _filled(brush, shape)
        case Icon():
            _icon(brush, shape)
        case Label():
            write_label(brush, shape)
        case Caption():
            draw(brush, (shape.shape,) if shape.shape else ())
            write_caption(brush, shape)
        case _:
            assert_never(shape)


def _inked(brush: Brush, fill: Ink | None, stroke: Stroke | None) -> tuple[int, int]:
    """Set colours and line; return whether to fill and whether to draw the outline."""
    canvas = brush.canvas
    if fill:
        canvas.setFillColor(brush.colour(fill))
    if stroke:
        canvas.setStrokeColor(brush.colour(stroke.ink))
        canvas.setLineWidth(stroke.weight)
        canvas.setLineCap(1 if stroke.round and not stroke.dashed else 0)
        canvas.setLineJoin(1 if stroke.round else 0)
        if stroke.dashed:
            canvas.setDash(*DASH)
    return int(fill is not None), int(stroke is not None)


def _box(brush: Brush, shape: Box) -> None:
    fill, stroke = _inked(brush, shape.fill, shape.stroke)
    box = shape.frame
    where = (box.x, brush.height - box.bottom, box.width, box.height)
    if radius := min(shape.radius, box.width / 2, box.height / 2):
        brush.canvas.roundRect(*where, radius, stroke=stroke, fill=fill)
    else:
        brush.canvas.rect(*where, stroke=stroke, fill=fill)


def _line(brush: Brush, shape: Line | Arc) -> None:
    if shape.stroke is None:
        return
    if isinstance(shape, Line):
        start, end = (shape.x1, shape.y1), (shape.x2, shape.y2)
        moves: tuple[Move, ...] = (Move("L", (end,)),)
        toward = math.atan2(end[1] - start[1], end[0] - start[0])
    else:
        start, end = shape.at(shape.start), shape.at(shape.start + shape.sweep)
        moves = shape.moves()
        toward = math.radians(shape.start + shape.sweep + math.copysign(90, shape.sweep))
    _inked(brush, None, shape.stroke)
    brush.canvas.drawPath(_path(brush, (Move("M", (start,)), *moves)), stroke=1, fill=0)
    if shape.stroke.arrow:
        _head(brush, end, toward, shape.stroke)


def _filled(brush: Brush, shape: Lens | Contour) -> None:
    if isinstance(shape, Lens):
        fill, stroke = _inked(brush, shape.fill, None)
        brush.canvas.drawPath(_lens(brush.canvas, shape, brush.height), stroke=stroke, fill=fill)
    else:
        fill, stroke = _inked(brush, shape.fill, shape.stroke)
        brush.canvas.drawPath(_path(brush, shape.moves), stroke=stroke, fill=fill)


def _head(brush: Brush, tip: tuple[float, float], toward: float, stroke: Stroke) -> None:
    """Draw an open arrow head, as large as Office's large one."""
    x, y = tip
    back = _HEAD * stroke.weight
    path: Any = brush.canvas.beginPath()
    for side, draw_to in ((-0.5, path.moveTo), (0, path.lineTo), (0.5, path.lineTo)):
        along = -back if side else 0
        px = x + along * math.cos(toward) - side * back * math.sin(toward)
        py = y + along * math.sin(toward) + side * back * math.cos(toward)
        draw_to(px, brush.height - py)
    brush.canvas.drawPath(path, stroke=1, fill=0)


def _path(brush: Brush, moves: Sequence[Move], scale: float = 1, x: float = 0, y: float = 0) -> Any:
    """Return moves as a path of the page, scaled and shifted."""
    path: Any = brush.canvas.beginPath()
    to = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}
    for move in moves:
        to[move.move](*(n for px, py in move.points for n in (x + px * scale, brush.height - y - py * scale)))
    return path


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


def _icon(brush: Brush, icon: Icon) -> None:
    """Draw the strokes of an icon, scaled from its 24 x 24 grid."""
    canvas = brush.canvas
    canvas.setStrokeColor(brush.colour(icon.ink))
    canvas.setLineWidth(icon.line_weight)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = _path(brush, icons()[icon.name].moves, icon.size / 24, icon.x, icon.y)
    canvas.drawPath(path, stroke=1, fill=0)
