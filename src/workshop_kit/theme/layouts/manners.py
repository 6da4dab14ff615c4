"""Manners: how a theme paints the same layouts, where it does so in its own way. Designs go in, designs come out.

A manner changes grounds, ornaments and inks, never frames or sizes: what fits in one theme stands alike in all.
"""

from __future__ import annotations

from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Box, Circle, Icon, Ink, Label, Lens, Line, Shape, Stroke
from workshop_kit.theme.design import Footing, at
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.theme.layouts.motif import PANEL, filled_circles
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from workshop_kit.theme.design import Design, Placeholder, Style

_FULL = {"dk2", "accent1"}
"""Slots that cover a ground with full colour, so that text on them is light."""

_LIGHT = {"lt1", "lt2"}
_DIVIDE = Line(PANEL.right, inches(0.70), PANEL.right, inches(6.45), Stroke(Ink("dk1"), 2.25, round=False))
_FRAME = Box(at(0.35, 0.35, 4.65, 6.50), stroke=Stroke(Ink("dk1"), 4.5), radius=inches(0.12))
_RING, _BOX = 3, 2.25  # points
_SHARED = Ink("accent1", 0.14)
_CHIP = "Sheet"  # its text stands on a chip of its own, which is dark where the text is light


def _bright_opener(design: Design) -> Design:
    """Let the circles of an opener glow on the dark ground: the first a breath of light, the second in full."""
    if design.name != "Block opener":
        return design
    circles = filled_circles((2.80, 2.92), (4.70, 2.92), 2.10, Ink("lt2", 0.16), Ink("accent3"), Ink("accent4"))
    slots = tuple(_in_ink(slot, "lt1") if slot.name == "Block number" else slot for slot in design.slots)
    return replace(design, slots=slots, shapes=(*circles, *design.shapes[len(circles) :]))


def _sparing(design: Design) -> Design:
    """Draw lines where others lay colour, so that a deck costs hardly any toner, and write on paper throughout."""
    framed = any(_is_panel(shape) and _slot(shape) in _FULL for shape in design.shapes)
    foot = design.foot and replace(Footing(), mark=None if framed else Footing().mark)
    return replace(
        design,
        ground="lt1" if design.ground in _FULL else design.ground,
        slots=tuple(_in_ink(slot, "lt1") if slot.name == _CHIP else _on_paper(slot) for slot in design.slots),
        shapes=tuple(_lines(design.shapes)),
        mark=tuple(_lines(design.mark)),
        foot=foot,
    )


def _lines(shapes: Iterable[Shape]) -> Iterator[Shape]:
    """Draw each ornament by its lines; circles and what they share are one ornament."""
    for round_ones, group in groupby(shapes, lambda shape: isinstance(shape, Circle | Lens)):
        ornament = tuple(group)
        if round_ones and any(isinstance(shape, Lens) for shape in ornament):
            yield from _rings(ornament)
        else:
            yield from map(_by_line, ornament)


def _rings(ornament: tuple[Shape, ...]) -> Iterator[Shape]:
    """Draw two circles as rings, where one of them is full or stands on a full ground; others are quiet enough."""
    circles = [shape for shape in ornament if isinstance(shape, Circle)]
    if not any(_slot(shape) in {*_FULL, *_LIGHT} and _is_opaque(shape) for shape in ornament):
        yield from ornament
        return
    weight = max(shape.stroke.weight if shape.stroke else _RING for shape in circles)
    yield from (replace(shape, fill=_SHARED) for shape in ornament if isinstance(shape, Lens))
    for circle, slot in zip(circles, ("dk1", "accent1"), strict=True):
        yield replace(circle, fill=None, stroke=Stroke(Ink(slot), weight))


def _by_line(shape: Shape) -> Shape:
    match shape:
        case Box() if _is_panel(shape):
            return _FRAME if _slot(shape) in _FULL else _DIVIDE
        case Box() if _slot(shape) in _FULL:
            return replace(shape, fill=None, stroke=Stroke(Ink("dk1"), _BOX))
        case Icon() | Label():
            return replace(shape, ink=_dark(shape.ink))
        case Line():
            return replace(shape, stroke=replace(shape.stroke, ink=Ink("accent1")))
        case _:
            return shape


def _dark(ink: Ink) -> Ink:
    return Ink("dk1") if ink.slot in {*_LIGHT, "accent4"} else ink


def _is_panel(shape: Shape) -> bool:
    return isinstance(shape, Box) and shape.frame == PANEL


def _slot(shape: Shape) -> str:
    """Return the slot that a shape is filled, or else drawn, with."""
    fill, stroke = getattr(shape, "fill", None), getattr(shape, "stroke", None)
    return fill.slot if fill else stroke.ink.slot if stroke else ""


def _is_opaque(shape: Shape) -> bool:
    fill = getattr(shape, "fill", None)
    return fill is None or fill.opacity == 1


def _on_paper(slot: Placeholder) -> Placeholder:
    return replace(slot, styles=tuple(_dark_style(style) for style in slot.styles))


def _dark_style(style: Style) -> Style:
    return replace(style, ink="dk1") if style.ink in _LIGHT else style


def _in_ink(slot: Placeholder, ink: str) -> Placeholder:
    return replace(slot, styles=tuple(replace(style, ink=ink) for style in slot.styles))


MANNERS: Mapping[str, Callable[[Design], Design]] = MappingProxyType({"harbor": _bright_opener, "plain": _sparing})
"""The bundled themes that have a manner of their own."""


def layouts_of(name: str) -> tuple[Design, ...]:
    """Return the layouts of a bundled theme, in its manner."""
    manner = MANNERS.get(name)
    return tuple(map(manner, LAYOUTS)) if manner else LAYOUTS
