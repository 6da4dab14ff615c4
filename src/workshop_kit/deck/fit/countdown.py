"""The countdown: a bar on its track in its slot's box, cut into turns, that a click on the minutes sets going."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.model import Timer
from workshop_kit.drawing import Box, Drawing, Frame, Ink, Label, Line, Stroke
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Align
    from workshop_kit.scene import Countdown
    from workshop_kit.theme.model import Slot

BAR = "Countdown"
"""The name of the shape that the animation wipes away."""

_TOP, _HEIGHT = 0.12, 0.40  # of the slot's height: the bar
_TICK = 0.64  # of the slot's height: the length of a tick, from the slot's top
_CAPTION = 0.63  # of the slot's height: where captions begin
_SIZE = 16  # points
_TICK_LINE = 1.5
_WIDE = inches(1.2)


def countdown(drawn: Countdown, slot: Slot) -> Iterator[Drawing]:
    """Draw track, bar, ticks and captions; the bar is full until it starts."""
    frame = slot.frame
    bar = Frame(frame.x, frame.y + frame.height * _TOP, frame.width, frame.height * _HEIGHT)
    yield Drawing("Countdown track", (Box(bar, Ink("accent6"), radius=bar.height / 2),))
    yield Drawing(BAR, (Box(bar, Ink("accent1"), radius=bar.height / 2),), drawn.alt)
    yield from _captions(drawn, slot)


def timer(drawn: Countdown) -> Timer:
    """Return what starts the bar and for how long it runs."""
    return Timer(drawn.trigger, BAR, drawn.minutes * 60)


def _captions(drawn: Countdown, slot: Slot) -> Iterator[Drawing]:
    frame = slot.frame
    yield _caption(drawn.start_label, slot, frame.x, "left")
    for turn in range(1, drawn.turns):
        x = frame.x + frame.width * turn / drawn.turns
        tick = Line(x, frame.y, x, frame.y + frame.height * _TICK, Stroke(Ink("dk1"), _TICK_LINE, round=False))
        yield Drawing("Swap tick", (tick,))
        yield _caption(drawn.swap_label, slot, x, "center")
    yield _caption(drawn.end_label, slot, frame.right, "right")


def _caption(said: str, slot: Slot, x: float, align: Align) -> Drawing:
    frame, wide = slot.frame, _WIDE * slot.scale
    left = {"left": x, "center": x - wide / 2, "right": x - wide}[align]
    top = frame.height * _CAPTION
    box = Frame(left, frame.y + top, wide, frame.height - top)
    return Drawing("Caption", (Label(said, box, _SIZE * slot.scale, Ink("dk1"), align=align),), alt="")
