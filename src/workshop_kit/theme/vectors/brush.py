"""The Brush: what draws, and what colours and faces mean where it draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from workshop_kit.theme.fonts import face, nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

    from workshop_kit.drawing import Ink


class Brush(Struct, frozen=True):
    """Draws on a canvas `height` points high; `colour` tells what a theme's slot looks like, the rest are faces."""

    canvas: Canvas
    height: float
    colour: Callable[[Ink], Color]
    heading: str
    body: str


def registered(family: str, *, bold: bool = False, italic: bool = False) -> str:
    """Return the name by which ReportLab knows the bundled face that draws a family."""
    chosen = face(family, bold=bold, italic=italic)
    path = (chosen if chosen.bundled else face(nearest(family), bold=bold, italic=italic)).path
    name = path.stem.removesuffix("-Regular")
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(path)))
    return name
