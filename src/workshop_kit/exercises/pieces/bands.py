"""Bands of sums: what a sum on a self-check may tell, from the lowest to the highest, with none left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.fields import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.places import Place
    from workshop_kit.text import Text

MOST_BANDS = 4
CELLS = 3
HINT = "Like this: 5-11 | Worth some care | Pick one line, and ask for a small change in it"
_SUMS = re.compile(r"(\d{1,4})(?:\s*(?:-|–|to)\s*(\d{1,4}))?", re.IGNORECASE)


class SumBand(Struct, frozen=True):
    """The sums from `low` to `high`, both included, with their kind name and next step."""

    low: int
    high: int
    title: Text
    next_step: Text
    place: Place


def bands_of(lines: Iterable[tuple[Text, ...]], low: int, high: int) -> tuple[SumBand, ...]:
    """Return the bands by rising sums; raise Unreadable where they are not one band for each sum of low to high."""
    bands = sorted(map(_band, lines), key=lambda band: band.low)
    if len(bands) > MOST_BANDS:
        raise Unreadable(f"{len(bands)} bands do not fit side by side; {MOST_BANDS} is the most.", bands[-1].place)
    expected = low
    for band in bands:
        _in_line(band, expected, low, high)
        expected = band.high + 1
    if bands and expected <= high:
        raise _left_out(expected, high, bands[-1].place, low, high)
    return tuple(bands)


def thirds(low: int, high: int, count: int) -> list[tuple[int, int]]:
    """Return `count` stretches of about equal length that cover low to high; fewer where there are fewer sums."""
    count = min(count, high - low + 1)
    borders = [low + round(index * (high - low + 1) / count) for index in range(count + 1)]
    return [(borders[index], borders[index + 1] - 1) for index in range(count)]


def _band(cells: tuple[Text, ...]) -> SumBand:
    sums = _SUMS.fullmatch(cells[0].source)
    if not sums or len(cells) != CELLS or not all(cell.source for cell in cells):
        raise Unreadable("Each band needs its sums, a kind name and a next step.", cells[0].place, HINT)
    low, high = int(sums[1]), int(sums[2] or sums[1])
    if low > high:
        raise Unreadable(f"A band goes from the smaller sum to the larger, not {low} to {high}.", cells[0].place, HINT)
    return SumBand(low, high, cells[1], cells[2], cells[0].place)


def _in_line(band: SumBand, expected: int, low: int, high: int) -> None:
    """Raise Unreadable for a band that does not begin where the one before it ends, or reaches out of the sums."""
    if band.low < low or band.high > high:
        raise Unreadable(f"No sum is {band.low if band.low < low else band.high}.", band.place, _possible(low, high))
    if band.low < expected:
        raise Unreadable(f"Two bands hold the sum {band.low}.", band.place, "A sum belongs to one band only.")
    if band.low > expected:
        raise _left_out(expected, band.low - 1, band.place, low, high)


def _left_out(first: int, last: int, place: Place, low: int, high: int) -> Unreadable:
    sums = f"sum {first}" if first == last else f"sums {first} to {last}"
    return Unreadable(f"No band holds the {sums}.", place, _possible(low, high))


def _possible(low: int, high: int) -> str:
    return f"With these lines and this scale, sums go from {low} to {high}."
