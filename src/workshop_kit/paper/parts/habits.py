"""A plan of habits: for each its name and hint, lines to write on, and boxes for two people's initials behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Frame, Icon, Ink
from workshop_kit.paper import answers
from workshop_kit.paper.leaf import INDENT, LINE_STEP
from workshop_kit.paper.parts.rows import headed
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import QUIET, Style
from workshop_kit.text import Run
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Habits, Step

NAME = Style(13, 17)
ICON = mm(5)
BOX_WIDTH, BOX_HEIGHT = mm(14), mm(6.8)
BETWEEN = mm(2.5)
TWO = 2
BOXES = TWO * (BOX_WIDTH + BETWEEN)
"""What the boxes of two people take at the end of a line."""
GAP = 9
MOST = 2


def habit_pieces(part: Habits, width: float, room: float, place: Place) -> Iterator[Piece]:
    """Set the habits under the word for their boxes, which stands on every page; they take more lines if there is room.

    `room` is the height of a page.
    """
    head = _head(part.initials, place)
    first, *more = (_habit(habit, part.initials, width) for habit in part.habits)
    yield from headed(head, (replace(first, gap=-head.height), *more), room)  # the head stands beside the first name


def _head(initials: str, place: Place) -> Piece:
    setting = set_text(initials, replace(QUIET, align="center"), BOXES - BETWEEN)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.add("P").write(setting, frame.right - BOXES + BETWEEN, frame.y)

    return Piece(setting.height, paint, place, gap=GAP)


def _habit(habit: Step, initials: str, width: float) -> Piece:
    """Set a habit with at least the lines that are asked for."""
    words = set_text(_named(habit), NAME, width - INDENT - BOXES)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Icon(habit.icon, frame.x, frame.y + (NAME.leading - ICON) / 2, ICON, Ink("dk1")),))
        section = pen.add("Sect")
        section.add("H2").write(words, frame.x + INDENT, frame.y)
        for line in range(1, int((frame.height - words.height + 0.01) // LINE_STEP) + 1):
            y = frame.y + words.height + line * LINE_STEP
            answers.line(section, frame.x + INDENT, y, frame.right - BOXES, said=str(habit.text))
            for box in range(TWO):
                left = frame.right - BOXES + BETWEEN + box * (BOX_WIDTH + BETWEEN)
                said = f"{habit.text}: {initials}"
                answers.box(section, Frame(left, y - BOX_HEIGHT, BOX_WIDTH, BOX_HEIGHT), said=said)

    height = words.height + habit.lines * LINE_STEP
    return Piece(height, paint, habit.text.place, gap=GAP, grows=Grows.BY_LINES, most=MOST)


def _named(habit: Step) -> tuple[Run, ...]:
    """Return the name of a habit in bold, and its hint after it."""
    name = tuple(replace(run, strong=True) for run in habit.text.runs)
    return (*name, Run(": ", strong=True), *habit.hint.runs) if habit.hint else name
