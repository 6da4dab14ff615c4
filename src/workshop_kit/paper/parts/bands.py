"""Bands: what a sum may tell, side by side under bars in white, stripes and black, so that no colour is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Frame, Icon, Ink, Line, Shape, Stroke
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import TEXT, Style
from workshop_kit.text import Run
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Band, Bands

NAME = Style(13, 17)
STEP = Style(12, 15)
BAR = 7.5
BETWEEN = 9
GAP = 13
TO_NAME, TO_STEP = 5, 2
STRIPES = 4
"""From stripe to stripe in the lowest striped band; those above are closer."""
ICON = mm(4.5)
NOTE_INDENT = mm(8)


def band_pieces(part: Bands, width: float, place: Place) -> Iterator[Piece]:
    """Set the bands, and below them the remark, which stays with them."""
    room = (width - (len(part.bands) - 1) * BETWEEN) / max(1, len(part.bands))
    settings = [(_name(band, room), set_text(band.next_step, STEP, room)) for band in part.bands]
    height = max((BAR + TO_NAME + name.height + TO_STEP + step.height for name, step in settings), default=0)

    def paint(pen: Pen, frame: Frame) -> None:
        for index, (name, step) in enumerate(settings):
            x, y = frame.x + index * (room + BETWEEN), frame.y + BAR + TO_NAME
            pen.draw(_bar(Frame(x, frame.y, room, BAR), index, len(settings)))
            pen.add("P").write(name, x, y)
            pen.add("P").write(step, x, y + name.height + TO_STEP)

    yield Piece(height, paint, part.bands[0].title.place if part.bands else place, gap=GAP, keeps=True)
    yield _note(part.note, width, place)


def _name(band: Band, room: float) -> Setting:
    """Set the name of a band in bold, and its sums after it."""
    return set_text((Run(str(band.title), strong=True), Run(f" ({band.sums})")), NAME, room)


def _bar(frame: Frame, index: int, count: int) -> tuple[Shape, ...]:
    """Return the bar of a band: the lowest white, the highest black, those between striped, closer the higher."""
    edge = Stroke(Ink("dk1"), 1)
    if index == count - 1:
        return (Box(frame, Ink("dk1"), edge),)
    outline = Box(frame, stroke=edge)
    if not index:
        return (outline,)
    apart = STRIPES / index
    stripes = (frame.x + number * apart for number in range(1, int(frame.width / apart)))
    return (outline, *(Line(x, frame.y, x, frame.bottom, Stroke(Ink("dk1"), 0.5)) for x in stripes))


def _note(words: str, width: float, place: Place) -> Piece:
    setting = set_text(words, TEXT, width - NOTE_INDENT)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Icon("lock", frame.x, frame.y + 1, ICON, Ink("dk1")),))
        pen.add("P").write(setting, frame.x + NOTE_INDENT, frame.y)

    return Piece(setting.height, paint, place, gap=GAP)
