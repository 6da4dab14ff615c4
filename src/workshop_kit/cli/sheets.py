"""`sheets`: every exercise of all the workshops that come with the kit, to find one by a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from msgspec import Struct

from workshop_kit.cli.say import listed, say
from workshop_kit.cli.table import aligned, window
from workshop_kit.cli.usage import nearest
from workshop_kit.errors import Problem, Refused
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from workshop_kit.kinds import Exercise
    from workshop_kit.planning.plan import Plan, Step

HEAD = ("KIND", "MINUTES", "PRIVACY", "PAGES", "TITLE")


class _Found(Struct, frozen=True):
    """An exercise, the first plan in which it takes place, and its step there."""

    plan: Plan
    exercise: Exercise
    step: Step

    @property
    def title(self) -> str:
        return str(self.exercise.titled(self.step.cue))

    def has(self, word: str) -> bool:
        """Whether the word stands in its title, its kind or its workshop."""
        workshop = self.plan.workshop
        places = (self.title, self.exercise.kind, workshop.id, str(workshop.title))
        return any(name_of(word) in name_of(place) for place in places)


def sheets(words: Annotated[list[str] | None, typer.Argument(metavar="WORD", hidden=True)] = None) -> None:
    """List every exercise of the workshops that come with the kit.

    With one WORD or several: those that have them all in their title, their kind or their workshop.
    """
    from workshop_kit.outline.files import bundled_outlines

    wanted = words or []
    every = [found for path in bundled_outlines().values() for found in _exercises(path)]
    chosen = [found for found in every if all(found.has(word) for word in wanted)]
    if not chosen:
        raise Refused([_nothing(wanted, every)])
    _list(chosen)


def _list(chosen: Sequence[_Found]) -> None:
    """Say a line for each, under its workshop; columns stand below each other throughout."""
    head, *lines = aligned([HEAD, *map(_row, chosen)], window() - 2)
    say(f"  {head}")
    workshop = ""
    for found, line in zip(chosen, lines, strict=True):
        if workshop != found.plan.workshop.id:
            workshop = found.plan.workshop.id
            say(f"\n{workshop}")
        say(f"  {line}")
    printed = next((found for found in chosen if found.exercise.on_paper), None)
    if printed:
        say(f'\nTo print one: workshop-kit worksheets {printed.plan.workshop.id} --sheet "{printed.title}"')


def _row(found: _Found) -> tuple[str, ...]:
    minutes = "at home" if found.exercise.goes_home else str(found.step.cue.minutes)
    if not found.exercise.on_paper:
        return found.exercise.kind, minutes, "", "none", found.title
    return found.exercise.kind, minutes, found.exercise.is_for(found.step.cue), _pages(found), found.title


def _pages(found: _Found) -> str:
    """Lay out its sheet to count its pages."""
    from workshop_kit.documents.one_sheet import pages_of

    sheet = found.exercise.sheet(found.step.cue)
    return "none" if sheet is None else str(pages_of(found.plan, sheet))


def _exercises(path: Path) -> Iterator[_Found]:
    """Yield each exercise of an outline once, as it is at the first format and length that has it.

    What is called the same and is of the same kind is one exercise, as where a certificate says other hours.
    """
    from workshop_kit.beforehand import every_plan
    from workshop_kit.kinds import Exercise

    met = set()
    for plan in every_plan(path):
        every = ((step.kind, step) for part in plan.parts for step in part.steps)
        for found in (_Found(plan, kind, step) for kind, step in every if isinstance(kind, Exercise)):
            if (found.exercise.kind, found.title) not in met:
                met.add((found.exercise.kind, found.title))
                yield found


def _nothing(words: Sequence[str], every: Sequence[_Found]) -> Problem:
    """No exercise has the words; the first that none has is answered with the nearest."""
    known = {part for found in every for part in (*name_of(found.title).split("-"), found.exercise.kind)}
    strange = next((word for word in words if not any(found.has(word) for found in every)), None)
    near = nearest(strange, sorted(known)) if strange else ""
    said = listed([f"'{word}'" for word in words])
    return Problem(f"No exercise has {said} in its title.{near}", hint="To see them all, type: workshop-kit sheets")
