"""Where words were written that a paper gathers from all over an outline, and that lost their place on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel

from workshop_kit.fields import Column, Labelled, Named
from workshop_kit.paper.faces import missing, unknown
from workshop_kit.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.errors import Problem
    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.places import Place


def undrawable(texts: Iterable[tuple[str, Place | None]], *workshops: Workshop) -> tuple[Problem, ...]:
    """Return a Problem for each text with characters that no face of paper can draw.

    Words that are told at the title of a workshop, and do not stand there, are told where they were written.
    """
    general = {one.title.place for one in workshops}
    told = ((text, _written(text, place, workshops) if place in general else place) for text, place in texts)
    return tuple(unknown(told))


def _written(text: str, general: Place | None, workshops: Iterable[Workshop]) -> Place | None:
    """Return where the first text stands that holds what cannot be drawn; the general place if none does."""
    lost = missing(text)
    if not lost:
        return general
    found = (one.place for workshop in workshops for one in _texts(workshop) if any(map(str(one).__contains__, lost)))
    return next(found, general)


def _texts(held: object) -> Iterator[Text]:
    """Yield every text that authors wrote, in the order of the language's fields."""
    match held:
        case Text():
            yield held
        case tuple():
            for one in held:
                yield from _texts(one)
        case BaseModel():
            for name in type(held).model_fields:
                yield from _texts(getattr(held, name))
        case Named():
            yield from (held.name, held.words)
        case Labelled():
            yield from filter(None, (held.label, held.hint))
        case Column():
            yield from (held.title, *held.items)
