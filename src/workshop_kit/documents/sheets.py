"""The sheets of a plan: what its exercises put on paper, in the order they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.kinds import Exercise

if TYPE_CHECKING:
    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet


def sheets(plan: Plan) -> tuple[Sheet, ...]:
    """Make the sheet of each exercise that has one."""
    made = (step.kind.sheet(step.cue) for part in plan.parts for step in part.steps if isinstance(step.kind, Exercise))
    return tuple(sheet for sheet in made if sheet is not None)
