"""The worksheets of a workshop: every sheet that is written on, as one PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.imprint import imprint
from workshop_kit.paper.edition import PLAIN
from workshop_kit.paper.press import press

if TYPE_CHECKING:
    from workshop_kit.paper.edition import Edition
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet


def worksheets(plan: Plan, sheets: tuple[Sheet, ...], edition: Edition = PLAIN) -> Pressed | None:
    """Press the sheets of a plan that are not cut into cards, in an edition; None where it has none."""
    written_on = [sheet for sheet in sheets if not sheet.cut]
    title = plan.day.say("worksheets-title", workshop=plan.day.title)
    return press(written_on, imprint(plan, edition), title) if written_on else None
