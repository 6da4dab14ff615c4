"""Talks in which people sit and listen for long, and nobody asks them anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule
from workshop_kit.errors import Problem, Weight
from workshop_kit.kinds import Exercise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.subject import Subject
    from workshop_kit.planning.plan import Part, Plan

LONGEST = 13
"""Minutes that a talk may take without a break; our own judgement, as the bundled workshops keep it."""
_HINT = """\
Ask the room something in the middle: put '- question: ...' among its steps, and wait for answers. Or give some of its \
minutes to a block in which people do something."""


@rule
def long_lecture(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for each mini-lecture over 13 minutes without a question slide or an exercise in it.

    A question mark in what is said does not count: most questions in a talk want no answer.
    """
    longest: dict[str, Part] = {}
    for part in (part for plan in subject.plans for part in _talks(plan)):
        known = longest.setdefault(str(part.block.place), part)
        if part.moment.minutes > known.moment.minutes:
            longest[str(part.block.place)] = part
    for part in longest.values():
        message = f"In '{part.moment.title}' people listen for {part.moment.minutes} minutes, and are asked nothing."
        yield Problem(message, part.block.place, _HINT, Weight.WARNING)


def _talks(plan: Plan) -> Iterator[Part]:
    """Yield the long talks of a plan that nothing breaks up."""
    for part in plan.parts:
        steps = (step.kind for step in part.steps)
        broken_up = any(step.kind == "question" or isinstance(step, Exercise) for step in steps)
        if part.block.kind == "mini-lecture" and part.moment.minutes > LONGEST and not broken_up:
            yield part
