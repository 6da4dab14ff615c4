"""Keys to sheets: what a sum may tell, which lines run backwards, and what is known of a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.paper.guide.model import Points, Sentences, Table
from workshop_kit.sheet import Bands, Key, Ratings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.paper.guide.model import Passage
    from workshop_kit.sheet import Known, Part, Sheet

BAND_SHARES = (15, 25, 60)
STATEMENT_SHARES = (45, 55)


def keys(known: Basis, sheet: Sheet) -> Iterator[Passage]:
    """Yield what whoever leads should know about what a sheet asks."""
    for part in (part for variant in sheet.variants for part in variant.parts):
        yield from _key(known, part)


def _key(known: Basis, part: Part) -> Iterator[Passage]:
    match part:
        case Ratings(items=items, backwards=backwards) if backwards:
            yield Sentences((known.say("guide-key-reversed", count=len(backwards)),))
            yield Points(tuple(items[index] for index in sorted(backwards)))
        case Bands(bands=bands, note=note):
            sums = tuple((band.sums, str(band.title), str(band.next_step)) for band in bands)
            yield Table(tuple(known.say("guide-key-bands").split("|")), sums, BAND_SHARES)
            yield Sentences((note,), quiet=True)
        case Key(lines=lines):
            said = tuple(_statement(known, number, line) for number, line in enumerate(lines, 1))
            yield Table(tuple(known.say("guide-key-statements").split("|")), said, STATEMENT_SHARES)
            yield Sentences((known.say("agree-line-key-note"),), quiet=True)
        case _:
            pass


def _statement(known: Basis, number: int, line: Known) -> tuple[str, str]:
    """Return a statement with its number, and what is known of it with its note."""
    statement = known.say("guide-key-statement", number=number, statement=line.text)
    if line.note is None:
        return statement, known.say("guide-key-verdict", verdict=line.said)
    return statement, known.say("guide-key-known", verdict=line.said, note=line.note)
