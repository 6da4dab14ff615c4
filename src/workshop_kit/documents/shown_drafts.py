"""The files for which the slides must be known: the slides themselves, and the papers that tell of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.agenda import agenda
from workshop_kit.documents.draft import Draft
from workshop_kit.documents.guide import pressed_guide
from workshop_kit.documents.handout import handout
from workshop_kit.documents.numbers import numbers
from workshop_kit.documents.run_sheet import run_sheet
from workshop_kit.documents.run_sheet_pressed import pressed_run_sheet
from workshop_kit.documents.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from workshop_kit.documents.papers import Papers
    from workshop_kit.documents.shown import Shown
    from workshop_kit.paper.pressed import Pressed


def shown_drafts(shown: Shown, wanted: Container[str], made: Papers | None) -> Iterator[Draft]:
    """Yield what is wanted of them, as far as there is any; WITH_PAPERS need the papers that were made."""
    name, deck = shown.plan.workshop.id, shown.deck
    if "slides" in wanted:
        write = partial(paint, deck, shown.theme)
        yield Draft("slides", slides_file(shown), deck.count, "slides", deck.problems, write)
    for word, press in PRESSES.items():
        if word in wanted and (paper := press(shown)).pages + len(paper.problems):
            told = (*deck.problems, *paper.problems)
            yield Draft(word, f"{name}-{word}.pdf", paper.pages, "pages", told, partial(bytes, paper.pdf))
    if "guide" in wanted and made:
        paper = pressed_guide(shown, made)
        told = (*deck.problems, *made.problems, *paper.problems)
        yield Draft("guide", f"{name}-facilitator-guide.pdf", paper.pages, "pages", told, partial(bytes, paper.pdf))


def slides_file(shown: Shown) -> str:
    """Return the name of the file with the slides of a session."""
    return f"{shown.plan.workshop.id}-slides.pptx"


def _run_sheet(shown: Shown) -> Pressed:
    plan = shown.plan
    return pressed_run_sheet(plan, run_sheet(plan, numbers(shown.deck, plan), sheets(plan)))


def _agenda(shown: Shown) -> Pressed:
    return agenda(shown.plan, sheets(shown.plan))


PRESSES: dict[str, Callable[[Shown], Pressed]] = {"run-sheet": _run_sheet, "handout": handout, "agenda": _agenda}
WITH_PAPERS = ("guide",)
"""The words for what tells of the papers too."""
SHOWN = ("slides", *PRESSES, *WITH_PAPERS)
"""The words that ask for them."""
