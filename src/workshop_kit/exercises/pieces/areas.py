"""Areas of a figure on paper: `Label: hint` lines, as many as the figure can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.fields import Unreadable
from workshop_kit.sheet import Area
from workshop_kit.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

ENDS = 2


def areas_of(items: Sequence[Text]) -> tuple[Area, ...]:
    """Split each line at its first colon and space; a label may stand alone."""
    split = ((item.source.partition(": "), item.place) for item in items)
    return tuple(
        Area(Text(label.strip(), place), Text(hint.strip(), place) if hint.strip() else None)
        for (label, _, hint), place in split
    )


def counted(items: Sequence[Text], least: int, most: int, what: str) -> None:
    """Raise Unreadable for fewer or more lines than a figure has places for; `what` names the figure."""
    if least <= len(items) <= most:
        return
    wanted = str(least) if least == most else f"from {least} to {most}"
    place = items[most].place if len(items) > most else items[-1].place
    raise Unreadable(f"{what} has {wanted} lines under 'items'; here are {len(items)}.", place)


def two_ends(cells: Sequence[tuple[Text, ...]], word: str) -> tuple[Text, Text] | None:
    """Return the low and the high end of `low | high`; None where nothing is written."""
    if not cells:
        return None
    if len(cells) > 1 or len(cells[0]) != ENDS or not all(end.source for end in cells[0]):
        raise Unreadable(
            f"'{word}' names two ends, the low one first.", cells[0][0].place, f"Like this: {word}: Calm | Lively"
        )
    low, high = cells[0]
    return low, high
