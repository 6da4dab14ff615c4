"""The time ribbon: the session to scale in its slot's box, one bar a block, with the clock below where it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Box, Drawing, Frame, Ink, Label
from workshop_kit.theme import measure
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.cue import Moment
    from workshop_kit.drawing import Align
    from workshop_kit.scene import Ribbon, RibbonClock
    from workshop_kit.theme.model import Slot

_GAP = inches(0.05)
_RADIUS = inches(0.05)
_TALLER = 0.08  # of the slot's height: how far the lit bar stands out at each side
_BAR = 0.26  # of the slot's height
_LABELS = 0.51  # of the slot's height: where the clock begins
_SIZE = 16  # points
_LAST_THIRD = 2 / 3

_ON_COLOUR = (Ink("lt1", 0.5), Ink("accent4"), Ink("lt1", 0.22))
_ON_PAPER = (Ink("dk1", 0.5), Ink("accent1"), Ink("accent6"))


def ribbon(drawn: Ribbon, slot: Slot, ink: str) -> Iterator[Drawing]:
    """Draw the session to scale; `ink` is the colour of text on this ground."""
    frames = _bars(drawn.moments, slot)
    looks = _ON_COLOUR if ink == "lt1" else _ON_PAPER
    bars = tuple(_bar(frame, looks, index - drawn.lit, slot) for index, frame in enumerate(frames))
    yield Drawing("Time ribbon", bars, drawn.alt)
    if drawn.clock:
        yield from _clock(drawn.clock, frames[drawn.lit], slot, Ink(ink))


def _bars(moments: Sequence[Moment], slot: Slot) -> list[Frame]:
    """Share the width of the slot by minutes."""
    frame, gap = slot.frame, _GAP * slot.scale
    unit = (frame.width - gap * (len(moments) - 1)) / sum(moment.minutes for moment in moments)
    top, height = frame.y + frame.height * _TALLER, frame.height * _BAR
    frames, x = [], frame.x
    for moment in moments:
        frames.append(Frame(x, top, moment.minutes * unit, height))
        x += moment.minutes * unit + gap
    return frames


def _bar(frame: Frame, looks: tuple[Ink, Ink, Ink], after: int, slot: Slot) -> Box:
    past, now, to_come = looks
    radius = _RADIUS * slot.scale
    if after:
        return Box(frame, past if after < 0 else to_come, radius=radius)
    out = slot.frame.height * _TALLER
    return Box(frame.inset(top=-out, bottom=-out), now, radius=radius)


def _clock(clock: RibbonClock, lit: Frame, slot: Slot, ink: Ink) -> Iterator[Drawing]:
    """Write when the session starts and ends and when this block does; what would touch is left out."""
    late = lit.x > slot.frame.x + slot.frame.width * _LAST_THIRD
    shown = _label(clock.now, lit, slot, "right" if late else "left", ink)
    yield Drawing("Now", (replace(shown, bold=True),), alt="")
    start = _label(clock.starts, slot.frame, slot, "left", ink)
    end = _label(clock.ends, slot.frame, slot, "right", ink)
    yield from (
        Drawing(n, (label,), alt="") for n, label in (("Start", start), ("End", end)) if not _touch(label, shown)
    )


def _label(said: str, over: Frame, slot: Slot, align: Align, ink: Ink) -> Label:
    """Write a clock time below a bar, beginning or ending with it, as wide as its words in bold."""
    size = _SIZE * slot.scale
    width = measure.width(said, slot.levels[0].face, size, bold=True) + size / 4
    x = max(slot.frame.x, over.right - width) if align == "right" else min(over.x, slot.frame.right - width)
    top = slot.frame.height * _LABELS
    return Label(said, Frame(x, slot.frame.y + top, width, slot.frame.height - top), size, ink, align=align)


def _touch(one: Label, other: Label) -> bool:
    """Whether two labels stand closer than a letter."""
    a, b = one.frame, other.frame
    return a.x - one.size < b.right and b.x - one.size < a.right
