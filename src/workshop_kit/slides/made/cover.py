"""The cover: what the session is called, for whom it is, how long and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Filling, Scene, Words
from workshop_kit.text import Text, paragraph, plain

if TYPE_CHECKING:
    from workshop_kit.cue import Day


def cover(day: Day, title: Text, subtitle: Text | None) -> Scene:
    """Make the first slide."""
    slots: dict[str, Filling] = {"Title": Words((paragraph(title),))}
    if subtitle:
        slots["Subtitle"] = Words((paragraph(subtitle),))
    slots["Details"] = Words((plain(" · ".join(_details(day)), title.place),))
    return Scene("cover", ("Cover",), slots, title.place)


def _details(day: Day) -> list[str]:
    """Return for whom, how long and, with a start, from when to when."""
    details = [day.say(f"for-{day.format}"), day.say("minutes-long", count=day.minutes)]
    starts = day.moments[0].starts
    if starts is not None:
        details.append(day.from_to(starts, starts + day.minutes))
    return details
