"""How sheets are called: 'Sheet 3', 'Sheets 3A, 3B' or 'Cards 4'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.run_sheet import is_used

if TYPE_CHECKING:
    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.planning.plan import Part
    from workshop_kit.sheet import Sheet


BETWEEN = " · "
"""Between facts on one line."""


def numbered(known: Basis, sheet: Sheet) -> str:
    """Return how a sheet is called, with the letters of its pages."""
    if sheet.cut:
        return known.say("cards-number", number=sheet.number)
    tabs = [variant.tab for variant in sheet.variants if variant.tab] or [""]
    return known.say("sheets-numbers", count=len(tabs), numbers=", ".join(f"{sheet.number}{tab}" for tab in tabs))


def handed_out(known: Basis, part: Part) -> tuple[str, ...]:
    """Return the sheets that a block uses, or uses once more; what only goes home is given out at the end."""
    return tuple(numbered(known, sheet) for sheet in known.sheets.values() if is_used(sheet, part))
