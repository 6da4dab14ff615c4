"""The margin of a strip: the clock, how long and until when, and the slides as they look on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Frame, Ink, Stroke
from workshop_kit.paper.faces import drawable
from workshop_kit.paper.guide.looks import CAPTION, MARGIN, TEXT, TIME
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.guide.model import Clock, Pictured
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.places import Place

SIZES = (TIME.size, 22, 19, 17, 15)
"""Of the time of day, the smaller ones where it is long: '12:30 pm'."""
SLIDE_GAP, CAPTION_GAP = 9, 2
EDGE = Stroke(Ink("accent6"), 0.75, round=False)


def clock_pieces(clock: Clock, place: Place) -> Iterator[Piece]:
    """Set when a block begins as large as the margin allows, and below it how long it takes."""
    if clock.time:
        settings = (set_text(clock.time, TIME.at(size), MARGIN) for size in SIZES)
        time = next((one for one in settings if one.lines == 1), set_text(clock.time, TIME.at(SIZES[-1]), MARGIN))
        yield _words(time, place, up=3, keeps=True)
    yield _words(set_text(clock.below, TEXT, MARGIN), place)


def slide_piece(slide: Pictured, place: Place) -> Piece:
    """Set a slide with its number below it."""
    height = MARGIN * slide.shape
    caption = set_text(slide.caption, CAPTION, MARGIN)

    def paint(pen: Pen, frame: Frame) -> None:
        box = Frame(frame.x, frame.y, MARGIN, height)
        _draw(pen, slide, box)
        pen.draw((Box(box, stroke=EDGE),))
        pen.add("P").write(caption, frame.x, box.bottom + CAPTION_GAP)

    return Piece(height + CAPTION_GAP + caption.height, paint, place, gap=SLIDE_GAP)


def _words(setting: Setting, place: Place, *, up: float = 0, keeps: bool = False) -> Piece:
    def paint(pen: Pen, frame: Frame) -> None:
        pen.add("P").write(setting, frame.x, frame.y - up)

    return Piece(setting.height, paint, place, keeps=keeps)


def _draw(pen: Pen, slide: Pictured, box: Frame) -> None:
    """Draw the slide as a figure that says its number and its title."""
    said = drawable(f"{slide.caption}: {slide.title}" if slide.title else slide.caption)
    figure = pen.figure(said, box)
    with pen.structure.tagged(pen.canvas, figure.element):
        slide.draw(pen.canvas, box.x, pen.leaf.height - box.bottom, box.width)
