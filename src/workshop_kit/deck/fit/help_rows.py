"""Where help is: a native table of paired rows, for whom above, the number large and how to reach it below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.fit.lines import stepped
from workshop_kit.deck.model import Cell, FilledTable
from workshop_kit.drawing import Frame, Ink, Stroke
from workshop_kit.errors import Problem
from workshop_kit.theme import measure
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.care import HelpLine
    from workshop_kit.places import Place
    from workshop_kit.scene import HelpRows
    from workshop_kit.theme.model import Slot

_PAIR = inches(1.46)  # the height of two rows
_WHOM = 0.356  # of a pair: the row that says for whom
_ABOVE_WHOM, _ABOVE_HOW = 0.123, 0.13  # of a pair: the space above
_COLUMNS = (0.574, 0.051)  # of the slot's width: the number; what joins number or how, whichever is longer
_NUMBER, _LEAST_NUMBER = 36, 24  # points
_HOW = (18, 17, 16)
_FULL = 0.99  # of a width: programs round differently
_RULE = Stroke(Ink("accent6"), 0.75, round=False)


def help_table(rows: HelpRows, slot: Slot, heading: str) -> FilledTable:
    """Make the table: two rows a line of help, sharing the height of the slot; `heading` is the face of numbers."""
    pair = min(_PAIR * slot.scale, slot.frame.height / len(rows.lines))
    last = len(rows.lines) - 1
    cells = [row for i, line in enumerate(rows.lines) for row in _pair(line, slot, heading, pair, last=i == last)]
    heights = (pair * _WHOM, pair * (1 - _WHOM)) * len(rows.lines)
    frame = Frame(slot.frame.x, slot.frame.y, slot.frame.width, pair * len(rows.lines))
    return FilledTable(slot, frame, rows.alt, _columns(slot), heights, tuple(cells))


def help_problems(rows: HelpRows, slot: Slot, place: Place) -> Iterator[Problem]:
    """Say where the slide has more lines of help than it can show."""
    pair = slot.frame.height / len(rows.lines)
    if pair * (1 - _WHOM) < slot.levels[0].pitch(_LEAST_NUMBER * slot.scale):
        yield Problem(
            f"The slide of help has no room for {len(rows.lines)} lines of help.",
            place,
            "Name fewer under 'help'; the handout carries them all.",
        )


def _columns(slot: Slot) -> tuple[float, float, float]:
    number, between = (slot.frame.width * part for part in _COLUMNS)
    return number, between, slot.frame.width - number - between


def _pair(line: HelpLine, slot: Slot, heading: str, pair: float, *, last: bool) -> Iterator[tuple[Cell, ...]]:
    """Make the two rows of one line of help."""
    rule = None if last else _RULE
    ink, size = slot.levels[0].ink, slot.levels[0].size
    yield (Cell(line.audience, size, ink, anchor="top", margin=(0, pair * _ABOVE_WHOM), span=3),)
    columns = _columns(slot)
    number = _number_size(line.number, slot, heading, pair)
    long = _width(line.number, heading, number) > columns[0] * _FULL
    spans = (2, 1) if long else (1, 2)
    room = columns[2] if long else columns[1] + columns[2]
    yield (
        Cell(line.number, number, "accent1", bold=True, heading=True, anchor="top", span=spans[0], below=rule),
        Cell(
            line.how,
            _how_size(line.how, slot, room),
            ink,
            align="right",
            anchor="top",
            margin=(0, pair * _ABOVE_HOW),
            span=spans[1],
            below=rule,
        ),
    )


def _how_size(how: str, slot: Slot, room: float) -> float:
    """Return the largest size at which what to do stands on one line: a number must not be misread."""
    face = slot.levels[0].face
    sizes = [size * slot.scale for size in _HOW]
    fitting = (size for size in sizes if measure.width(how, face, size) <= room * _FULL)
    return next(fitting, sizes[-1])


def _number_size(number: str, slot: Slot, heading: str, pair: float) -> float:
    """Return the largest size at which a number stands on one line in its row."""
    sizes = [stepped(_NUMBER * slot.scale, down, slot.scale) for down in range(4)]
    tall, room = pair * (1 - _WHOM), sum(_columns(slot)[:2]) * _FULL
    fitting = (s for s in sizes if _width(number, heading, s) <= room and slot.levels[0].pitch(s) <= tall)
    return next(fitting, _LEAST_NUMBER * slot.scale)


def _width(number: str, heading: str, size: float) -> float:
    return measure.width(number, heading, size, bold=True)
