"""Every text on a sheet with its place, in the order it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from workshop_kit.sheet import Cards, DayRows, Heading, Instructions, Prompt, Ruled, Tickets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.places import Place
    from workshop_kit.sheet import Part, Sheet
    from workshop_kit.text import Text


def written(sheet: Sheet) -> Iterator[tuple[str, Place]]:
    """Return the words of a sheet, marks away; a label made for a variant or card stands at the sheet's own place."""
    yield from _texts(sheet.title, sheet.why)
    for variant in sheet.variants:
        yield variant.label, sheet.place
        for part in variant.parts:
            yield from _of(part, sheet.place)


def _of(part: Part, place: Place) -> Iterator[tuple[str, Place]]:
    match part:
        case Instructions():
            yield from ((str(item), item.place) for item in part.items)
        case Prompt() | Heading():
            yield from _texts(part.text)
        case Ruled():
            yield from _texts(part.start)
        case DayRows():
            yield from ((day, place) for day in part.days)
            yield from _texts(*part.starts)
            yield part.note, place
        case Tickets():
            yield part.title, place
            yield from _texts(*part.questions)
            yield part.note, place
        case Cards():
            for card in part.cards:
                yield card.label, card.text.place
                yield from _texts(card.text, card.goal)
        case _:
            assert_never(part)


def _texts(*texts: Text | None) -> Iterator[tuple[str, Place]]:
    return ((str(text), text.place) for text in texts if text is not None)
