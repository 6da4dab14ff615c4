"""Every text in a guide with its place, so that what cannot be drawn is told where it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.places import Place
from workshop_kit.text import Paragraph, Run, Text

if TYPE_CHECKING:
    from collections.abc import Iterator


def written(held: object, place: Place) -> Iterator[tuple[str, Place]]:
    """Return the words in what a guide holds; those without a place of their own stand at that of their strip."""
    match held:
        case Text() | Paragraph():
            yield str(held), held.place
        case Run():
            yield held.text, place
        case str():
            yield held, place
        case tuple():
            for one in held:
                yield from written(one, place)
        case Struct() if not isinstance(held, Place):
            here = getattr(held, "place", None) or place
            for name in held.__struct_fields__:
                yield from written(getattr(held, name), here)
