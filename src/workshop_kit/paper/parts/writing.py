"""Prompts and ruled lines: what is written on."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.paper import answers
from workshop_kit.paper.leaf import INDENT, LINE_STEP
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import NUMERAL, PROMPT, START
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.places import Place
    from workshop_kit.sheet import Prompt, Ruled, Starts
    from workshop_kit.text import Text

PROMPT_GAP = 14
WIDE = 100
"""The first number that is too wide at the full size."""
GROWTH = 3
"""A page with height to spare gives at most so many times the lines that were asked for."""
LEAST_GROWTH = 5
"""Where few lines were asked for, it gives as many more as these."""
LOOSER = mm(2.5)
"""What is added from line to line, at most, on a page that has height left even so."""
BESIDE = 0.6
"""The most of the width that a sentence start takes when its first line is ruled beside it."""
AFTER_START = 6
BELOW_BASELINE = 3
START_STEP, CLOSE_STEP = 28, mm(9)
"""From a line to the line beside the next sentence start: type takes more room than a hand."""


def prompt_pieces(part: Prompt, width: float, room: float) -> Iterator[Piece]:
    """Set a prompt with its lines. It stays with all of them, or with as many as a page can hold."""
    numeral = set_text(str(part.number), NUMERAL if part.number < WIDE else NUMERAL.at(11), INDENT)
    setting = set_text(part.text, PROMPT, width - INDENT)
    here = min(part.lines, _fitting(room - setting.height))
    growth = _Growth(here, _more(here) if part.lines else 0)

    def paint(pen: Pen, frame: Frame) -> None:
        entry = pen.last("L", numbering="Decimal").add("LI")
        entry.add("Lbl").write(numeral, frame.x, frame.y + setting.baseline - numeral.baseline)
        body = entry.add("LBody")
        body.write(setting, frame.x + INDENT, frame.y)
        growth.rule(body, frame.inset(left=INDENT, top=setting.height), str(part.text))

    piece = Piece(setting.height + here * LINE_STEP, paint, part.text.place, gap=PROMPT_GAP)
    yield growth.of(piece, Grows.ALIKE) if part.lines else piece
    yield from _plain_lines(part.lines - here, room, _Ruling(str(part.text), part.text.place, INDENT))


def ruled_pieces(part: Ruled, width: float, room: float, place: Place, said: str) -> Iterator[Piece]:
    """Rule lines over the width, the first behind its sentence start; without one they are `said` to be for."""
    grows = Grows.FIRST if part.fill else Grows.BY_LINES
    lines = max(1, part.lines)
    if part.start is None:
        yield from _plain_lines(lines, room, _Ruling(said, place, grows=grows))
        return
    start = Start(part.start, width)
    here = min(lines - 1, _fitting(room - start.height))
    growth = _Growth(here, inf if part.fill else _more(here + 1))

    def paint(pen: Pen, frame: Frame) -> None:
        words = pen.add("P")
        start.write(words, frame.x, frame.y)
        growth.rule(words, frame.inset(top=start.height), start.said)

    piece = Piece(start.height + here * LINE_STEP, paint, part.start.place, gap=PROMPT_GAP)
    yield growth.of(piece, Grows.FIRST if part.fill else Grows.ALIKE)
    yield from _plain_lines(lines - 1 - here, room, _Ruling(start.said, place, grows=grows))


def start_pieces(part: Starts, width: float) -> Iterator[Piece]:
    """Set sentence starts below each other, as close as a hand can write."""
    for text in part.starts:
        start = Start(text, width, CLOSE_STEP)

        def paint(pen: Pen, frame: Frame, start: Start = start) -> None:
            start.write(pen.add("P"), frame.x, frame.y)

        yield Piece(start.height, paint, text.place)


class Start:
    """A sentence start with the line to go on: beside it where there is room, else below.

    `height` reaches from the line above to its own line, and is at least `step`. `lead` is where its line begins.
    """

    def __init__(self, text: Text, width: float, step: float = START_STEP) -> None:
        self.width, self.said = width, str(text)
        self.setting: Setting = set_text(text, START, width)
        self._beside = self.setting.last <= width * BESIDE
        self.lead = self.setting.last + AFTER_START if self._beside else 0
        self._above = step - self.setting.baseline - BELOW_BASELINE
        to_line = self.setting.last_baseline + BELOW_BASELINE
        self.height = self._above + to_line + (0 if self._beside else LINE_STEP)

    @property
    def baseline(self) -> float:
        """From the top to the first baseline."""
        return self._above + self.setting.baseline

    def write(self, pen: Pen, x: float, top: float, lead: float = 0) -> float:
        """Write the start and rule its line, at least `lead` further in; return where the line begins."""
        pen.write(self.setting, x, top + self._above)
        left = x + max(lead, self.lead) if self._beside else x
        answers.line(pen, left, top + self.height, x + self.width, said=self.said)
        return left


class _Ruling(Struct, frozen=True):
    """Lines without words: what they are for, where that is written, how far in they begin, and how they grow."""

    said: str
    place: Place
    indent: float = 0
    grows: Grows = Grows.BY_LINES


def _plain_lines(lines: int, room: float, ruling: _Ruling) -> Iterator[Piece]:
    """Rule lines without words, as many pieces as pages are needed."""
    while lines > 0:
        here = min(lines, _fitting(room))
        growth = _Growth(here, inf if ruling.grows is Grows.FIRST else _more(here))

        def paint(pen: Pen, frame: Frame, growth: _Growth = growth) -> None:
            growth.rule(pen, frame.inset(left=ruling.indent), ruling.said)

        yield growth.of(Piece(here * LINE_STEP, paint, ruling.place), ruling.grows)
        lines -= here


class _Growth(Struct, frozen=True):
    """The lines that were asked for and stand `here`, and how many `more` a page with height to spare gives."""

    here: int
    more: float

    def of(self, piece: Piece, grows: Grows) -> Piece:
        """Return a piece that grows so."""
        looser = 0 if self.more == inf else (self.here + self.more) * LOOSER
        return replace(piece, grows=grows, most=self.more, looser=looser)

    def rule(self, pen: Pen, frame: Frame, said: str) -> None:
        """Rule what a frame came to have room for: no more lines than these, further apart where they fill it so."""
        most = self.here + self.more
        answers.lines(pen, frame, said=said, step=max(LINE_STEP, frame.height / most) if most else LINE_STEP)


def _more(lines: int) -> int:
    """Return how many lines may be added."""
    return max(LEAST_GROWTH, (GROWTH - 1) * lines)


def _fitting(height: float) -> int:
    """Return how many lines fit."""
    return max(0, int((height + 0.01) // LINE_STEP))
