"""A scale to ring a number on: its two ends in numbers and in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.fields import Unreadable
from workshop_kit.text import Text

if TYPE_CHECKING:
    from workshop_kit.places import Place

FIRST, LAST = 1, 5
MOST_CIRCLES = 10
_SCALE = re.compile(r"(\d{1,3})\s*(?:to|-|–)\s*(\d{1,3})", re.IGNORECASE)


def scale_of(said: Text | None) -> tuple[int, int]:
    """Return the first and last number of `1 to 5`; raise Unreadable for what is no scale, or too long a one."""
    if said is None:
        return FIRST, LAST
    read = _SCALE.fullmatch(said.source.strip())
    if not read or int(read[1]) >= int(read[2]):
        raise Unreadable("A scale goes from a small number to a larger one.", said.place, "Like this: scale: 1 to 5")
    first, last = int(read[1]), int(read[2])
    if last - first + 1 > MOST_CIRCLES:
        raise Unreadable(
            f"This scale needs {last - first + 1} circles on each line; {MOST_CIRCLES} is the most.",
            said.place,
            "Five are enough for most questions: scale: 1 to 5",
        )
    return first, last


def ends_of(said: str, place: Place) -> tuple[Text, Text]:
    """Return the words at the two ends of our own `Not yet|Very much`."""
    low, _, high = said.partition("|")
    return Text(low.strip(), place), Text(high.strip(), place)
