"""A slide on paper: its thumbnail as vectors, framed, and in words for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.model import TITLES, FilledPicture, FilledSlot, FilledTable
from workshop_kit.deck.thumbnail import draw_thumbnail, height_of
from workshop_kit.drawing import Box, Frame, Ink, Stroke
from workshop_kit.paper.faces import drawable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.deck.model import FittedSlide
    from workshop_kit.documents.shown import Shown
    from workshop_kit.paper.pen import Pen

EDGE = Stroke(Ink("accent6"), 0.5, round=False)

Filled = FilledSlot | FilledTable | FilledPicture


def draw_slide(pen: Pen, shown: Shown, slide: FittedSlide, place: tuple[float, float, float]) -> float:
    """Draw a slide as a Figure and return how high it is; `place` is its left and upper edge, and its width."""
    x, top, width = place
    height = height_of(shown.deck, width)
    bottom = pen.leaf.height - top - height
    figure = pen.figure(told(slide), Frame(x, top, width, height))
    with pen.structure.tagged(pen.canvas, figure.element):
        draw_thumbnail(pen.canvas, shown.deck, slide, shown.theme, (x, bottom, width))
    pen.decorating().draw((Box(Frame(x, top, width, height), stroke=EDGE),))
    return height


def told(slide: FittedSlide) -> str:
    """Return a slide in words, in its reading order: title, what its slots hold, what its drawings say."""
    filled: list[Filled] = [*slide.texts, *slide.tables, *slide.pictures]
    slots = sorted(filled, key=lambda one: _order(one, slide))
    said = [*(words for slot in slots for words in _words(slot)), *(one.alt for one in slide.drawings if one.alt)]
    return drawable(" ".join(map(_ended, dict.fromkeys(filter(None, said)))))


def _order(filled: Filled, slide: FittedSlide) -> tuple[bool, int]:
    return filled.slot.kind not in TITLES, list(slide.layout.slots).index(filled.slot.name)


def _words(filled: Filled) -> Iterator[str]:
    match filled:
        case FilledSlot():
            for paragraph in filled.paragraphs:
                yield _clean("".join(run.text for run in paragraph.runs))
        case FilledTable():
            yield filled.alt
            for row in filled.rows:
                yield ", ".join(_clean(cell.text) for cell in row if cell.text)
        case _:
            yield filled.alt or ""


def _clean(words: str) -> str:
    return " ".join(words.split())


def _ended(words: str) -> str:
    """Return words with a full stop, so that a voice pauses."""
    return words if words.endswith((".", "!", "?", "…", ":", "”")) else f"{words}."
