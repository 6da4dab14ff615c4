"""Taking home: the sheets that are given out at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Scene, Words
from workshop_kit.text import Text, paragraph, plain

if TYPE_CHECKING:
    from workshop_kit.cue import Day
    from workshop_kit.places import Place


def taking_home(day: Day, sheets: tuple[tuple[int, Text], ...], place: Place) -> Scene:
    """Make the slide from the sheets' numbers and titles."""
    lines = (
        Text(day.say("sheet-and-title", number=number, title=title.source), title.place) for number, title in sheets
    )
    return Scene(
        name="taking-home",
        layouts=("Closing", "Points"),
        slots={
            "Title": Words((plain(day.say("taking-home-title"), place),)),
            "Text": Words((plain(day.say("taking-home-text"), place),)),
            "Your turn": Words((plain(day.say("your-turn"), place), *(paragraph(line, level=1) for line in lines))),
        },
        place=place,
    )
