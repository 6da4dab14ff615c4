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
    frames = _frames(turns, slot.frame)
    yield Drawing("Turns", tuple(Box(frame, Ink("accent6"), radius=_RADIUS) for frame in frames), turns.alt)
    size = _size(turns, frames, slot)
    for number, (said, frame) in enumerate(zip(turns.labels, frames, strict=True), 1):
        fill, ink = _FILLS[(number - 1) % len(_FILLS)]
        bar = Box(frame, Ink(fill), radius=_RADIUS)
        room = frame.inset(left=_MARGIN, right=_MARGIN)
        words = Label(said, room, size, Ink(ink), bold=True, anchor="middle")
        yield Drawing(_name(number), (bar, words) if _fits(said, frame, size, slot) else (bar,), said)


def turn_timers(turns: Turns) -> tuple[Timer, ...]:
    """Return what starts each bar, itself, and for how long it runs."""
    return tuple(
        Timer(_name(number), _name(number), round(minutes * 60)) for number, minutes in enumerate(turns.minutes, 1)
    )


def _name(number: int) -> str:
    return f"Turn {number}"


def _frames(turns: Turns, frame: Frame) -> list[Frame]:
    """Share the width of the slot by minutes."""
    shares = turns.minutes or (1,) * len(turns.labels)
    unit = (frame.width - _GAP * (len(shares) - 1)) / sum(shares)
    frames, x = [], frame.x
    for share in shares:
        frames.append(Frame(x, frame.y, share * unit, frame.height))
        x += share * unit + _GAP
    return frames


def _size(turns: Turns, frames: list[Frame], slot: Slot) -> float:
    """Return the largest size at which every label stands in its bar."""
    pairs = list(zip(turns.labels, frames, strict=True))
    fitting = (size for size in _SIZES if all(_fits(said, frame, size, slot) for said, frame in pairs))
    return next(fitting, _SIZES[-1])


def _fits(said: str, frame: Frame, size: float, slot: Slot) -> bool:
    """Whether a label stands on one line of its bar; one that does not is left to the alternative text."""
    return measure.width(said, slot.levels[0].face, size, bold=True) <= (frame.width - 2 * _MARGIN) * measure.CAUTIOUS
