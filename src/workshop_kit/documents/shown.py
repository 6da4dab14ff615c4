"""The slides of a plan as they will be shown: fitted to a theme, so that their numbers are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.documents.dress import dress
from workshop_kit.resources import asset
from workshop_kit.theme.dressed import dressed_theme

if TYPE_CHECKING:
    from workshop_kit.deck.model import Deck
    from workshop_kit.planning.plan import Plan
    from workshop_kit.theme.model import Theme


class Shown(Struct, frozen=True):
    """A plan with its fitted deck, and the theme that it is fitted to."""

    plan: Plan
    deck: Deck
    theme: Theme


def shown(plan: Plan, theme: str) -> Shown:
    """Fit the slides of a plan to a theme, by its name or file. Raises `Refused` where the theme cannot be used."""
    return shown_in(plan, dressed_theme(theme, dress(plan.practice)))


def shown_in(plan: Plan, look: Theme) -> Shown:
    """Fit the slides of a plan to a theme that is loaded."""
    deck = fit(compose(plan), look, plan.day.title, plan.day.language.code, plan.region)
    return Shown(plan, replace(deck, foot=_foot(plan, look), practice=plan.practice.name), look)


MOST_AT_FOOT = 60
"""Letters that certainly stand on one line at the foot of a slide."""


def _foot(plan: Plan, look: Theme) -> str:
    """Name the practice behind the title on a template of its own; on ours it stands beside its logo."""
    both = f"{plan.day.title} · {plan.practice.name}"
    own = look.path.parent != asset("themes")
    return both if plan.practice.name and own and len(both) <= MOST_AT_FOOT else ""
