"""Who comes, as papers say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.planning.company import in_couples

if TYPE_CHECKING:
    from workshop_kit.planning.plan import Plan


def who_comes(plan: Plan) -> str:
    """Return '8 couples', '7 couples and 1 person' or '10 people'."""
    come, say = plan.company, plan.day.say
    if not in_couples(plan.format):
        return say("company-people", count=come.people)
    couples = say("company-couples", count=come.pairs)
    return say("company-odd", couples=couples) if come.odd else couples
