"""Where help is: numbers large enough to copy from the back row, or whom to ask where no region is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Filling, HelpRows, Scene, Words
from workshop_kit.text import plain

if TYPE_CHECKING:
    from workshop_kit.care import Care
    from workshop_kit.cue import Day
    from workshop_kit.places import Place


def where_help_is(day: Day, care: Care, place: Place, *, name: str) -> Scene:
    """Make the slide that stands after the agreements and again at the end."""
    title: dict[str, Filling] = {"Title": Words((plain(care.help_title, place),))}
    text = tuple(plain(line, place) for line in care.help_text)
    if care.help_lines:
        rows = HelpRows(care.help_lines, alt=day.say("help-alt"))
        return Scene(name, ("Help",), {**title, "Text": Words(text), "Help lines": rows}, place)
    asked = plain(care.no_region, place, level=1)
    return Scene(name, ("Care", "Points"), {**title, "Text": Words((*text, asked))}, place)
