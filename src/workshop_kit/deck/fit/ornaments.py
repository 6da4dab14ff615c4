"""Ornaments: hairlines, rings, the chip and icons, all placed by their slot's frame and the lines foreseen in it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, assert_never

from msgspec.structs import replace

from workshop_kit.deck.fit.spread import ring
from workshop_kit.deck.model import level_of
from workshop_kit.drawing import Box, Circle, Drawing, Icon, Ink, Line, Stroke
from workshop_kit.scene import Ornament
from workshop_kit.theme import measure
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.deck.model import FilledSlot
    from workshop_kit.scene import Words
    from workshop_kit.theme.model import Level, Slot

CHIP = "Sheet"
"""The slot whose text stands on a chip."""

_CHIP_RADIUS = inches(0.14)
_CHIP_ICON = 0.56  # of the chip's height
_CHIP_MARGIN = 0.26  # of its height, left of the icon and right of the words
_CHIP_LEAST = 2.9  # of its height: the narrowest chip
_ICON_GAP = 0.4  # of the icon's size, between icon and text
_LARGEST_ICON = 2  # sizes of the text beside it

_HAIRLINE = 0.75  # points
_RING_LINE = 2
_HUGGING = 0.36  # of the size: how far a hairline stands above text that hangs from it
_TIGHT = 1.5  # line pitches: in a smaller gap a hairline above stands midway
_CLEAR = 0.6  # of the gap: a hairline keeps clear of the row above
_NEARER = 0.385  # of the gap: a hairline between rows stands nearer to the row below

_DIGIT = 0.507  # of the size: the width of a Calibri digit; those of Arial and Cambria are within a tenth
_MIDDLE = 0.665  # of the size: from the top of a line to the middle of its digits

Row = tuple[float, float]
"""Top and bottom of a row's text."""


def ornaments(filled: FilledSlot, words: Words, items: Sequence[int]) -> Iterator[Drawing]:
    """Draw what belongs to a slot; `items` are the indexes of the paragraphs that begin its rows."""
    rows = _rows(filled, items)
    match words.ornament:
        case Ornament.RULES_ABOVE:
            yield from _hairlines(filled, [top - _above(filled, rows) for top, _ in rows])
        case Ornament.RULES_AROUND:
            yield from _hairlines(filled, [top - (filled.gap / 2 or _hugging(filled)) for top, _ in rows])
        case Ornament.RULES_BETWEEN:
            yield from _hairlines(filled, [top - _between(rows) for top, _ in rows[1:]])
        case Ornament.RINGS:
            yield from _rings(filled, rows, items)
        case Ornament.NONE:
            pass
        case _:
            assert_never(words.ornament)
    if words.icon:
        yield _chip(filled, words.icon) if filled.slot.name == CHIP else _beside(filled.slot, words.icon)


def _rows(filled: FilledSlot, items: Sequence[int]) -> list[Row]:
    """Top and bottom of each row's text, in points from the top of the slide."""
    tops, bottoms, y = [], [], filled.top
    for index, paragraph in enumerate(filled.paragraphs):
        level = filled.level(paragraph)
        if index:
            y += level.before if paragraph.before is None else paragraph.before
        if index in items:
            tops.append(y)
            bottoms.append(y)
        y += len(paragraph.lines) * filled.pitch(paragraph)
        bottoms[-1] = y
        y += level.after
    return list(zip(tops, bottoms, strict=True))


def _above(filled: FilledSlot, rows: list[Row]) -> float:
    """How far above its text a row's hairline stands: midway where rows are close, else so that the text hangs."""
    gaps = _gaps(rows)
    if gaps and max(gaps) <= _TIGHT * filled.pitch(filled.paragraphs[0]):
        return min(max(gaps) / 2, min(gaps) * _CLEAR)
    return _hugging(filled)


def _hugging(filled: FilledSlot) -> float:
    first = filled.paragraphs[0]
    return (first.size or filled.level(first).size) * _HUGGING


def _between(rows: list[Row]) -> float:
    return min(_gaps(rows), default=0) * _NEARER


def _gaps(rows: list[Row]) -> list[float]:
    """Return the space between each row and the next."""
    return [below - bottom for (_, bottom), (below, _) in pairwise(rows)]


def _hairlines(filled: FilledSlot, heights: list[float]) -> Iterator[Drawing]:
    frame, ink = filled.slot.frame, _thread(level_of(filled.slot, 0))
    stroke = Stroke(ink, _HAIRLINE, round=False)
    for y in heights:
        yield Drawing("Hairline", (Line(frame.x, y, frame.right, y, stroke),), behind=True)


def _thread(level: Level) -> Ink:
    """Return the colour of hairlines: the theme's own on paper, that of the text, faint, on full colour."""
    return Ink("lt1", 0.35) if level.ink == "lt1" else Ink("accent6")


def _rings(filled: FilledSlot, rows: list[Row], items: Sequence[int]) -> Iterator[Drawing]:
    numbers = enumerate(items, 1)
    for (top, _), (count, item) in zip(rows, numbers, strict=True):
        paragraph = filled.paragraphs[item]
        level = filled.level(paragraph)
        if level.mark != "auto":
            continue
        size = paragraph.size or level.size
        number = (paragraph.number or 1) + count - 1
        x = _number_middle(filled.slot, level, size, number)
        round_it = Circle(x, top + _MIDDLE * size, ring(size), stroke=Stroke(Ink("accent1"), _RING_LINE))
        yield Drawing(f"Ring {number}", (round_it,), behind=True)


def _number_middle(slot: Slot, level: Level, size: float, number: int) -> float:
    """Return the x of the middle of a native number, which begins where the hanging indent does."""
    return slot.inner.x + level.left - level.hang + len(str(number)) * _DIGIT * size * level.mark_size / 2


def _chip(filled: FilledSlot, icon: str) -> Drawing:
    """Draw the chip of a slot, as wide as its words need: no program draws a placeholder's own round corners alike."""
    slot = filled.slot
    frame = replace(slot.frame, width=_chip_width(filled))
    size = frame.height * _CHIP_ICON
    place = Icon(icon, frame.x + frame.height * _CHIP_MARGIN, frame.y + (frame.height - size) / 2, size, _ink(slot))
    chip = Box(frame, Ink("dk1" if _ink(slot).slot == "lt1" else "accent4"), radius=_CHIP_RADIUS)
    return Drawing("Sheet chip", (chip, place), behind=True)


def _chip_width(filled: FilledSlot) -> float:
    frame, words = filled.slot.frame, filled.paragraphs[0]
    widest = max((measure.line_width(line, filled.level(words), words.size) for line in words.lines), default=0)
    needed = filled.slot.insets[0] + widest + frame.height * _CHIP_MARGIN
    return min(frame.width, max(frame.height * _CHIP_LEAST, needed))


def _beside(slot: Slot, icon: str) -> Drawing:
    """Draw an icon at the left of a slot, as high as the slot."""
    frame = slot.frame
    size = min(frame.height, slot.levels[0].size * _LARGEST_ICON)
    x = max(0, frame.x - size * (1 + _ICON_GAP))
    return Drawing(f"Icon of {slot.name}", (Icon(icon, x, frame.y + (frame.height - size) / 2, size, _ink(slot)),))


def _ink(slot: Slot) -> Ink:
    return Ink(slot.levels[0].ink)
