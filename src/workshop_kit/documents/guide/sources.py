"""Sources: what the session rests on, what was found there, and what that does not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.paper.guide.model import Chapter, Heading, Sentences
from workshop_kit.planning.references import sources as kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.paper.guide.model import Passage
    from workshop_kit.planning.plan import Reference


def sources(known: Basis) -> Chapter:
    """Return each reference of the plan with its finding; a full citation stands as it was written."""
    content = (passage for reference in known.plan.references for passage in _entry(known, reference))
    return Chapter("sources", known.say("guide-sources"), tuple(content))


def _entry(known: Basis, reference: Reference) -> Iterator[Passage]:
    """Yield what was found with what it does not show: neither stands on a page without the other."""
    if not reference.key:
        yield Sentences((reference.title,))
        return
    source = kept()[reference.key]
    yield Heading(reference.who)
    caution = source.get("caution")
    yield Sentences((_printed(reference),), quiet=True, keeps=True)
    yield Sentences((known.say("guide-sources-found", finding=source["finding"]),), keeps=bool(caution))
    if caution:
        yield Sentences((known.say("guide-sources-caution", caution=caution),), quiet=True)


def _printed(reference: Reference) -> str:
    """Return title and where it appeared; a title that asks has its mark already."""
    stop = "" if reference.title.endswith(("?", "!")) else "."
    return f"{reference.title}{stop} {reference.where}".strip() if reference.title else reference.where
