"""What is said of a row of the print list, wherever it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.documents.print_list import PrintRow
    from workshop_kit.planning.plan import Plan


def then(plan: Plan, row: PrintRow) -> tuple[str, ...]:
    """Return what else is to know or to do about a row, a few words each: 'cut, 4 a page'."""
    say, sheet = plan.day.say, row.sheet
    many = row.a_page > 1
    told = {
        "print-cut-a-page": row.is_cut and many,
        "print-cut": row.is_cut and not many,
        "print-private": sheet.privacy == "private" or bool(row.tab),
        "print-partners": bool(row.tab),
        "print-room": sheet.per == "room" and sheet.counted in (None, "wall"),
        "print-facilitator": sheet.per == "facilitator",
        "print-help-cards": sheet.counted == "help-card",
        "print-take-home": sheet.take_home,
    }
    return tuple(say(key, count=row.a_page) for key, holds in told.items() if holds)


def stock(plan: Plan, row: PrintRow) -> str:
    """Return the paper to put in, as it is sold where the plan's size of paper is."""
    return plan.day.say("print-plain" if row.stock == "plain" else f"print-card-{plan.paper}")


def pages(plan: Plan, row: PrintRow) -> str:
    """Return which pages of its file are meant: '3', or '3 to 4', which no spreadsheet takes for a date."""
    return str(row.first) if row.pages == 1 else plan.day.say("from-to", start=row.first, end=row.last)
