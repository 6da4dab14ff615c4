"""The opener of a block: its number, title, minutes and who works together, and the session to scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Ribbon, RibbonClock, Scene, Words
from workshop_kit.text import Text, paragraph, plain

if TYPE_CHECKING:
    from workshop_kit.cue import Day, Moment

FROM_MINUTES = 6
"""A block of so many minutes has an opener; a shorter one only when it has no other slide."""
FROM_BLOCKS = 3


def opener(day: Day, moment: Moment, title: Text, *, name: str) -> Scene:
    """Make the full-colour slide that begins a block."""
    place = title.place
    return Scene(
        name=name,
        layouts=("Block opener", "Statement"),
        slots={
            "Title": Words((paragraph(title),)),
            "Block number": Words((plain(str(moment.number), place),)),
            "Minutes": Words((plain(day.say("minutes-short", count=moment.minutes), place),)),
            "Grouping": Words((plain(moment.grouping.said(day.language), place),), icon=moment.grouping.icon),
            **_ribbon(day, moment),
        },
        place=place,
    )


def _ribbon(day: Day, moment: Moment) -> dict[str, Ribbon]:
    """Show the session to scale, where there is something to scale."""
    if len(day.moments) < FROM_BLOCKS:
        return {}
    return {"Ribbon": Ribbon(day.moments, day.moments.index(moment), _alt(day, moment), _clock(day, moment))}


def _clock(day: Day, moment: Moment) -> RibbonClock | None:
    """Say when the session starts and ends and when this block does, where a start is known."""
    first, last = day.moments[0].starts, day.moments[-1].ends
    if first is None or last is None or moment.starts is None or moment.ends is None:
        return None
    return RibbonClock(day.clock(first), day.from_to(moment.starts, moment.ends), day.clock(last))


def _alt(day: Day, moment: Moment) -> str:
    part, minutes = day.moments.index(moment) + 1, day.say("minutes-long", count=moment.minutes)
    return day.say("ribbon-alt", part=part, parts=len(day.moments), title=moment.title, minutes=minutes)
