"""Who can mend what is wrong: a Problem in a bundled outline is told where a person's file asks for that outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.outline.files import is_bundled
from workshop_kit.places import Place, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workshop_kit.errors import Problem

Origins = dict[Source | Place, Place]
"""Which line asked for a text; and, of a text that blocks are borrowed from, for the block that begins at a place."""


def answered_for(problems: Iterable[Problem], origins: Mapping[Source | Place, Place]) -> Iterator[Problem]:
    """Yield each Problem at a place that the person can change; `origins` say which line asked for which text."""
    for problem in problems:
        asked_by = _asked_by(problem.place, origins)
        if asked_by is None or problem.place is None:
            yield problem
        else:
            line = problem.place.text.strip()
            hint = f"It is about {problem.place.seen_from(asked_by)}: {line}"
            yield replace(problem, place=asked_by, hint=f"{problem.hint}\n{hint}".strip())


def _asked_by(place: Place | None, origins: Mapping[Source | Place, Place]) -> Place | None:
    """Return the line of the person's that asked for a bundled text; None where the text is the person's own."""
    if place is None or place.source not in origins or not is_bundled(place.source.name):
        return None
    above = [one for one in origins if isinstance(one, Place) and one.source is place.source and one.line <= place.line]
    asked = origins[max(above, key=lambda one: one.line, default=place.source)]
    return _asked_by(asked, origins) or asked
