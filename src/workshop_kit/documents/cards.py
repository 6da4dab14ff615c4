"""The cards of a workshop: everything that is cut out, as one PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.imprint import imprint
from workshop_kit.paper.edition import PLAIN
from workshop_kit.paper.press import press
from workshop_kit.sheet import Pack

if TYPE_CHECKING:
    from workshop_kit.paper.edition import Edition
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet


def cards(plan: Plan, sheets: tuple[Sheet, ...], edition: Edition = PLAIN) -> Pressed | None:
    """Press the sheets of a plan that are cut into cards, in an edition; None where it has none."""
    cut = sorted((sheet for sheet in sheets if sheet.cut), key=lambda sheet: not _has_backs(sheet))
    return press(cut, imprint(plan, edition), plan.day.say("cards-title", workshop=plan.day.title)) if cut else None


def _has_backs(sheet: Sheet) -> bool:
    """Whether a sheet has fronts and backs: it comes first, so that a front is the front of a leaf."""
    return any(isinstance(part, Pack) for variant in sheet.variants for part in variant.parts)
