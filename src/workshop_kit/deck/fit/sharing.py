"""Sharing a box: words above, and below them what the template has no slot for, each in a box of its own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.fit.choosing import contents
from workshop_kit.deck.fit.lines import steps
from workshop_kit.deck.fit.rows import rows_of
from workshop_kit.drawing import Frame
from workshop_kit.scene import Agenda, Countdown, HelpRows, Ribbon, Turns, Words
from workshop_kit.theme.model import NO_PLACEHOLDER, Slot
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.scene import Filling
    from workshop_kit.theme.model import Layout, Level, Theme

_STRIPS = {Ribbon: inches(0.61), Countdown: inches(0.75), Turns: inches(0.40)}
_AGENDA_ROW, _HELP_ROW = 24, 82  # points: what a row needs at least
_HELP = 0.194  # of the height of a line of help: the size at which it says for whom
_GAP = 10  # points between words and what stands below them
_FOOT = 0.92  # of the slide's height: where the foot begins in most templates
_MOST = 0.45  # of the box: what words may take of it where a table or a picture shares it
_LARGEST = 22  # points: text of tables and drawings


class Shares(Struct, frozen=True):
    """A box for each filling, and the names of those without room.

    Words stand above `floor` (the y of a line of the slide), all columns of them.
    """

    boxes: Mapping[str, Slot]
    left_out: tuple[str, ...]
    floor: float


def shared(host: Slot, held: Filling | None, fillings: Mapping[str, Filling], layout: Layout, theme: Theme) -> Shares:
    """Share the box of a slot between the words it holds and fillings that have none."""
    words = held if isinstance(held, Words) else None
    boxes: dict[str, Slot] = {}
    left_out: list[str] = []
    area, across = host.inner, _across(layout)
    foot = max(slot.frame.bottom for slot in layout.slots.values())
    gap = _GAP * host.scale
    for name, high in _strips(fillings, host.scale):
        if foot + gap + high <= theme.height * _FOOT:
            boxes[name] = _box(name, host, replace(across, y=foot + gap, height=high))
            foot += gap + high
        elif area.height - high - gap >= _height(words, host, _last(host)):
            boxes[name] = _box(name, host, replace(across, y=area.bottom - high, height=high))
            area = area.inset(bottom=high + gap)
        else:
            left_out.append(name)
    large = {name: filling for name, filling in fillings.items() if type(filling) not in _STRIPS}
    floor = area.bottom
    if large:
        taken = _taken(words, host, area, sum(_least(filling, host.scale) for filling in large.values()))
        boxes |= _stacked(large, host, area.inset(top=taken))
        floor = area.y + max(0, taken - gap)
    return Shares(boxes, tuple(left_out), floor)


def above(slot: Slot, floor: float) -> Slot:
    """Return a slot that ends above a line of the slide; one that does so anyway is left as it is."""
    if slot.inner.bottom <= floor or slot.inner.y >= floor:
        return slot
    height = floor + slot.insets[3] - slot.frame.y
    return replace(slot, frame=replace(slot.frame, height=height), anchor="top", placed=True)


def too_low(filling: Filling, slot: Slot) -> bool:
    """Whether a table of fixed rows would be crowded in a box."""
    return slot.frame.height < _least(filling, slot.scale)


def _strips(fillings: Mapping[str, Filling], scale: float) -> Iterator[tuple[str, float]]:
    for name, filling in fillings.items():
        if type(filling) in _STRIPS:
            yield name, _STRIPS[type(filling)] * scale


def _across(layout: Layout) -> Frame:
    """Return a box as wide as all text of a layout together."""
    frames = [slot.inner for slot in contents(layout)]
    left = min(frame.x for frame in frames)
    return Frame(left, 0, max(frame.right for frame in frames) - left, 0)


def _taken(words: Words | None, host: Slot, area: Frame, least: float) -> float:
    """Return the height that words take of a box, a gap included, so that what shares it has its least height."""
    if words is None:
        return 0
    wanted, needed = _height(words, host, 0), _height(words, host, _last(host))
    gap = _GAP * host.scale
    high = wanted if area.height - wanted - gap >= least else needed
    return min(high, area.height * _MOST) + gap


def _least(filling: Filling, scale: float) -> float:
    """Return the height that a table of fixed rows needs at least, in points, on a slide of a scale."""
    match filling:
        case Agenda():
            return len(filling.moments) * _AGENDA_ROW * scale
        case HelpRows():
            return len(filling.lines) * _HELP_ROW * scale
        case _:
            return 0


def _stacked(fillings: Mapping[str, Filling], host: Slot, area: Frame) -> dict[str, Slot]:
    gap = _GAP * host.scale
    high = (area.height - gap * (len(fillings) - 1)) / len(fillings)
    frames = (Frame(area.x, area.y + number * (high + gap), area.width, high) for number in range(len(fillings)))
    return {
        name: _box(name, host, frame, _size(filling, high))
        for frame, (name, filling) in zip(frames, fillings.items(), strict=True)
    }


def _size(filling: Filling, high: float) -> float:
    """Return the most that text may take in a box of some height; rows of help are set close."""
    return _HELP * high / len(filling.lines) if isinstance(filling, HelpRows) else high


def _box(name: str, host: Slot, frame: Frame, size: float = math.inf) -> Slot:
    """Return a box in the manner of a slot, with plain text no larger than a table's."""
    plain = _plain(host.levels[0], min(size, _LARGEST * host.scale))
    return Slot(name, NO_PLACEHOLDER, "tbl", frame, (plain,), scale=host.scale)


def _plain(level: Level, size: float) -> Level:
    least = min(level.size, round(size))
    return replace(level, size=least, spacing=1, exact=None, before=0, after=0, left=0, hang=0, mark="", bold=False)


def _last(slot: Slot) -> int:
    """Return the step at which a slot's text is smallest."""
    return steps(slot)[-1]


def _height(words: Words | None, slot: Slot, step: int) -> float:
    """Return the height of words at a size, half a line to spare."""
    rows = rows_of(words, slot, step, 0) if words else ()
    between = sum(row.first.level.before for row in rows[1:])
    return sum(row.height for row in rows) + between + rows[-1].first.pitch / 2 if rows else 0
