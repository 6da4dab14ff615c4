"""A card at the foot of a sheet, to cut out and keep: sentence starts to go on, and days to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame, Icon, Ink
from workshop_kit.paper import answers
from workshop_kit.paper.cutting import cut_around
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
ABOVE = 20


def keepsake_piece(part: Keepsake, width: float, place: Place) -> Piece:
    """Set the card over the whole width."""
    inner = width - 2 * PAD_X
    title = set_text(part.title, SLIP_TITLE, inner / 2)
    note = set_text(part.note, QUIET, inner / 2)
    starts = [set_text(start, START, inner / 2) for start in part.starts]
    days = [set_text(day, QUIET, inner) for day in part.days]
    taken = sum(TICK + AFTER_TICK + day.widest for day in days)
    between = min(BETWEEN, (inner - taken) / max(1, len(days) - 1))
    height = 2 * PAD_Y + title.height + len(starts) * STEP + DAYS

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw(cut_around(frame))
        box = frame.inset(PAD_X, PAD_Y, PAD_X, PAD_Y)
        pen.draw((Icon("home", box.x, box.y + title.height / 2 - ICON / 2, ICON, Ink("dk1")),))
        pen.add("H2").write(title, box.x + ICON + AFTER, box.y)
        pen.add("P").write(note, box.right - note.widest, box.y + title.baseline - note.baseline)
        y = box.y + title.height
        for said, start in zip(part.starts, starts, strict=True):
            y += STEP
            words = pen.add("P")
            words.write(start, box.x, y - BELOW_BASELINE - start.baseline)
            answers.line(words, box.x + start.widest + AFTER, y, box.right, said=said)
        x = box.x
        for name, day in zip(part.days, days, strict=True):
            _write_day(pen.last("L").add("LI").add("LBody"), name, day, x, box.bottom - TICK)
            x += TICK + AFTER_TICK + day.widest + between

    return Piece(height, paint, place, gap=ABOVE)


def _write_day(pen: Pen, said: str, day: Setting, x: float, y: float) -> None:
    """Write a day behind its box."""
    answers.tick(pen, Frame(x, y, TICK, TICK), said=said)
    pen.write(day, x + TICK + AFTER_TICK, y + TICK / 2 - day.height / 2)
