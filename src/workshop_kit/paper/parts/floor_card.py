"""A floor card at the foot of a sheet, to cut out: whoever holds it is speaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Circle, Icon, Ink, Shape, Stroke
from workshop_kit.paper.cutting import SCISSORS, cut_around
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import TEXT, Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.places import Place
    from workshop_kit.sheet import FloorCard

SAID = Style(24, 29, heading=True, bold=True)
SMALLER = (22, 20, 18, 16)
PAD_X, PAD_Y = mm(10), mm(6)
RADIUS, APART = mm(11.5), mm(14.5)
ICON = mm(11)
AFTER = mm(8)
EDGE = Stroke(Ink("dk1"), 1.25)


def floor_card_piece(part: FloorCard, width: float, place: Place) -> Piece:
    """Set the card over the whole width: two circles, the one that speaks in black, and what it says."""
    circles = 2 * RADIUS + APART
    room = width - 2 * PAD_X - circles - AFTER
    title, note = _on_one_line(part.title, room), set_text(part.note, TEXT, room)
    words = title.height + note.height

    def paint(pen: Pen, frame: Frame) -> None:
        middle, left = frame.y + frame.height / 2, frame.x + PAD_X
        pen.draw((*cut_around(frame), *_circles(left + RADIUS, middle)))
        x, y = left + circles + AFTER, middle - words / 2 - 2
        pen.add("H2").write(title, x, y)
        pen.add("P").write(note, x, y + title.height)

    return Piece(max(words, 2 * RADIUS) + 2 * PAD_Y, paint, place, gap=SCISSORS)


def _on_one_line(words: str, room: float) -> Setting:
    """Set words as large as one line holds them; those that none holds take several."""
    large = set_text(words, SAID, room)
    smaller = (set_text(words, SAID.at(size), room) for size in SMALLER)
    return next((setting for setting in (large, *smaller) if setting.lines == 1), large)


def _circles(x: float, y: float) -> tuple[Shape, ...]:
    return (
        Circle(x + APART, y, RADIUS, stroke=EDGE),
        Circle(x, y, RADIUS, fill=Ink("dk1")),
        Icon("speaker", x - ICON / 2, y - ICON / 2, ICON, Ink("lt1")),
    )
