"""How we look after each other: the right to pass, louder than any rule, and the agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Ornament, Scene, Spread, Words
from workshop_kit.text import plain
from workshop_kit.units import inches

if TYPE_CHECKING:
    from workshop_kit.care import Care
    from workshop_kit.cue import Day
    from workshop_kit.places import Place

STEP = inches(1.14)


def agreements(day: Day, care: Care, place: Place) -> Scene:
    """Make the slide of the agreements; they stand in two columns, numbered through."""
    half = (len(care.agreements) + 1) // 2
    return Scene(
        name="agreements",
        layouts=("Agreements",),
        slots={
            "Title": Words((plain(day.say("agreements-title"), place),)),
            "Right to pass": Words((plain(care.pass_title, place),)),
            "Passing, in words": Words(tuple(plain(line, place) for line in care.pass_lines)),
            "Agreements 1": _column(care.agreements[:half], 1, place),
            "Agreements 2": _column(care.agreements[half:], half + 1, place),
        },
        place=place,
    )


def _column(lines: tuple[str, ...], first: int, place: Place) -> Words:
    rows = tuple(plain(line, place) for line in lines)
    return Words(rows, spread=Spread.EVEN, step=STEP, first=first, ornament=Ornament.RULES_ABOVE)
