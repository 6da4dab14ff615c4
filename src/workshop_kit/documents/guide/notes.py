"""Notes: lines for whoever leads to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.paper.guide.model import Chapter, Sentences, ToWrite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.guide.basis import Basis


def notes(known: Basis) -> Chapter:
    """Return a page to write on; above it stands which outline this is about."""
    edition = " ".join(_edition(known))
    about = (Sentences((edition,), quiet=True),) if edition else ()
    return Chapter("notes", known.say("guide-notes"), (*about, ToWrite((known.say("guide-notes-why"),), fill=True)))


def _edition(known: Basis) -> Iterator[str]:
    """Yield which version of the outline it is, who wrote it and who read it."""
    workshop = known.plan.workshop
    told = {"version": workshop.version, "author": workshop.author, "reviewed": workshop.reviewed}
    yield from (known.say(f"guide-{key}", **{key: str(said)}) for key, said in told.items() if said)
    if workshop.version and not workshop.reviewed:
        yield known.say("guide-unreviewed")
