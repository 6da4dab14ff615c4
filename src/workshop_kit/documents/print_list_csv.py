"""The print list as a table for a spreadsheet: a heading, a line for each set of pages, and what it all comes to."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from workshop_kit.documents.print_words import pages, stock, then

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.print_list import PrintList
    from workshop_kit.planning.plan import Plan

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for a calculation at the start of a cell; some read the wide signs of East Asia so too."""
_SEEN = re.compile(r"[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Before the first seen character a calculation may begin all the same."""


def print_list_csv(plan: Plan, wanted: PrintList) -> bytes:
    """Return the list as UTF-8 with commas; Excel on Windows knows it for UTF-8 by the mark at its start."""
    made = io.StringIO(newline="")
    csv.writer(made).writerows([_safe(cell) for cell in line] for line in _lines(plan, wanted))
    return made.getvalue().encode("utf-8-sig")


def _lines(plan: Plan, wanted: PrintList) -> Iterator[list[str]]:
    say = plan.day.say
    by_session = any(row.session for row in wanted.rows)
    yield [*([say("session")] if by_session else []), *say("print-heads").split("|")]
    for row in wanted.rows:
        yield [
            *([str(row.session or say("session-all"))] if by_session else []),
            row.number,
            row.title,
            row.file,
            pages(plan, row),
            str(row.needed),
            str(row.copies),
            str(row.leaves_one_sided),
            str(row.leaves),
            say(f"print-sides-{row.sides}"),
            say("print-ink"),
            stock(plan, row),
            "; ".join(then(plan, row)),
        ]
    for one in wanted.besides:
        yield [
            *([str(one.session)] if by_session else []),
            *("", say(f"print-{one.word}"), one.file, say("print-whole-file"), str(one.copies), str(one.copies)),
            *("", "", say("print-sides-either"), say("print-ink"), say("print-plain"), say(f"print-{one.word}-then")),
        ]
    leaves = (str(wanted.leaves_one_sided()), str(wanted.leaves()))
    yield [*([""] if by_session else []), "", say("print-all", company=wanted.company), *[""] * 4, *leaves, *[""] * 4]


def _safe(cell: str) -> str:
    """Let no title be taken for a calculation."""
    seen = _SEEN.search(cell)
    return f"'{cell}" if seen and seen[0] in FORMULA else cell
