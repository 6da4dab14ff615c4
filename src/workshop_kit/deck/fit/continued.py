"""Continuing: items that do not stand on one slide go on a next one, parted between items and evenly."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from workshop_kit.deck.fit.spread import spaces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.deck.fit.rows import Row
    from workshop_kit.scene import Words
    from workshop_kit.theme.model import Slot

Pages = tuple[tuple["Row", ...], ...]


def pages(rows: Sequence[Row], slot: Slot, words: Words) -> Pages | None:
    """Part rows into as few slides as hold them, filled as evenly as may be; None where a single row fits on none."""
    most = words.most or len(rows)
    fewest = _filled(rows, slot, words, most)
    if fewest is None:
        return None
    for count in range(math.ceil(len(rows) / len(fewest)), max(map(len, fewest))):
        even = _filled(rows, slot, words, count)
        if even is not None and len(even) == len(fewest):
            return even
    return fewest


def _filled(rows: Sequence[Row], slot: Slot, words: Words, most: int) -> Pages | None:
    """Fill one slide after the other, with at most so many rows each."""
    made: list[tuple[Row, ...]] = []
    page: tuple[Row, ...] = ()
    for row in rows:
        longer = (*page, row)
        if len(longer) <= most and spaces(longer, slot, words) is not None:
            page = longer
            continue
        if spaces((row,), slot, words) is None:
            return None
        if page:
            made.append(page)
        page = (row,)
    return (*made, page)
