"""The imprint of a plan's papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.documents.letterhead import letterhead
from workshop_kit.paper.edition import PLAIN, Edition
from workshop_kit.paper.imprint import Imprint
from workshop_kit.paper.leaf import LEAVES

if TYPE_CHECKING:
    from workshop_kit.planning.plan import Plan


def imprint(plan: Plan, edition: Edition = PLAIN) -> Imprint:
    """Return what every page of the plan's papers bears, in one of its editions."""
    leaf, day = LEAVES[plan.paper].magnified(edition.scale), plan.day
    head = letterhead(plan.practice)
    if edition.pure:
        head = replace(head, logo=None)
    return Imprint(leaf, day.language, day.title, plan.care, plan.workshop.title.place, edition, head)
