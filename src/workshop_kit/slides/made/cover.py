"""The cover: what the session is called, for whom it is, how long and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Filling, Scene, Words
from workshop_kit.text import Text, paragraph, plain

if TYPE_CHECKING:
    from workshop_kit.cue import Day


def cover(day: Day, title: Text, subtitle: Text | None, practice: str = "", counselors: str = "") -> Scene:
    """Make the first slide; it says whose workshop it is and who leads it, as far as there is room."""
    slots: dict[str, Filling] = {"Title": Words((paragraph(title),))}
    if subtitle:
        slots["Subtitle"] = Words((paragraph(subtitle),))
    details = [*_details(day), *([day.say("with-counselors", names=counselors)] if counselors else ())]
    slots["Details"] = Words((plain(" · ".join(details), title.place),), shortens=bool(counselors))
    if practice:
        slots["Practice"] = Words((plain(practice, title.place),), shortens=True)
    return Scene("cover", ("Cover",), slots, title.place)


def _details(day: Day) -> list[str]:
    """Return for whom, how long and, with a start, from when to when."""
    details = [day.say(f"for-{day.format}"), day.say("minutes-long", count=day.minutes)]
    starts = day.moments[0].starts
    if starts is not None:
        details.append(day.from_to(starts, starts + day.minutes))
    return details
