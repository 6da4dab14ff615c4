"""Instructions and headings: what is only read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workshop_kit.paper.leaf import INDENT
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import NUMERAL, SECTION, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Heading, Instructions
    from workshop_kit.text import Paragraph

STEP_GAP = 4.5
AFTER = 9
"""White below instructions, before what is done."""
HEADING_GAP = 16


def instruction_pieces(part: Instructions, width: float) -> Iterator[Piece]:
    """Set what to do: one paragraph alone, several as numbered steps."""
    for number, item in enumerate(part.items, 1):
        step = _step(number, item, width) if len(part.items) > 1 else _plain(item, width)
        yield step if number < len(part.items) else replace(step, height=step.height + AFTER)


def heading_pieces(part: Heading, width: float) -> Iterator[Piece]:
    """Set a heading; it stays with what follows."""
    setting = set_text(part.text, SECTION, width)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.add("H2").write(setting, frame.x, frame.y)

    yield Piece(setting.height, paint, part.text.place, gap=HEADING_GAP, keeps=True)


def note_piece(text: str, width: float, place: Place) -> Piece:
    """Set a plain remark."""
    setting = set_text(text, TEXT, width)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.add("P").write(setting, frame.x, frame.y)

    return Piece(setting.height, paint, place, gap=HEADING_GAP)


def _plain(item: Paragraph, width: float) -> Piece:
    setting = set_text(item, TEXT, width)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.add("P").write(setting, frame.x, frame.y)

    return Piece(setting.height, paint, item.place, gap=STEP_GAP)


def _step(number: int, item: Paragraph, width: float) -> Piece:
    numeral = set_text(str(number), NUMERAL, INDENT)
    setting = set_text(item, TEXT, width - INDENT)

    def paint(pen: Pen, frame: Frame) -> None:
        entry = pen.last("L", numbering="Decimal").add("LI")
        entry.add("Lbl").write(numeral, frame.x, frame.y + setting.baseline - numeral.baseline)
        entry.add("LBody").write(setting, frame.x + INDENT, frame.y)

    return Piece(setting.height, paint, item.place, gap=STEP_GAP)
