"""A card at the foot of a sheet, to cut out and keep: sentence starts to go on, and days to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Frame, Icon, Ink, Stroke
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import QUIET, SLIP_TITLE, START
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.places import Place
    from workshop_kit.sheet import Keepsake

PAD_X, PAD_Y = mm(8), mm(5)
ICON = mm(6)
STEP = mm(9)
BELOW_BASELINE = 3
AFTER = 6
TICK, AFTER_TICK, BETWEEN = mm(4.5), 5, mm(5)
DAYS = mm(9)
SCISSORS = 15
CUT = Stroke(Ink("accent6"), 0.75, dashed=True, round=False)
OUTLINE = Stroke(Ink("dk1"), 1, round=False)


def keepsake_piece(part: Keepsake, width: float, place: Place) -> Piece:
    """Set the card over the whole width."""
    inner = width - 2 * PAD_X
    title = set_text(part.title, SLIP_TITLE, inner / 2)
    note = set_text(part.note, QUIET, inner / 2)
    starts = [set_text(start, START, inner / 2) for start in part.starts]
    days = [set_text(day, QUIET, inner) for day in part.days]
    height = 2 * PAD_Y + title.height + len(starts) * STEP + DAYS

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Box(frame, stroke=CUT), *_scissors(frame)))
        box = frame.inset(PAD_X, PAD_Y, PAD_X, PAD_Y)
        pen.draw((Icon("home", box.x, box.y + title.height / 2 - ICON / 2, ICON, Ink("dk1")),))
        pen.add("H2").write(title, box.x + ICON + AFTER, box.y)
        pen.add("P").write(note, box.right - note.widest, box.y + title.baseline - note.baseline)
        y = box.y + title.height
        for start in starts:
            y += STEP
            pen.add("P").write(start, box.x, y - BELOW_BASELINE - start.baseline)
            pen.rule(box.x + start.widest + AFTER, y, box.right)
        _write_days(pen, days, box.x, box.bottom - TICK)

    return Piece(height, paint, place, gap=SCISSORS)


def _write_days(pen: Pen, days: list[Setting], x: float, y: float) -> None:
    for day in days:
        pen.draw((Box(Frame(x, y, TICK, TICK), stroke=OUTLINE, radius=1.7),))
        x += TICK + AFTER_TICK
        pen.last("L").add("LI").add("LBody").write(day, x, y + TICK / 2 - day.height / 2)
        x += day.widest + BETWEEN


def _scissors(frame: Frame) -> tuple[Box, Icon]:
    """Return the scissors, on a white patch of the line."""
    patch = Frame(frame.x + PAD_X, frame.y - SCISSORS / 2, SCISSORS, SCISSORS)
    return Box(patch.inset(left=-2, right=-2), fill=Ink("lt1")), Icon("cut", patch.x, patch.y, SCISSORS, Ink("dk1"))
