"""Instructions and headings: what is only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.paper.inks import TEAL
from workshop_kit.paper.leaf import INDENT
from workshop_kit.paper.parts.beside import side_by_side
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import SECTION, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.styles import Style
    from workshop_kit.places import Place
    from workshop_kit.sheet import Heading, Instructions
    from workshop_kit.text import Paragraph

STEP_GAP = 4.5
AFTER = 9
"""White below instructions, before what is done."""
HEADING_GAP = 16
DOT, DOT_INDENT = "•", 3


def instruction_pieces(
    part: Instructions, width: float, style: Style = TEXT, gap: float = STEP_GAP, after: float = AFTER
) -> Iterator[Piece]:
    """Set what to do: one paragraph alone, several as a list with dots, `gap` apart, and `after` the last.

    It stays with what is to be done.
    """
    if part.beside:
        yield from _steps_beside(part, width, style, after)
        return
    dotted = len(part.items) > 1
    for number, item in enumerate(part.items, 1):
        step = replace(_step(item, width, style) if dotted else _plain(item, width, style), gap=gap, keeps=True)
        yield step if number < len(part.items) else replace(step, height=step.height + after)


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


def _plain(item: Paragraph, width: float, style: Style) -> Piece:
    setting = set_text(item, style, width)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.add("P").write(setting, frame.x, frame.y)

    return Piece(setting.height, paint, item.place)


def _step(item: Paragraph, width: float, style: Style) -> Piece:
    dot = _dot(style)
    setting = set_text(item, style, width - INDENT)

    def paint(pen: Pen, frame: Frame) -> None:
        _write_step(pen, setting, dot, frame.x, frame.y)

    return Piece(setting.height, paint, item.place)


def _steps_beside(part: Instructions, width: float, style: Style, after: float) -> Iterator[Piece]:
    """Set steps side by side, a row of them to a piece."""
    dot = _dot(style)
    rows, column = side_by_side(part.items, style, width, INDENT)
    for number, row in enumerate(rows, 1):

        def paint(pen: Pen, frame: Frame, row: list[Setting] = row) -> None:
            for index, setting in enumerate(row):
                _write_step(pen, setting, dot, frame.x + index * column, frame.y)

        height = max(setting.height for setting in row) + (after if number == len(rows) else 0)
        yield Piece(height, paint, part.items[0].place, gap=STEP_GAP)


def _dot(style: Style) -> Setting:
    return set_text(DOT, replace(style, bold=True, ink=TEAL), INDENT)


def _write_step(pen: Pen, setting: Setting, dot: Setting, x: float, y: float) -> None:
    entry = pen.last("L", numbering="Disc").add("LI")
    entry.add("Lbl").write(dot, x + DOT_INDENT, y)
    entry.add("LBody").write(setting, x + INDENT, y)
