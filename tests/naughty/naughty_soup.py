"""A file with naughty words in all of its fields at once; where some are refused, they are taken out again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from naughty_fields import by_another_program, in_lists, put, spots
from naughty_words import NAUGHTY

from workshop_kit.errors import Problem, Refused, Weight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from naughty_fields import Spot

    Way = tuple[str | int, ...]

SIDE_BY_SIDE = 7
"""How far apart in the list the words of two fields are that stand side by side."""


def served(data: dict[str, Any], turn: int) -> dict[Spot, str]:
    """Return which words go into which spot; the next turn has the next word in each."""
    each = {spot.path: spot for spot in spots(data)}
    return {spot: NAUGHTY[(number * SIDE_BY_SIDE + turn) % len(NAUGHTY)] for number, spot in enumerate(each.values())}


def made(file: Path, data: dict[str, Any], words: dict[Spot, str], *makes: Callable[[], Any]) -> Any:
    """Write the file and make something of it, one after the other, taking out what is refused until all are made.

    Every Problem has to point at a line in which naughty words stand, or at one beside it.
    """
    left = dict(words)
    for make in makes:
        while True:
            outcome = _outcome(file, data, left, make)
            if not isinstance(outcome, Refused):
                break
            for spot in _refused(file, data, left, outcome.problems):
                del left[spot]
    return outcome


def _outcome(file: Path, data: dict[str, Any], words: dict[Spot, str], make: Callable[[], Any]) -> Any:
    """Return what is made, or the refusal."""
    for spot, word in words.items():
        data = put(data, spot, word)
    file.write_text(by_another_program(data), encoding="utf-8")
    try:
        return make()
    except Refused as refused:
        return refused


def _refused(file: Path, data: dict[str, Any], left: dict[Spot, str], problems: Sequence[Problem]) -> list[Spot]:
    """Return the spots that errors are about; there has to be one. A term may be told where another file uses it."""
    ways = list(_in_order(in_lists(data)))
    errors = [problem for problem in problems if problem.weight is Weight.ERROR]
    places = [problem.place for problem in errors if problem.place]
    told = {ways[place.line - 1] for place in places if Path(place.source.name).name == file.name}
    if places and not told:
        told = {spot.path for spot in left if "terms" in spot.path}
    around = told
    while not (gone := [spot for spot in left if any(_holds(way, spot) for way in around)]):
        around = {wider for way in around if (wider := _around(way))}
        assert around, "\n".join(map(str, errors))
    return gone


def _holds(way: Way, spot: Spot) -> bool:
    """Whether one of the two leads to the other."""
    return all(one == other for one, other in zip(way, spot.path, strict=False))


def _around(way: Way) -> Way:
    """Return the way to the step, block or session around it: a row may have more cells than there are columns."""
    numbers = [index for index, key in enumerate(way) if isinstance(key, int) and index < len(way) - 1]
    return way[: numbers[-1] + 1] if numbers else ()


def _in_order(data: Any, path: Way = ()) -> Iterator[Way]:
    """Yield the path of each line: a key has one, and so has a text in a list; the first key below a dash shares it."""
    match data:
        case dict():
            for key, value in data.items():
                yield (*path, key)
                if not isinstance(value, str):
                    yield from _in_order(value, (*path, key))
        case list():
            for number, value in enumerate(data):
                if isinstance(value, str):
                    yield (*path, number)
                else:
                    yield from _in_order(value, (*path, number))
