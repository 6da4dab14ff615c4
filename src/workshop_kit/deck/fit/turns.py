"""Turns: a bar on its track for each turn, to scale in the slot's box; a click on a bar lets it run down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.model import Timer
from workshop_kit.drawing import Box, Drawing, Frame, Ink, Label
from workshop_kit.theme import measure
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.scene import Turns
    from workshop_kit.theme.model import Slot

_GAP = inches(0.10)
_RADIUS = inches(0.08)
_MARGIN = inches(0.15)  # left and right of a label
_SIZES = (18, 16)  # points
_FILLS = (("accent1", "lt1"), ("accent3", "dk1"))  # the colours of who speaks and who listens, and of text on them


def turn_drawings(turns: Turns, slot: Slot) -> Iterator[Drawing]:
    """Draw the tracks, and over each its bar, a group with its label."""
    frames = _frames(turns, slot)
    radius, margin = _RADIUS * slot.scale, _MARGIN * slot.scale
    yield Drawing("Turns", tuple(Box(frame, Ink("accent6"), radius=radius) for frame in frames), turns.alt)
    size = _size(turns, frames, slot)
    for number, (said, frame) in enumerate(zip(turns.labels, frames, strict=True), 1):
        fill, ink = _FILLS[(number - 1) % len(_FILLS)]
        bar = Box(frame, Ink(fill), radius=radius)
        room = frame.inset(left=margin, right=margin)
        words = Label(said, room, size, Ink(ink), bold=True, anchor="middle")
        yield Drawing(_name(number), (bar, words) if _fits(said, frame, size, slot) else (bar,), said)


def turn_timers(turns: Turns) -> tuple[Timer, ...]:
    """Return what starts each bar, itself, and for how long it runs."""
    return tuple(
        Timer(_name(number), _name(number), round(minutes * 60)) for number, minutes in enumerate(turns.minutes, 1)
    )


def _name(number: int) -> str:
    return f"Turn {number}"


def _frames(turns: Turns, slot: Slot) -> list[Frame]:
    """Share the width of the slot by minutes."""
    frame, gap = slot.frame, _GAP * slot.scale
    shares = turns.minutes or (1,) * len(turns.labels)
    unit = (frame.width - gap * (len(shares) - 1)) / sum(shares)
    frames, x = [], frame.x
    for share in shares:
        frames.append(Frame(x, frame.y, share * unit, frame.height))
        x += share * unit + gap
    return frames


def _size(turns: Turns, frames: list[Frame], slot: Slot) -> float:
    """Return the largest size at which every label stands in its bar."""
    pairs = list(zip(turns.labels, frames, strict=True))
    sizes = [size * slot.scale for size in _SIZES]
    fitting = (size for size in sizes if all(_fits(said, frame, size, slot) for said, frame in pairs))
    return next(fitting, sizes[-1])


def _fits(said: str, frame: Frame, size: float, slot: Slot) -> bool:
    """Whether a label stands on one line of its bar; one that does not is left to the alternative text."""
    room = frame.width - 2 * _MARGIN * slot.scale
    return measure.width(said, slot.levels[0].face, size, bold=True) <= room * measure.CAUTIOUS
