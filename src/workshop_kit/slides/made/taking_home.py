"""Taking home: the sheets that are given out at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Ornament, Scene, Spread, Words
from workshop_kit.text import paragraph, plain
from workshop_kit.units import inches

if TYPE_CHECKING:
    from workshop_kit.cue import Day
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph, Text


MOST, STEP = 4, inches(1.6)
SENTENCE = 2
"""The level of a large sentence in the layout."""


def taking_home(day: Day, sheets: tuple[tuple[int, Text], ...], place: Place) -> Scene:
    """Make the slide from the sheets' numbers and titles."""
    rows = tuple(row for number, title in sheets for row in _row(day, number, title))
    return Scene(
        name="taking-home",
        layouts=("Closing", "Points"),
        slots={
            "Title": Words((plain(day.say("taking-home-title"), place),)),
            "Text": Words((plain(day.say("taking-home-text"), place),)),
            "Your turn": Words(
                rows, continues=True, most=MOST, spread=Spread.EVEN, step=STEP, ornament=Ornament.RULES_BETWEEN
            ),
        },
        place=place,
    )


def _row(day: Day, number: int, title: Text) -> tuple[Paragraph, Paragraph]:
    """Return a sheet's number, small, with its title, large, below."""
    return plain(day.say("sheet-number", number=number), title.place), paragraph(title, SENTENCE)
