"""The steps of a plan, each with its icon in a ring and lines to write on; and circles for how sure one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Circle, Icon, Ink, Stroke
from workshop_kit.paper import answers
from workshop_kit.paper.inks import SOFT
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import LABEL, NOTE, PROMPT, QUIET, Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Step, Sureness

RING, ICON = mm(5.5), mm(5.2)
INDENT = mm(15)
GAP = mm(4.5)
HINT = Style(12, 17, ink=SOFT)
AFTER_LABEL = 5
MOST = 10
RADIUS, PITCH = mm(4.25), mm(10.4)
AFTER_SURE, BELOW_SURE = mm(4), mm(1.5)
LINE = Stroke(Ink("dk1"), 1, round=False)


def step_piece(part: Step, width: float) -> Piece:
    """Set a step; its hint stands beside it where there is room, else below."""
    said = set_text(part.text, PROMPT, width - INDENT)
    hint = set_text(part.hint, HINT, width - INDENT) if part.hint else None
    beside = hint is None or (
        said.lines == hint.lines == 1 and said.widest + AFTER_LABEL + hint.widest <= width - INDENT
    )
    words = said.height + (0 if beside or hint is None else hint.height)
    height = max(words + part.lines * LINE_STEP, 2 * RING)

    def paint(pen: Pen, frame: Frame) -> None:
        x, y = frame.x + RING + 0.5, frame.y + RING
        ring = Circle(x, y, RING, stroke=LINE)
        pen.draw((ring, Icon(part.icon, x - ICON / 2, y - ICON / 2, ICON, Ink("dk1"))))
        left = frame.x + INDENT
        pen.add("P").write(said, left, frame.y)
        if hint and beside:
            narrow = set_text(part.hint or "", HINT, frame.right - left - said.widest - AFTER_LABEL + 1)
            pen.add("P").write(narrow, left + said.widest + AFTER_LABEL, frame.y + said.baseline - narrow.baseline)
        elif hint:
            pen.add("P").write(hint, left, frame.y + said.height)
        answers.lines(pen, frame.inset(left=INDENT, top=words), said=str(part.text))

    return Piece(height, paint, part.text.place, gap=GAP, grows=Grows.BY_LINES, most=1)


def sureness_piece(part: Sureness, width: float, place: Place) -> Piece:
    """Set the circles in a row behind their question, or below it in a narrow width, and the remark below."""
    said = set_text(part.text, LABEL, width - INDENT)
    note = set_text(part.note, NOTE, width - INDENT)
    beside = said.lines == 1 and said.widest + AFTER_SURE + MOST * PITCH <= width - INDENT
    indent = INDENT if beside or width - INDENT >= MOST * PITCH else 0
    above = 0 if beside else said.height + BELOW_SURE
    row = above + max(2 * RADIUS + 1, said.height if beside else 0)

    def paint(pen: Pen, frame: Frame) -> None:
        left, middle = frame.x + INDENT, frame.y + (row + above) / 2
        pen.add("P").write(said, left, middle - said.height / 2 if beside else frame.y)
        x, group = frame.x + indent + (said.widest + AFTER_SURE if beside else 0) + RADIUS, pen.group()
        for number in range(1, MOST + 1):
            entry = pen.last("L").add("LI").add("LBody")
            answers.ring(entry, Circle(x, middle, RADIUS), group=group, value=str(number), said=part.text)
            digit = set_text(str(number), QUIET, 2 * RADIUS)
            entry.write(digit, x - digit.widest / 2, middle - digit.height / 2)
            x += PITCH
        pen.add("P").write(note, left, frame.y + row + 2)

    return Piece(row + 2 + note.height, paint, place, gap=GAP)
