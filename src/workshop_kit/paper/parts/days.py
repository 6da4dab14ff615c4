"""Day rows: a table with a row for each day, its sentence starts, and lines to go on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workshop_kit.paper.inks import INK
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.parts.words import note_piece
from workshop_kit.paper.parts.writing import Start
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import DAY
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import DayRows

DAY_COLUMN = mm(28)
ROW_FOOT = 9
ROW_RULE = 0.75
TABLE_GAP = 6


def day_pieces(part: DayRows, width: float, place: Place) -> Iterator[Piece]:
    """Set a row a day, all equally high over the page, and the remark below."""
    for index, day in enumerate(part.days):
        row = _row(day, part, width, place)
        yield replace(row, gap=TABLE_GAP) if not index else row
    yield _closing(place)
    if part.note:
        yield note_piece(part.note, width, place)


def _row(day: str, part: DayRows, width: float, place: Place) -> Piece:
    name = set_text(day, DAY, DAY_COLUMN - 6)
    starts = [Start(start, width - DAY_COLUMN, LINE_STEP) for _ in range(part.each) for start in part.starts]
    bare = 0 if starts else part.each
    lines = max(sum(start.height for start in starts) + bare * LINE_STEP, name.height)

    def paint(pen: Pen, frame: Frame) -> None:
        row = pen.last("Table").add("TR")
        pen.rule(frame.x, frame.y, frame.right, weight=ROW_RULE, ink=INK)
        spare = frame.height - lines - ROW_FOOT
        more = int((spare + 0.01) // LINE_STEP)
        looser = (spare - more * LINE_STEP) / max(1, len(starts) + bare + more)
        baseline = starts[0].baseline if starts else LINE_STEP - 3
        row.add("TH", scope="Row").write(name, frame.x, frame.y + looser + baseline - name.baseline)
        _entries(row.add("TD"), frame, starts, bare + more, looser)

    return Piece(lines + ROW_FOOT, paint, place, grows=Grows.EVENLY)


def _closing(place: Place) -> Piece:
    """Close the table with a line."""

    def paint(pen: Pen, frame: Frame) -> None:
        pen.rule(frame.x, frame.y, frame.right, weight=ROW_RULE, ink=INK)

    return Piece(0, paint, place)


def _entries(pen: Pen, frame: Frame, starts: list[Start], more: int, looser: float) -> None:
    """Write the starts, each with its share of the further lines."""
    x, y = frame.x + DAY_COLUMN, frame.y
    each, over = divmod(more, max(1, len(starts)))
    for index, start in enumerate(starts or [None]):
        if start is not None:
            start.write(pen.add("P"), x, y + looser)
            y += looser + start.height
        for _ in range(each + (index < over) if starts else more):
            y += looser + LINE_STEP
            pen.rule(x, y, frame.right)
