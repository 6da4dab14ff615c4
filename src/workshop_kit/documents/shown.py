"""The slides of a plan as they will be shown: fitted to a theme, so that their numbers are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.theme.load import load_theme

if TYPE_CHECKING:
    from workshop_kit.deck.model import Deck
    from workshop_kit.planning.plan import Plan
    from workshop_kit.theme.model import Theme


@dataclass(frozen=True, slots=True)
class Shown:
    """A plan with its fitted deck, and the theme that it is fitted to."""

    plan: Plan
    deck: Deck
    theme: Theme


def shown(plan: Plan, theme: str) -> Shown:
    """Fit the slides of a plan to a theme, by its name or file. Raises `Refused` where the theme cannot be used."""
    return shown_in(plan, load_theme(theme))


def shown_in(plan: Plan, look: Theme) -> Shown:
    """Fit the slides of a plan to a theme that is loaded."""
    return Shown(plan, fit(compose(plan), look, plan.day.title, plan.day.language.code, plan.region), look)
