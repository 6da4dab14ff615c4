"""Sources: what was said in the session rests on these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.scene import Ornament, Scene, Spread, Words
from workshop_kit.text import plain
from workshop_kit.units import inches

if TYPE_CHECKING:
    from workshop_kit.cue import Day
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph


STEP = inches(1.48)


class Entry(Struct, frozen=True):
    """A source: authors with year, title, and where it appeared; a full citation is all in `who`."""

    who: str
    title: str = ""
    where: str = ""


def sources(day: Day, entries: tuple[Entry, ...], not_therapy: str, place: Place) -> Scene:
    """Make the slide; entries that do not fit go on, whole, on a next one."""
    lines = tuple(line for entry in entries for line in _lines(entry, place))
    return Scene(
        name="sources",
        layouts=("Sources", "Points"),
        slots={
            "Title": Words((plain(day.say("sources-title"), place),)),
            "Text": Words((plain(day.say("sources-text"), place),)),
            "Sources": Words(lines, continues=True, spread=Spread.EVEN, step=STEP, ornament=Ornament.RULES_BETWEEN),
            "Not therapy": Words((plain(not_therapy, place),)),
        },
        place=place,
    )


def _lines(entry: Entry, place: Place) -> tuple[Paragraph, ...]:
    """Return an entry's lines, a level each: who, title, where."""
    said = enumerate((entry.who, entry.title, entry.where))
    return tuple(plain(words, place, level) for level, words in said if words)
