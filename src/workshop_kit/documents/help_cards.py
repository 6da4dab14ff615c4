"""The help cards of a workshop: two for everybody, all alike, with where help is on the back.

They are a sheet without a number, for no exercise asks for them; so they are pressed, listed and packed as sheets are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.cue import Grouping
from workshop_kit.documents.imprint import imprint
from workshop_kit.paper.edition import PLAIN
from workshop_kit.paper.press import press
from workshop_kit.sheet import HelpCards, Sheet, Variant
from workshop_kit.text import Text

if TYPE_CHECKING:
    from workshop_kit.paper.edition import Edition
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Plan

NAME = "help-cards"


def help_cards(plan: Plan, edition: Edition = PLAIN) -> Pressed | None:
    """Press the help cards of a plan, in an edition; None where its care has no words for them."""
    if not plan.care.card_title:
        return None
    title = plan.day.say("help-cards-title", workshop=plan.day.title)
    return press([help_cards_sheet(plan)], imprint(plan, edition), title)


def help_cards_sheet(plan: Plan) -> Sheet:
    """Return the help cards as a sheet without a number."""
    place = plan.workshop.title.place
    return Sheet(
        number=0,
        name=NAME,
        title=Text(plan.day.say("help-cards"), place),
        privacy="group",
        per="person",
        grouping=Grouping("everyone"),
        minutes=0,
        take_home=False,
        variants=(Variant((HelpCards(),)),),
        place=place,
        cut=True,
        counted="help-card",
    )
