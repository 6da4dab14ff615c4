"""One sheet of a plan: found by its title, its first words or its number, and pressed alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.documents.imprint import imprint
from workshop_kit.errors import Problem
from workshop_kit.outline.nearest import nearest, several_nearest
from workshop_kit.paper.edition import PLAIN
from workshop_kit.paper.press import pages_when_pressed, press
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from workshop_kit.paper.edition import Edition
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet

LONGEST_NAME = 60
_PARTNERS = re.compile(r"\d+[a-z]")
_TELLING = 4
_MORE = "Other lengths and formats may have others; to see them all, type: workshop-kit sheets"


def one_sheet(
    plan: Plan, sheet: Sheet, edition: Edition = PLAIN, bears: Callable[[Edition], Imprint] | None = None
) -> Pressed:
    """Press one sheet of a plan, in an edition; it keeps its number. Without `bears`, it has the plan's imprint."""
    title = plan.day.say("sheet-title", workshop=plan.day.title, sheet=sheet.title)
    return press([sheet], bears(edition) if bears else imprint(plan, edition), title)


def pages_of(plan: Plan, sheet: Sheet) -> int:
    """Count the pages that one sheet of a plan has; nothing is drawn."""
    return pages_when_pressed([sheet], imprint(plan, PLAIN))


def stem(sheet: Sheet) -> str:
    """Return how the file of one sheet is called after the outline's id: 'sheet-what-i-noticed-this-week'."""
    name = name_of(str(sheet.title))[:LONGEST_NAME].strip("-") or str(sheet.number)
    return f"sheet-{name}"


def sheet_called(plan: Plan, sheets: Sequence[Sheet], words: str) -> Sheet | Problem:
    """Return the sheet that `words` name: its title, its first words or its number; none or several is a Problem."""
    found = _called(sheets, words)
    if len(found) == 1:
        return found[0]
    if found:
        hint = f"Type its number: {_listed(found)}."
        return Problem(f"Several sheets here are called '{words}'.", hint=hint)
    near = _nearest(sheets, words)
    hint = f"Nearest: {_listed(near)}." if near else f"There are: {_listed(sheets)}."
    return Problem(f"No sheet for {plan.format}, {plan.length} minutes, is called '{words}'.", hint=f"{hint}\n{_MORE}")


def _called(sheets: Iterable[Sheet], words: str) -> list[Sheet]:
    """Return the sheets with this very title, else with this number, else those whose title begins or goes on so.

    The number may have the letter of a partner's page: '1A' is on sheet 1.
    """
    wanted = name_of(words)
    number = wanted[:-1] if _PARTNERS.fullmatch(wanted) else wanted
    by_name = [(name_of(str(sheet.title)), sheet) for sheet in sheets]
    return (
        [sheet for name, sheet in by_name if name == wanted]
        or [sheet for _, sheet in by_name if str(sheet.number) == number]
        or [sheet for name, sheet in by_name if wanted and name.startswith(wanted)]
        or [sheet for name, sheet in by_name if wanted and f"-{wanted}" in name]
    )


def _nearest(sheets: Iterable[Sheet], words: str) -> list[Sheet]:
    """Return the sheets of a title like the words, or with a word in it that is like one of them."""
    of_name = {name_of(str(sheet.title)): sheet for sheet in sheets}
    like = several_nearest(name_of(words), of_name)
    known = {part for name in of_name for part in name.split("-")}
    parts = {near for word in name_of(words).split("-") if len(word) >= _TELLING and (near := nearest(word, known))}
    return [sheet for name, sheet in of_name.items() if name in like or parts & set(name.split("-"))]


def _listed(sheets: Iterable[Sheet]) -> str:
    return "; ".join(f"'{sheet.title}' ({sheet.number})" for sheet in sheets)
