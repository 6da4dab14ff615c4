"""The cards of a workshop: everything that is cut out, as one PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.imprint import imprint
from workshop_kit.paper.press import press

if TYPE_CHECKING:
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet


def cards(plan: Plan, sheets: tuple[Sheet, ...]) -> Pressed | None:
    """Press the sheets of a plan that are cut into cards; None where it has none."""
    cut = [sheet for sheet in sheets if sheet.cut]
    return press(cut, imprint(plan), plan.day.say("cards-title", workshop=plan.day.title)) if cut else None
