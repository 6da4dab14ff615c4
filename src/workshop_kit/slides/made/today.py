"""Today: every block with its minutes, shown once; it lights none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Agenda, Filling, Scene, Words
from workshop_kit.text import plain

if TYPE_CHECKING:
    from workshop_kit.cue import Day
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph


def today(day: Day, place: Place) -> Scene:
    """Make the slide; with a start it says when the session begins and ends."""
    slots: dict[str, Filling] = {
        "Title": Words((plain(day.say("today-title"), place),)),
        "Text": Words((plain(_length(day), place),)),
        "Programme": Agenda(day.moments, alt=day.say("today-alt")),
    }
    starts = day.moments[0].starts
    if starts is not None:
        slots["Where we are"] = Words(_when(day, starts, place))
        return Scene("today", ("Today",), slots, place)
    return Scene("today", ("Today without a clock", "Today"), slots, place)


def _length(day: Day) -> str:
    """Return the length in words, where the language has them, and whether there is a break."""
    key = f"length-{day.minutes}"
    length = day.say(key) if day.language.has(key) else day.say("minutes-long", count=day.minutes)
    return day.say("length-with-break", length=length) if any(m.is_break for m in day.moments) else length


def _when(day: Day, starts: int, place: Place) -> tuple[Paragraph, ...]:
    said = (day.say("starts-at"), day.clock(starts), day.say("to-clock", end=day.clock(starts + day.minutes)))
    return tuple(plain(words, place, level) for level, words in enumerate(said))
