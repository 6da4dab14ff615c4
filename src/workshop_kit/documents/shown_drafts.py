"""The files for which the slides must be known: the slides themselves, and the papers that tell of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.agenda import agenda
from workshop_kit.documents.draft import Draft
from workshop_kit.documents.handout import handout
from workshop_kit.documents.numbers import numbers
from workshop_kit.documents.run_sheet import pressed_run_sheet, run_sheet
from workshop_kit.documents.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from workshop_kit.documents.shown import Shown
    from workshop_kit.paper.pressed import Pressed


def shown_drafts(shown: Shown, wanted: Container[str]) -> Iterator[Draft]:
    """Yield what is wanted of them, as far as there is any."""
    name, deck = shown.plan.workshop.id, shown.deck
    if "slides" in wanted:
        write = partial(paint, deck, shown.theme)
        yield Draft("slides", f"{name}-slides.pptx", len(deck.slides), "slides", deck.problems, write)
    for word, press in PRESSES.items():
        if word in wanted and (paper := press(shown)).pages + len(paper.problems):
            told = (*deck.problems, *paper.problems)
            yield Draft(word, f"{name}-{word}.pdf", paper.pages, "pages", told, partial(bytes, paper.pdf))


def _run_sheet(shown: Shown) -> Pressed:
    plan = shown.plan
    return pressed_run_sheet(plan, run_sheet(plan, numbers(shown.deck, plan), sheets(plan)))


def _agenda(shown: Shown) -> Pressed:
    return agenda(shown.plan, sheets(shown.plan))


PRESSES: dict[str, Callable[[Shown], Pressed]] = {"run-sheet": _run_sheet, "handout": handout, "agenda": _agenda}
SHOWN = ("slides", *PRESSES)
"""The words that ask for them."""
