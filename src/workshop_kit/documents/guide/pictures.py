"""The slides of the guide: small, in the margin, drawn as they are on the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from workshop_kit.deck.thumbnail import draw_thumbnail, height_of
from workshop_kit.paper.guide.model import Pictured

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.pdfgen.canvas import Canvas

    from workshop_kit.deck.model import FittedSlide
    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.documents.shown import Shown


def pictures(known: Basis, slides: Iterable[FittedSlide]) -> tuple[Pictured, ...]:
    """Return slides with their numbers in the deck."""
    shape = height_of(known.shown.deck, 1)
    return tuple(
        Pictured(
            partial(_draw, known.shown, slide), shape, known.say("slide-number", number=slide.number), titled(slide)
        )
        for slide in slides
    )


def titled(slide: FittedSlide) -> str:
    """Return the title of a slide as words, however its lines break there."""
    return " ".join(slide.title.split())


def _draw(shown: Shown, slide: FittedSlide, canvas: Canvas, x: float, y: float, width: float) -> None:  # noqa: PLR0913, PLR0917 - a slide, and where it is drawn
    draw_thumbnail(canvas, shown.deck, slide, shown.theme, (x, y, width))
