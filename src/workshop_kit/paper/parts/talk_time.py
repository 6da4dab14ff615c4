"""The minutes of a script to scale: bars for speaking and saying back, and a box in which the two swap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame, Icon, Ink, Stroke
from workshop_kit.paper.inks import WHITE
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import line_width, set_text
from workshop_kit.paper.styles import LABEL, QUIET
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Stretch, TalkTime

BAR, RADIUS, ICON = mm(7.5), 2.5, 14
PAD, APART = 6, 3
BELOW_BAR = 1
GAP, ROW_GAP = 6, 6
EDGE = Stroke(Ink("dk1"), 0.75, round=False)
SPEAKS, SAYS_BACK, SWAP = Ink("dk1"), Ink("accent3"), Ink("lt1")


def talk_pieces(part: TalkTime, width: float, place: Place) -> Iterator[Piece]:
    """Set the turns on as few rows as hold them; where words are too wide for the bars, icons stand in them."""
    scale = _fitting(part, width)
    for first in range(0, part.turns, scale.turns):
        turns = min(scale.turns, part.turns - first)
        row = _Row(turns, first + turns < part.turns, part, scale)
        yield row.piece(place, ROW_GAP if first else GAP)


class _Scale(Struct, frozen=True):
    """So many `turns` on a row, so many points a minute, what it takes to swap, and whether bars hold words."""

    turns: int
    minute: float
    swap: float
    words: bool

    def holds(self, stretch: Stretch) -> bool:
        """Whether a bar is as wide as what stands in it and below."""
        inside = line_width(stretch.label, LABEL) if self.words else ICON
        return max(inside + 2 * PAD, line_width(stretch.said, QUIET) + APART) <= stretch.minutes * self.minute


def _fitting(part: TalkTime, width: float) -> _Scale:
    """Return the scale with the most turns on a row, with words rather than with icons."""
    scales = [_scale(part, turns, width, words=words) for turns in range(part.turns, 0, -1) for words in (True, False)]
    return next((one for one in scales if one.holds(part.speaks) and one.holds(part.says_back)), scales[-1])


def _scale(part: TalkTime, turns: int, width: float, *, words: bool) -> _Scale:
    """Fit turns to a width; a swap takes its minutes, and at least its own word."""
    swaps = turns if turns < part.turns else turns - 1
    room = width - APART * (2 * turns + swaps - 1)
    talked = turns * (part.speaks.minutes + part.says_back.minutes)
    word = max(line_width(part.swap.said, QUIET) + PAD, BAR)
    swap = max(word, room * part.swap.minutes / (talked + swaps * part.swap.minutes))
    return _Scale(turns, (room - swaps * swap) / talked, swap, words)


class _Row(Struct, frozen=True):
    """So many `turns` on a row; one that `goes_on` ends with a swap."""

    turns: int
    goes_on: bool
    part: TalkTime
    scale: _Scale

    def piece(self, place: Place, gap: float) -> Piece:
        """Set the row."""
        return Piece(BAR + BELOW_BAR + QUIET.leading, self._paint, place, gap=gap)

    def _paint(self, pen: Pen, frame: Frame) -> None:
        part, minute, x = self.part, self.scale.minute, frame.x
        turn = ((part.speaks, SPEAKS), (part.says_back, SAYS_BACK), (part.swap, SWAP))
        bars = turn * self.turns
        for stretch, ink in bars if self.goes_on else bars[:-1]:
            width = self.scale.swap if stretch is part.swap else stretch.minutes * minute
            bar = Frame(x, frame.y, width, BAR)
            self._write(pen.last("L"), stretch, bar, ink)
            x = bar.right + APART

    def _write(self, pen: Pen, stretch: Stretch, bar: Frame, ink: Ink) -> None:
        """Write one bar: its words or its icon in it, and the minutes below."""
        words = self.scale.words and stretch.label
        entry = pen.add("LI").add("LBody", said="" if words else f"{stretch.label} {stretch.said}".strip())
        pen.draw((Box(bar, ink, EDGE, RADIUS),))
        if words:
            label = set_text(words, replace(LABEL, ink=WHITE) if ink is SPEAKS else LABEL, bar.width - PAD)
            entry.write(label, bar.x + PAD, bar.y + BAR / 2 - label.height / 2 - 0.5)
        else:
            x, y = bar.x + bar.width / 2 - ICON / 2, bar.y + BAR / 2 - ICON / 2
            pen.draw((Icon(stretch.icon, x, y, ICON, Ink("lt1" if ink is SPEAKS else "dk1")),))
        below = replace(QUIET, align="center")
        entry.write(set_text(stretch.said, below, bar.width + 2), bar.x - 1, bar.bottom + BELOW_BAR)
