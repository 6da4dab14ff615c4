"""Matching: which slide of one deck is which of another, told by what both say of themselves.

A slide is known by two of three: the name that we gave it, PowerPoint's number, its words. Where a program has lost our
names, it has counted anew as well, and the words must do: the same ones, or so many of them that no other slide is
nearly as like. What is like none is a new slide, and what none is like was deleted.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Step = tuple[Callable[["Mark", "Mark"], float], float, bool]
    """How like two slides are, the least that will do, and whether copies may be told apart by where they stand."""


class Mark(Struct, frozen=True):
    """By what a slide is known: '' and 0 are not known; `print` is its words with the pictures that it shows."""

    name: str
    id: int
    words: str
    print: str = ""


LIKE, ALIKE, CLEAR = 0.3, 0.6, 0.1
"""How like the words of two slides are that share a name or number, and that share nothing; and how much more like
than to any other. From 0, no word in common, to 1, the same words."""

Pair = tuple[int, int]


def matched(before: Sequence[Mark], after: Sequence[Mark]) -> Mapping[int, int]:
    """Return for the index of a slide in `before` its index in `after`; no index stands twice on either side."""
    found: dict[int, int] = {}
    for like, least, copies in _STEPS:
        _match(before, after, found, (like, least, copies))
    return found


def named_alike(before: Sequence[Mark], after: Sequence[Mark]) -> Mapping[int, int]:
    """Match two decks of ours, where a name is proof enough and a number only counts."""
    number = {name: count for count, name in enumerate(dict.fromkeys(one.name for one in (*before, *after)), 1)}
    ours = ([replace(one, id=number[one.name]) for one in deck] for deck in (before, after))
    return matched(*ours)


def _evidence(one: Mark, other: Mark) -> float:
    """Weigh what they share, of name, number and words: a copy may have the first and the last, but no number twice."""
    return (one.name == other.name != "") + _NUMBER * _numbered_alike(one, other) + (one.print == other.print)


def _numbered_alike(one: Mark, other: Mark) -> bool:
    """Whether they have the same number; one without a name has it by chance."""
    return one.id == other.id != 0 and "" not in (one.name, other.name)


def _words(one: Mark, other: Mark) -> float:
    return float(one.print == other.print)


def _known(one: Mark, other: Mark) -> float:
    """How like their words are, where they share a name or number."""
    shared = one.name == other.name != "" or _numbered_alike(one, other)
    return likeness(one.words, other.words) if shared else 0


def _any(one: Mark, other: Mark) -> float:
    return likeness(one.words, other.words)


_NUMBER = 1.2
_STEPS: tuple[Step, ...] = (
    (_evidence, 2 + _NUMBER, False),
    (_evidence, 2, False),
    (_words, 1, False),
    (_known, LIKE, False),
    (_any, ALIKE, False),
    (_words, 1, True),  # slides of the same words are told apart by those beside them, once these are known
    (_any, ALIKE, False),
)


def likeness(one: str, other: str) -> float:
    """Return how like two texts are, word by word, from 0 to 1."""
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def _match(before: Sequence[Mark], after: Sequence[Mark], found: dict[int, int], step: Step) -> None:
    """Add the pairs that are at least so much alike and clearly more than any other."""
    like, least, copies = step
    taken = set(found.values())
    scores = {
        (i, j): score
        for i, one in enumerate(before)
        for j, other in enumerate(after)
        if i not in found and j not in taken and (score := like(one, other)) >= least - CLEAR
    }
    while good := [pair for pair, score in scores.items() if score >= least and (copies or _is_clear(pair, scores))]:
        i, j = min(good, key=lambda pair: (-scores[pair], -_beside(pair, found), abs(pair[0] - pair[1]), pair))
        found[i] = j
        scores = {pair: score for pair, score in scores.items() if pair[0] != i and pair[1] != j}


def _is_clear(pair: Pair, scores: Mapping[Pair, float]) -> bool:
    """Whether nothing that is still free is nearly as like."""
    rivals = (score for one, score in scores.items() if (one[0] == pair[0]) != (one[1] == pair[1]))
    return all(score <= scores[pair] - CLEAR for score in rivals)


def _beside(pair: Pair, found: Mapping[int, int]) -> int:
    """Count the slides beside a pair that belong together too."""
    i, j = pair
    return (found.get(i - 1) == j - 1) + (found.get(i + 1) == j + 1)
