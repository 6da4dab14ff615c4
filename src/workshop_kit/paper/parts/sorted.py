"""What is put in order: a list with a box before each line to write a number in, or a star to fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Frame, Icon, Ink
from workshop_kit.paper import answers
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import STEP
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Sorted
    from workshop_kit.text import Text

SIDE = mm(9)
INDENT = mm(13.5)
GAP = mm(4)
WORDS = STEP.at(14)


def sorted_pieces(part: Sorted, width: float) -> Iterable[Piece]:
    """Set the lines, each with what stands before it; what is put in order is seen together, if a page holds it."""
    pieces = [_piece(item, part.how, width) for item in part.items]
    return (*(replace(piece, keeps=True) for piece in pieces[:-1]), *pieces[-1:])


def _piece(item: Text, how: str, width: float) -> Piece:
    setting = set_text(item, WORDS, width - INDENT)
    height = max(SIDE, setting.height)

    def paint(pen: Pen, frame: Frame) -> None:
        middle = frame.y + height / 2
        body = pen.last("L").add("LI").add("LBody")
        _write_before(body, how, Frame(frame.x, middle - SIDE / 2, SIDE, SIDE), str(item))
        body.write(setting, frame.x + INDENT, middle - setting.height / 2 - 1)

    return Piece(height, paint, item.place, gap=GAP)


def _write_before(pen: Pen, how: str, place: Frame, said: str) -> None:
    """Draw the box or the star."""
    if how != "star":
        answers.box(pen, place, said=said)
        return
    pen.draw((Icon("star", place.x, place.y, SIDE, Ink("dk1"), 1),))
    pen.field("tick", place, said)
