"""Which parts of the subject the workshops cover: `covers:` names parts that there are, and together all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule
from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.nearest import known_ones
from workshop_kit.outline.parts import covering, parts
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.checking.subject import Subject
    from workshop_kit.outline.head import Head


@rule
def coverage(subject: Subject) -> Iterator[Problem]:
    """Yield an error for each name after `covers:` that is no part of the subject."""
    known = [part.id for part in parts()]
    for said in subject.workshop.covers if subject.workshop else ():
        if name_of(str(said)) not in known:
            yield Problem(f"'{said}' is no part that can be covered.", said.place, known_ones(str(said), known))


def uncovered(workshops: Mapping[str, Head]) -> Iterator[Problem]:
    """Yield a warning for each part that none of the workshops covers."""
    for part, ids in covering(workshops):
        if not ids:
            hint = f"A workshop that is about it says 'covers: {part.id}'."
            yield Problem(f"No workshop covers '{part.name}'.", hint=hint, weight=Weight.WARNING)
