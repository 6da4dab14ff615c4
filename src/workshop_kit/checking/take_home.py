"""Workshops from which nothing goes home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule
from workshop_kit.errors import Problem, Weight
from workshop_kit.kinds import Exercise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.subject import Subject
    from workshop_kit.planning.plan import Plan

LEAST = 45
"""Minutes from which a workshop is a whole session."""
_HINT = """\
What is tried out at home tends to stay. End with something small: '- action-plan: One small step', or \
'- log: Seven days', which is given out at the end."""


@rule
def take_home(subject: Subject) -> Iterator[Problem]:
    """Yield a note where a session of 45 minutes or more, or a program, gives people nothing to try at home."""
    long = [plan for plan in subject.plans if plan.length >= LEAST]
    if subject.workshop and long and not any(map(_gives_something, subject.plans)):
        yield Problem("Nothing of this goes home with people.", subject.workshop.place, _HINT, Weight.NOTE)


def _gives_something(plan: Plan) -> bool:
    """Whether there is a sheet for home, or a plan for the days after."""
    steps = (step.kind for part in plan.parts for step in part.steps)
    return any(isinstance(step, Exercise) and (step.goes_home or step.kind == "action-plan") for step in steps)
