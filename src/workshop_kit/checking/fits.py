"""What the slides of an outline had to do so that everything fits: smaller sizes, further slides, what stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.rule import fit_rule
from workshop_kit.errors import Problem, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.subject import Subject
    from workshop_kit.deck.model import Deck, FittedSlide


@fit_rule
def fits(subject: Subject, theme: str) -> Iterator[Problem]:
    """Yield every shrink, every continuation and whatever fitting and pressing said, case by case."""
    from workshop_kit.deck.compose import compose  # noqa: PLC0415 - alone among checks it loads what draws
    from workshop_kit.deck.fit import fit  # noqa: PLC0415 - the same
    from workshop_kit.documents.papers import papers  # noqa: PLC0415 - the same
    from workshop_kit.theme.load import load_theme  # noqa: PLC0415 - the same

    look = load_theme(theme)
    for plan in subject.plans:
        deck = fit(compose(plan), look, plan.day.title, plan.day.language.code)
        yield from deck.problems
        yield from papers(plan).problems
        yield from _continuations(deck)
        for slide in deck.slides:
            yield from _shrinks(slide)


def _continuations(deck: Deck) -> Iterator[Problem]:
    """Say which slides go on on further ones."""
    parts: dict[str, list[FittedSlide]] = {}
    for slide in deck.slides:
        parts.setdefault(slide.scene, []).append(slide)
    for first, *more in parts.values():
        if more:
            yield _note(f"'{first.title}' goes on over {1 + len(more)} slides.", first)


def _shrinks(slide: FittedSlide) -> Iterator[Problem]:
    """Say what is smaller than the layout sets it; the part of a table that counts is what its first cell holds."""
    for filled in slide.texts:
        for paragraph in filled.paragraphs:
            own = filled.level(paragraph).size
            if paragraph.size is not None and paragraph.size < own:
                yield _shrunk(filled.slot.name, own, paragraph.size, slide)
    for table in slide.tables:
        own, size = table.slot.levels[0].size, table.rows[0][0].size
        if size < own:
            yield _shrunk(table.slot.name, own, size, slide)


def _shrunk(slot: str, own: float, size: float, slide: FittedSlide) -> Problem:
    return _note(f"'{slide.title}' is set smaller to fit: its {slot} in {size:g} points instead of {own:g}.", slide)


def _note(message: str, slide: FittedSlide) -> Problem:
    return Problem(message, slide.place, weight=Weight.NOTE)
