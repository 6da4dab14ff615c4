"""What is printed, cut out and hung up: the print list as it is ticked off."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from workshop_kit.documents.print_words import pages, stock, then
from workshop_kit.paper.guide.model import Sentences, StepTitle, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.documents.print_list import PrintRow
    from workshop_kit.paper.guide.model import Passage

SHARES = (9, 25, 9, 9, 10, 14, 24)


def printing(known: Basis) -> Iterator[Passage]:
    """Yield a table for each run of rows from one file for one session, in their order, and what it comes to."""
    if not known.to_print.rows:
        yield Sentences((known.say("guide-print-nothing"),))
        return
    heads = tuple(known.say("guide-print-heads").split("|"))
    for (file, session), rows in groupby(known.to_print.rows, lambda row: (row.file, row.session)):
        key = "guide-print-from-session" if session else "guide-print-from"
        yield StepTitle(known.say(key, file=file.rpartition("/")[-1], session=session))
        yield Table(heads, tuple(_row(known, row) for row in rows), SHARES, ticked=True)
    yield Sentences((_sum(known), *_besides(known)))
    if any(row.sides == "both" for row in known.to_print.rows):
        yield Sentences((known.say("guide-print-turned"),))


def _besides(known: Basis) -> Iterator[str]:
    """Yield what is printed for everybody besides; of a program, the most copies that a session needs."""
    for word in dict.fromkeys(one.word for one in known.to_print.besides):
        count = max(one.copies for one in known.to_print.besides if one.word == word)
        yield known.say(f"guide-print-{word}", count=count)


def cutting(known: Basis) -> tuple[str, ...]:
    """Return what is cut out, and how many of it."""
    rows = (row for row in known.to_print.rows if row.is_cut)
    return tuple(known.say("guide-cut-row", title=_titled(row), count=row.copies) for row in rows)


def hanging(known: Basis) -> tuple[str, ...]:
    """Return what is hung on the wall."""
    wall = known.say("print-room")
    rows = (row for row in known.to_print.rows if wall in then(known.plan, row))
    return tuple(known.say("guide-room-wall", title=_titled(row)) for row in rows)


def _titled(row: PrintRow) -> str:
    return f"{row.number}. {row.title}" if row.number else row.title


def _row(known: Basis, row: PrintRow) -> tuple[str, ...]:
    return (
        row.number,
        row.title,
        pages(known.plan, row),
        str(row.copies),
        known.say(f"guide-print-sides-{row.sides}"),
        stock(known.plan, row),
        ", ".join(then(known.plan, row)),
    )


def _sum(known: Basis) -> str:
    counts = {kind: known.to_print.leaves_one_sided(kind) for kind in ("plain", "card")}
    sums = ", ".join(known.say(f"guide-print-sum-{kind}", count=count) for kind, count in counts.items() if count)
    return known.say("guide-print-sum", company=known.to_print.company, sums=sums)
