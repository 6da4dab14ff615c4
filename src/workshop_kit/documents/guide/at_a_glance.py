"""At a glance: what the session is, for whom, when, what for, and its blocks in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.letterhead import letterhead
from workshop_kit.paper.guide.model import Chapter, Heading, Masthead, Points, Sentences, Table
from workshop_kit.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.paper.guide.model import Passage
    from workshop_kit.paper.run_sheet.model import Row

SHARES = (15, 8, 38, 13, 15, 11)


def at_a_glance(known: Basis) -> Chapter:
    """Return the first page: it says the same as the run sheet."""
    return Chapter("at-a-glance", known.say("guide-at-a-glance"), tuple(_content(known)))


def _content(known: Basis) -> Iterator[Passage]:
    workshop, sheet = known.plan.workshop, known.run_sheet
    whose = letterhead(known.plan.practice)
    yield Masthead(known.say("guide-title"), sheet.below, (*sheet.facts, *whose.facts), whose)
    if workshop.summary:
        yield Sentences(paragraphs(workshop.summary))
    if workshop.goals:
        yield Heading(known.say("guide-goals"), "tick")
        yield Points(workshop.goals)
    yield Heading(known.say("guide-blocks"), "clock")
    yield _blocks(known)


def _blocks(known: Basis) -> Table:
    """Return the blocks with what is before and after them, as they stand on the run sheet."""
    sheet = known.run_sheet
    rows = (*((sheet.before,) if sheet.before else ()), *sheet.rows, sheet.finish)
    heads = known.say("guide-heads" if sheet.has_clock else "guide-heads-minutes").split("|")
    return Table(tuple(heads), tuple(_row(known, row) for row in rows), SHARES)


def _row(known: Basis, row: Row) -> tuple[str, ...]:
    keep = known.say(f"keep-{row.keep}") if row.keep else ""
    return row.clock, row.minutes, row.title, row.slides, row.sheets, keep
