"""Names: what a thing is called, who else is called so, and what `uses` points at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.kinds import Exercise, Kind
from workshop_kit.outline.circles import Need, circle_problems
from workshop_kit.outline.nearest import several_nearest
from workshop_kit.text import Text, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.outline.workshop import Block, Workshop

_MOST_HINTS = 10
_OTHERS = "Write the title of a slide or exercise of this outline."

Named = tuple["Block", Kind]


def name_problems(workshop: Workshop) -> list[Problem]:
    """Tell of names that two things share, and of `uses` that lead nowhere or in a circle."""
    return [
        *_shared(workshop.blocks, "block"),
        *(problem for block in workshop.blocks for problem in _shared(block.steps, "step")),
        *_use_problems(workshop),
    ]


def steps_named(workshop: Workshop, words: str) -> list[Named]:
    """Return the steps that `words` name: by the exact name, `Block / Step`, or the beginning of a name.

    One is what was meant; none or several is a mistake.
    """
    return _named(_by_name(workshop), words)


def _by_name(workshop: Workshop) -> dict[str, list[Named]]:
    names: dict[str, list[Named]] = {}
    for block in workshop.blocks:
        for step in block.steps:
            names.setdefault(step.name, []).append((block, step))
    names.pop("", None)
    return names


def _named(names: dict[str, list[Named]], words: str) -> list[Named]:
    block, _, step = words.rpartition(" / ")
    within = [pair for pair in names.get(name_of(step), []) if pair[0].name == name_of(block)]
    begins = name_of(words)
    return (
        names.get(begins)
        or within
        or [pair for name, pairs in names.items() if begins and name.startswith(begins) for pair in pairs]
    )


def _shared(things: Iterable[Block | Kind], sort: str) -> Iterator[Problem]:
    first: dict[str, Block | Kind] = {}
    for thing in things:
        if not thing.name:
            continue
        if thing.name in first:
            title = thing.id or thing.title
            line = first[thing.name].place.line
            message = f"Two {sort}s are called '{title}'; the first is on line {line}."
            yield Problem(
                message, title.place if title else thing.place, "Give one another title, or write an 'id:' below it."
            )
        first.setdefault(thing.name, thing)


def _use_problems(workshop: Workshop) -> list[Problem]:
    """Tell of each `uses` that names no step, or several, and of those that lead back to where they began."""
    names = _by_name(workshop)
    exercises = (step for block in workshop.blocks for step in block.steps if isinstance(step, Exercise))
    uses = [(step, used, _named(names, str(used))) for step in exercises for used in step.uses]
    lost = [(used, found) for _, used, found in uses if len(found) != 1]
    near = [_nearest(used, names) for used, _ in lost[:_MOST_HINTS]] + [_OTHERS] * len(lost[_MOST_HINTS:])
    return [
        *(
            _several(used, found) if found else _none(used, hint)
            for (used, found), hint in zip(lost, near, strict=True)
        ),
        *circle_problems(Need(step, used, found[0][1]) for step, used, found in uses if len(found) == 1),
    ]


def _several(used: Text, found: list[Named]) -> Problem:
    said = " or ".join(f"'{block.title or block.kind} / {step.title or step.id}'" for block, step in found)
    return Problem(f"Several steps are called '{used}'.", used.place, f"Write {said}.")


def _none(used: Text, hint: str) -> Problem:
    return Problem(f"No step here is called '{used}'.", used.place, hint)


def _nearest(used: Text, names: dict[str, list[Named]]) -> str:
    steps = {str(step.title or step.id): step for pairs in names.values() for _, step in pairs}
    said = (f"'{title}' (line {steps[title].place.line})" for title in several_nearest(str(used), steps))
    return f"Nearest: {listed}." if (listed := "; ".join(said)) else _OTHERS
