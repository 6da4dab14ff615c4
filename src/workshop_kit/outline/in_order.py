"""Problems in the order of their files and lines, each of them once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight, stops

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.places import Source

MOST_TOLD = 40


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each Problem once, as they stand in their file; of very many, the first.

    Several formats may tell of one mistake, each with what is nearest to it there: the first of them is enough.
    """
    files: dict[Source, int] = {}
    once: dict[object, Problem] = {}
    for problem in problems:
        once.setdefault((problem.message, problem.place, problem.weight) if problem.place else problem, problem)
    for problem in (told := tuple(once.values())):
        if problem.place:
            files.setdefault(problem.place.source, len(files))

    def order(problem: Problem) -> tuple[int, int, int]:
        place = problem.place
        return (files[place.source], place.line, place.column) if place else (-1, 0, 0)

    by_line = sorted(told, key=order)
    first, rest = by_line[:MOST_TOLD], by_line[MOST_TOLD:]
    if rest:
        weight = Weight.ERROR if stops(rest) else Weight.NOTE
        first.append(Problem(f"{len(rest)} more follow; mend these first.", None, "", weight))
    return tuple(first)
