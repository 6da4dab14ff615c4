"""One shape of a drawing as one DrawingML element."""

from __future__ import annotations

from textwrap import shorten
from typing import assert_never

from workshop_kit.drawing import (
    Arc,
    Box,
    Caption,
    Circle,
    Contour,
    Frame,
    Icon,
    Ink,
    Label,
    Lens,
    Line,
    Shape,
    Stroke,
    icons,
)
from workshop_kit.theme.ooxml.geometry import (
    arc_geometry,
    around,
    contour_geometry,
    disc_geometry,
    icon_geometry,
    lens_frame,
    lens_geometry,
    preset,
    rounded,
)
from workshop_kit.theme.ooxml.ink import fill, line
from workshop_kit.theme.ooxml.lettering import caption_body, label_body
from workshop_kit.theme.ooxml.markup import Markup, element
from workshop_kit.units import emu

_SEAM = 0.6  # points: without a line of its own colour a lens shows a seam against its circles
_DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"  # the extension by which Office marks decoration


def shape_element(shape: Shape, shape_id: int, name: str = "", alt: str | None = None, lang: str = "en-US") -> Markup:
    """Write one shape; `shape_id` must be unique on its slide.

    `alt` is its text for those who cannot see it, None marks it as decoration; a label speaks for itself. `name` is
    what the selection pane shows; `lang` the language of a label's text.
    """
    name = name or default_name(shape)
    if isinstance(shape, Line):
        return _connector(shape, described(shape_id, name, alt))
    if isinstance(shape, Label | Caption) and alt is None:
        alt = ""
    alone = isinstance(shape, Label) or (isinstance(shape, Caption) and shape.shape is None)
    nature = element("p:cNvSpPr", txBox=True if alone else None)
    properties = element("p:nvSpPr", described(shape_id, name, alt), nature, element("p:nvPr"))
    return element("p:sp", properties, element("p:spPr", place(bounds(shape)), *_look(shape)), _text(shape, lang))


def _text(shape: Shape, lang: str) -> Markup | None:
    match shape:
        case Label():
            return label_body(shape, lang)
        case Caption():
            return caption_body(shape, lang)
        case _:
            return None


def bounds(shape: Shape) -> Frame:  # noqa: PLR0911 - a way for each shape
    """Return the box of a shape, in points, without the weight of its line."""
    match shape:
        case Circle(x, y, radius):
            return Frame(x - radius, y - radius, 2 * radius, 2 * radius)
        case Line(x1, y1, x2, y2):
            return Frame(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
        case Box() | Label():
            return shape.frame
        case Lens():
            return lens_frame(shape)
        case Icon():
            return Frame(shape.x, shape.y, shape.size, shape.size)
        case Arc():
            return around(shape.extremes())
        case Contour():
            return around(shape.points)
        case Caption():
            return bounds(shape.shape) if shape.shape else shape.within
    assert_never(shape)


def default_name(shape: Shape) -> str:
    """Return what the selection pane calls a shape that was given no name."""
    match shape:
        case Lens():
            return "Shared part"
        case Icon():
            return f"Icon {icons()[shape.name].title}"
        case Caption():
            return shorten(str(shape.label), 40, placeholder="…")
        case Arc():
            return "Arrow" if shape.stroke and shape.stroke.arrow else "Arc"
        case _:
            return type(shape).__name__


def described(shape_id: int, name: str, alt: str | None) -> Markup:
    """Write id, name and alternative text; without any (None) the shape is marked as decoration."""
    if alt is not None:
        return element("p:cNvPr", id=shape_id, name=name, descr=alt or None)
    mark = element("a:ext", element("adec:decorative", val=1), uri=_DECORATIVE)
    return element("p:cNvPr", element("a:extLst", mark), id=shape_id, name=name)


def place(frame: Frame, *, flipped: bool = False) -> Markup:
    """Write where a shape stands."""
    return element(
        "a:xfrm",
        element("a:off", x=emu(frame.x), y=emu(frame.y)),
        element("a:ext", cx=emu(frame.width), cy=emu(frame.height)),
        flipV=True if flipped else None,
    )


def _look(  # noqa: PLR0911 - a way for each shape
    shape: Circle | Box | Lens | Icon | Label | Arc | Contour | Caption,
) -> tuple[Markup, Markup, Markup]:
    """Outline, fill and line, in the schema's order."""
    match shape:
        case Circle():
            return preset("ellipse"), fill(shape.fill), line(shape.stroke)
        case Box(frame, ink, stroke, radius):
            return rounded(frame.width, frame.height, radius), fill(ink), line(stroke)
        case Lens():
            return lens_geometry(shape), fill(shape.fill), line(_seam(shape.fill))
        case Icon():
            stroke = Stroke(shape.ink, shape.line_weight)
            return icon_geometry(icons()[shape.name]), fill(None), line(stroke)
        case Label():
            return preset("rect"), fill(None), line(None)
        case Arc():
            return arc_geometry(shape), fill(None), line(shape.stroke)
        case Contour():
            return contour_geometry(shape), fill(shape.fill), line(shape.stroke)
        case Caption():
            return _captioned(shape)
    assert_never(shape)


def _captioned(caption: Caption) -> tuple[Markup, Markup, Markup]:
    """Return the look of what a caption stands in, with its words where they were set."""
    match caption.shape:
        case Circle() as disc:
            return disc_geometry(disc, caption.within), fill(disc.fill), line(disc.stroke)
        case Contour() as contour:
            return contour_geometry(contour, caption.within), fill(contour.fill), line(contour.stroke)
        case Box() as box:
            return _look(box)
        case None:
            return preset("rect"), fill(None), line(None)
    assert_never(caption.shape)


def _seam(ink: Ink) -> Stroke | None:
    """Return the line of a lens: its own colour, but none on a see-through one, where it would show double."""
    return None if ink.opacity < 1 else Stroke(ink, _SEAM)


def _connector(shape: Line, naming: Markup) -> Markup:
    """Write a straight line as a connector, which stays a line in every program, even without height."""
    falls_left = (shape.x2 - shape.x1) * (shape.y2 - shape.y1) < 0
    properties = element("p:nvCxnSpPr", naming, element("p:cNvCxnSpPr"), element("p:nvPr"))
    look = element("p:spPr", place(bounds(shape), flipped=falls_left), preset("line"), line(shape.stroke))
    return element("p:cxnSp", properties, look)
