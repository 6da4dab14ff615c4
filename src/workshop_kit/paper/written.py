"""Every text on a sheet with its place, in the order in which its parts hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.text import Paragraph, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.places import Place
    from workshop_kit.sheet import Sheet


def written(sheet: Sheet) -> Iterator[tuple[str, Place]]:
    """Return the words of a sheet, marks away; a label made for a variant or card stands at the sheet's own place."""
    yield from _words((sheet.title, sheet.why), sheet.place)
    for variant in sheet.variants:
        yield variant.label, sheet.place
        yield from _words(variant.parts, sheet.place)


def _words(held: object, place: Place) -> Iterator[tuple[str, Place]]:
    """Return the words in what a part holds, whatever part it is; plain words stand beside a text of the same thing."""
    match held:
        case Text() | Paragraph():
            yield str(held), held.place
        case str():
            yield held, place
        case tuple():
            for one in held:
                yield from _words(one, place)
        case Struct():
            values = [getattr(held, name) for name in held.__struct_fields__]
            beside = next((value.place for value in values if isinstance(value, Text)), place)
            yield from _words(tuple(values), beside)
