"""Day rows: a table with a row for each day, its sentence starts, and lines to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Frame
from workshop_kit.paper import answers
from workshop_kit.paper.inks import LIGHT
from workshop_kit.paper.parts.words import note_piece
from workshop_kit.paper.parts.writing import BELOW_BASELINE, Start
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import DAY
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import DayRows

DAY_COLUMN = mm(28)
DAY_STEP = mm(8)
"""The least from line to line: a week then stands on one page."""
LOOSEST = mm(3)
"""The most that is added to it."""
ROW_FOOT = mm(5)
ROW_RULE = 0.5
ENTRY_GAP = mm(3)
ENTRY_RULE = 0.4
TABLE_GAP = 6


def day_pieces(part: DayRows, width: float, place: Place) -> Iterator[Piece]:
    """Set a row a day, all equally high, and the remark below."""
    starts = tuple(Start(start, width - DAY_COLUMN, DAY_STEP) for start in part.starts)
    for index, day in enumerate(part.days):
        row = _row(day, _Entries(starts, part.each), place)
        yield replace(row, gap=TABLE_GAP) if not index else row
    if part.note:
        yield note_piece(part.note, width, place)


def _row(day: str, entries: _Entries, place: Place) -> Piece:
    name = set_text(day, DAY, DAY_COLUMN - 6)
    height = max(entries.height, name.height) + ROW_FOOT

    def paint(pen: Pen, frame: Frame) -> None:
        row = pen.last("Table").add("TR")
        for edge in (frame.y, frame.bottom):  # the line between two rows is drawn by both: a page may end there
            pen.rule(frame.x, edge, frame.right, weight=ROW_RULE)
        pitch = entries.shared(frame.height - height)
        row.add("TH", scope="Row").write(name, frame.x, frame.y + pitch.looser + entries.baseline - name.baseline)
        entries.write(row.add("TD"), frame.inset(left=DAY_COLUMN), pitch, day)

    return Piece(height, paint, place, grows=Grows.EVENLY)


class _Entries(Struct, frozen=True):
    """What is written on one day: `each` times all the starts, or a bare line where there are none."""

    starts: tuple[Start, ...]
    each: int

    @property
    def height(self) -> float:
        """Return the least height they need."""
        one = sum(start.height for start in self.starts) or DAY_STEP
        return self.each * one + (self.each - 1) * ENTRY_GAP

    @property
    def baseline(self) -> float:
        """From the top to the first baseline."""
        return self.starts[0].baseline if self.starts else DAY_STEP - BELOW_BASELINE

    def shared(self, spare: float) -> _Pitch:
        """Share the spare height: as lines, the same after each start, and then between all of them."""
        count = self.each * max(1, len(self.starts))
        more = int((spare + 0.01) // (count * DAY_STEP))
        return _Pitch(more, min(LOOSEST, (spare - more * count * DAY_STEP) / (count * (1 + more))))

    def write(self, pen: Pen, frame: Frame, pitch: _Pitch, day: str) -> None:
        """Write them one below the other, a thin line between entries."""
        y = frame.y
        for entry in range(self.each):
            if entry:
                y += ENTRY_GAP
                pen.rule(frame.x, y, frame.right, weight=ENTRY_RULE, ink=LIGHT)
            y = self._write_one(pen, frame, y, pitch, day)

    def _write_one(self, pen: Pen, frame: Frame, y: float, pitch: _Pitch, day: str) -> float:
        """Write the starts with their lines, which all begin behind the longest start; return where they end."""
        if not self.starts:
            room = (1 + pitch.more) * pitch.step
            answers.lines(pen, Frame(frame.x, y, frame.width, room), said=day, step=pitch.step)
            return y + room
        lead = max(start.lead for start in self.starts)
        for start in self.starts:
            words = pen.add("P")
            left = start.write(words, frame.x, y + pitch.looser, lead)
            y += pitch.looser + start.height
            more = Frame(left, y, frame.right - left, pitch.more * pitch.step)
            answers.lines(words, more, said=f"{day}: {start.said}", step=pitch.step)
            y = more.bottom
        return y


class _Pitch(Struct, frozen=True):
    """`more` lines after each start, and all lines `looser` by so many points."""

    more: int
    looser: float

    @property
    def step(self) -> float:
        """From line to line."""
        return DAY_STEP + self.looser
