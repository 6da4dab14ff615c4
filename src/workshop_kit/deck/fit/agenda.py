"""Today: the blocks as a native table in its slot's box, with icons and bars by minutes painted over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.fit.lines import stepped, steps
from workshop_kit.deck.model import Cell, FilledTable
from workshop_kit.drawing import Box, Drawing, Frame, Icon, Ink, Stroke
from workshop_kit.errors import Problem
from workshop_kit.text import Run
from workshop_kit.theme import measure
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.cue import Moment
    from workshop_kit.places import Place
    from workshop_kit.scene import Agenda
    from workshop_kit.theme.model import Slot
    from workshop_kit.words import Language

_TALLEST = inches(0.75)
_COLUMNS = (0.632, 0.2155, 0.1525)  # of the slot's width: name, bar, minutes
_NAME_LEFT = inches(0.62)
_ICON = inches(0.35)
_CLEAR = inches(0.20)  # between a name and its bar
_AIR = 6  # points in a row above and below its name together
_BAR = inches(0.11)
_BAR_WIDTH = 0.944  # of its column: the longest block
_SMALLER = 2  # points: minutes against names
_RULE = Stroke(Ink("accent6"), 0.75, round=False)


def agenda_table(agenda: Agenda, slot: Slot, language: Language) -> FilledTable:
    """Make the table: a row a block, sharing the height of the slot, each at most 0.75 in high."""
    step = _step(agenda, slot)
    size = _size(agenda, slot, step)
    last = len(agenda.moments) - 1
    rows = tuple(_row(moment, size, slot, language, last=i == last) for i, moment in enumerate(agenda.moments))
    frame = Frame(slot.frame.x, _top(agenda, slot), slot.frame.width, step * len(rows))
    return FilledTable(slot, frame, agenda.alt, _columns(slot), (step,) * len(rows), rows)


def agenda_drawings(agenda: Agenda, slot: Slot) -> Iterator[Drawing]:
    """Draw who works together in each block, and its minutes as a bar."""
    step = _step(agenda, slot)
    longest = max(moment.minutes for moment in agenda.moments)
    x = slot.frame.x + _columns(slot)[0]
    room = _columns(slot)[1] * _BAR_WIDTH
    side, high = _ICON * slot.scale, _BAR * slot.scale
    for index, moment in enumerate(agenda.moments):
        middle = _top(agenda, slot) + (index + 0.5) * step
        icon = Icon(_icon(moment), slot.frame.x, middle - side / 2, side, _icon_ink(moment))
        bar = Frame(x, middle - high / 2, max(high, room * moment.minutes / longest), high)
        yield Drawing(f"Icon of row {index + 1}", (icon,))
        yield Drawing(f"Minutes of row {index + 1}", (Box(bar, Ink("accent6"), radius=high / 2),))


def agenda_problems(agenda: Agenda, slot: Slot, place: Place) -> Iterator[Problem]:
    """Say where the day has more blocks, or longer names, than the slide can show."""
    step, size = _step(agenda, slot), _size(agenda, slot, _step(agenda, slot))
    pitch = slot.levels[0].pitch(size)
    if pitch > step:
        said = f"{len(agenda.moments)} blocks are more than the slide of today has room for."
        yield Problem(said, place, "Join short blocks into one.")
        return
    for moment in agenda.moments:
        if _lines(moment, slot, size) * pitch > step:
            said = f"'{moment.title}' is too long for its row on the slide of today, with {len(agenda.moments)} blocks."
            yield Problem(said, moment.place or place, "Shorten the title of the block, or join short blocks into one.")


def _columns(slot: Slot) -> tuple[float, float, float]:
    name, bar, _ = (slot.frame.width * part for part in _COLUMNS)
    return name, bar, slot.frame.width - name - bar


def _step(agenda: Agenda, slot: Slot) -> float:
    return min(slot.frame.height / len(agenda.moments), _TALLEST * slot.scale)


def _top(agenda: Agenda, slot: Slot) -> float:
    """Return the y of the first row: few rows stand in the middle of the slot."""
    return slot.frame.y + (slot.frame.height - _step(agenda, slot) * len(agenda.moments)) / 2


def _size(agenda: Agenda, slot: Slot, step: float) -> float:
    """Return the largest size at which every name fits its row."""
    sizes = [stepped(slot.levels[0].size, down, slot.scale) for down in steps(slot)]
    pitch = slot.levels[0].pitch
    fitting = (
        size
        for size in sizes
        if all(_lines(moment, slot, size) * pitch(size) + _AIR * slot.scale <= step for moment in agenda.moments)
    )
    return next(fitting, sizes[-1])


def _lines(moment: Moment, slot: Slot, size: float) -> int:
    room = _columns(slot)[0] - (_NAME_LEFT + _CLEAR) * slot.scale
    return len(measure.wrap((Run(moment.title),), room, slot.levels[0], size))


def _row(moment: Moment, size: float, slot: Slot, language: Language, *, last: bool) -> tuple[Cell, ...]:
    rule = None if last else _RULE
    ink = slot.levels[0].ink
    smaller = size - _SMALLER * slot.scale
    minutes = language.say("minutes-short", count=moment.minutes)
    return (
        Cell(moment.title, size, ink, margin=(_NAME_LEFT * slot.scale, 0), below=rule),
        Cell("", smaller, ink, below=rule),
        Cell(minutes, smaller, ink, align="right", below=rule),
    )


def _icon(moment: Moment) -> str:
    return "cup" if moment.is_break else moment.grouping.icon


def _icon_ink(moment: Moment) -> Ink:
    return Ink("accent1" if moment.is_break else "accent2")
