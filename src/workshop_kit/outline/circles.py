"""Steps that need each other in a circle, or themselves: none of them could be first."""

from __future__ import annotations

import itertools
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, NamedTuple

from workshop_kit.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.kinds import Kind
    from workshop_kit.text import Text

_MOST_TOLD = 10


class Need(NamedTuple):
    """A step, the words after its `uses`, and the step that they mean."""

    step: Kind
    used: Text
    needed: Kind


def circle_problems(needs: Iterable[Need]) -> Iterator[Problem]:
    """Yield a Problem for each circle, at the line in it that stands first; of very many circles, the first."""
    left = {(id(need.step), id(need.needed)): need for need in needs}
    for _ in range(_MOST_TOLD):
        circle = _circle(left)
        if not circle:
            return
        first = min(circle, key=lambda pair: left[pair].used.place.line)
        start = circle.index(first)
        yield _problem([left[pair] for pair in circle[start:] + circle[:start]])
        # Cut open where it is told, so that the next one is found.
        del left[first]


def _circle(needs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs of one circle, each step with what it needs, in order; none where there is no circle."""
    sorter: TopologicalSorter[int] = TopologicalSorter()
    for step, needed in needs:
        sorter.add(step, needed)
    try:
        sorter.prepare()
    except CycleError as error:
        # It names each step after one that it needs.
        return list(itertools.pairwise(reversed(error.args[1])))
    return []


def _problem(circle: list[Need]) -> Problem:
    first = circle[0].used.place
    if len(circle) == 1:
        return Problem(f"'{_called(circle[0].step)}' needs itself here.", first, "Name another slide or exercise.")
    said = " and ".join(f"'{_called(need.step)}' needs '{_called(need.needed)}'" for need in circle)
    return Problem(f"This goes in a circle: {said}.", first, "One of them must do without the other.")


def _called(step: Kind) -> str:
    return str(step.title or step.id or step.kind)
