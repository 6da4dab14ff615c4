"""The imprint of a plan's papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.paper.imprint import Imprint
from workshop_kit.paper.leaf import LEAVES

if TYPE_CHECKING:
    from workshop_kit.planning.plan import Plan


def imprint(plan: Plan) -> Imprint:
    """Return what every page of the plan's papers bears."""
    return Imprint(LEAVES[plan.paper], plan.day.language, plan.day.title, plan.care, plan.workshop.title.place)
