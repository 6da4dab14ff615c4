"""Thumbnails: a fitted slide goes in, its picture of vectors and text comes out, every line as on the slide.

The picture is exact for themes of ours; of a template made elsewhere it is a likeness, since layouts may hold what is
not read (pictures, gradients, effects).
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus import Flowable

from workshop_kit.deck.thumbnail.foot import draw_foot
from workshop_kit.deck.thumbnail.picture import draw_picture
from workshop_kit.deck.thumbnail.table import draw_table
from workshop_kit.deck.thumbnail.words import draw_words
from workshop_kit.drawing import Box, Frame
from workshop_kit.theme.vectors import Brush, draw

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

    from workshop_kit.deck.model import Deck, FittedSlide
    from workshop_kit.drawing import Ink
    from workshop_kit.theme.model import Theme

__all__ = ["Thumbnail", "draw_thumbnail"]


class Thumbnail(Flowable):
    """A slide of a deck as a flowable, `width` points wide and as high as the slide's shape asks."""

    def __init__(self, deck: Deck, slide: FittedSlide, theme: Theme, width: float) -> None:
        super().__init__()
        self.deck, self.slide, self.theme = deck, slide, theme
        self.width, self.height = width, height_of(deck, width)

    def draw(self) -> None:
        """Draw it where the page has come to."""
        draw_thumbnail(self.canv, self.deck, self.slide, self.theme, (0, 0, self.width))


def height_of(deck: Deck, width: float) -> float:
    """Return how high a thumbnail of a width is."""
    return width * deck.height / deck.width


def draw_thumbnail(
    canvas: Canvas, deck: Deck, slide: FittedSlide, theme: Theme, where: tuple[float, float, float]
) -> None:
    """Draw a slide on a page: `where` is x and y of its lower left corner and its width, in points.

    Nothing goes over its edge.
    """
    x, y, width = where
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(width / deck.width, width / deck.width)
    edge = canvas.beginPath()
    edge.rect(0, 0, deck.width, deck.height)
    canvas.clipPath(edge, stroke=0, fill=0)
    brush = Brush(canvas, deck.height, _colours(theme), theme.heading_face, theme.body_face)
    _draw(brush, deck, slide)
    canvas.restoreState()


def _draw(brush: Brush, deck: Deck, slide: FittedSlide) -> None:
    """Draw from back to front: ground, the layout's own, what lies behind words, words and tables, what lies above."""
    layout = slide.layout
    draw(brush, (Box(Frame(0, 0, deck.width, deck.height), layout.ground), *layout.ornaments))
    draw(brush, (shape for drawing in slide.drawings if drawing.behind for shape in drawing.shapes))
    for picture in slide.pictures:
        draw_picture(brush, picture)
    for filled in slide.texts:
        draw_words(brush, filled)
    for table in slide.tables:
        draw_table(brush, table)
    draw(brush, (shape for drawing in slide.drawings if not drawing.behind for shape in drawing.shapes))
    draw_foot(brush, layout, deck.foot or deck.title, slide.number)


def _colours(theme: Theme) -> Callable[[Ink], Color]:
    """Return what a slot of the theme looks like on a screen."""

    @functools.cache
    def colour(ink: Ink) -> Color:
        full = HexColor(f"#{theme.colours[ink.slot]}")
        return Color(full.red, full.green, full.blue, ink.opacity)

    return colour
