"""Goals that nobody can see whether they were met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule
from workshop_kit.errors import Problem, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.subject import Subject

_HINT = "Say what people can do afterwards: name, choose, tell apart, say, show, write. 'Name five of the ten reasons'."


@rule
def goals_measurable(subject: Subject) -> Iterator[Problem]:
    """Yield a note for each goal that begins with words such as 'understand', in the language of the workshop."""
    for plan in subject.plans:
        for goal in plan.workshop.goals:
            if start := plan.day.language.vague_start(str(goal)):
                message = f"Nobody can see whether a goal is met that begins with '{start}'."
                yield Problem(message, goal.place, _HINT, Weight.NOTE)
