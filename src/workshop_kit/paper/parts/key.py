"""A facilitator's key: each statement, what is known of it in words and by a circle, and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Circle, Contour, Ink, Move, Shape, Stroke
from workshop_kit.paper.leaf import INDENT
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import NUMERAL, PROMPT, TEXT
from workshop_kit.text import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Key, Known

GAP = 13
TO_VERDICT = 3
RADIUS = 5
MARK_INDENT = 2 * RADIUS + 7
EDGE = Stroke(Ink("dk1"), 1.1)
CURVE = 0.5523
"""How far the handles of a quarter circle reach, in radii."""


def key_pieces(part: Key, width: float) -> Iterator[Piece]:
    """Set each statement with what is known of it, as the lines of a numbered list."""
    return (_piece(known, number, width) for number, known in enumerate(part.lines, 1))


def _piece(known: Known, number: int, width: float) -> Piece:
    numeral = set_text(str(number), NUMERAL.at(15), INDENT)
    statement = set_text(known.text, PROMPT, width - INDENT)
    note = known.note.runs if known.note else ()
    verdict = set_text((Run(f"{known.said}. ", strong=True), *note), TEXT, width - INDENT - MARK_INDENT)

    def paint(pen: Pen, frame: Frame) -> None:
        entry = pen.last("L", numbering="Decimal").add("LI")
        entry.add("Lbl").write(numeral, frame.x, frame.y + statement.baseline - numeral.baseline)
        body = entry.add("LBody")
        x, y = frame.x + INDENT, frame.y + statement.height + TO_VERDICT
        body.add("P").write(statement, x, frame.y)
        pen.decorating().draw(_mark(known.verdict, x + RADIUS, y + verdict.baseline - 4))
        body.add("P").write(verdict, x + MARK_INDENT, y)

    return Piece(statement.height + TO_VERDICT + verdict.height, paint, known.text.place, gap=GAP)


def _mark(verdict: str, x: float, y: float) -> tuple[Shape, ...]:
    """Return a circle: full for what is supported, half full where it depends, empty for what is not."""
    if verdict != "depends":
        return (Circle(x, y, RADIUS, Ink("dk1") if verdict == "supported" else None, EDGE),)
    top, left, bottom = (x, y - RADIUS), (x - RADIUS, y), (x, y + RADIUS)
    handle = CURVE * RADIUS
    half = (
        Move("M", (top,)),
        Move("C", ((x - handle, top[1]), (left[0], y - handle), left)),
        Move("C", ((left[0], y + handle), (x - handle, bottom[1]), bottom)),
        Move("Z", ()),
    )
    return Contour(half, fill=Ink("dk1")), Circle(x, y, RADIUS, stroke=EDGE)
