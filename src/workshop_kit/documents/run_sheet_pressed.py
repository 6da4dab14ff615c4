"""The run sheet on paper: what stands on it becomes a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.imprint import imprint
from workshop_kit.documents.traced import undrawable
from workshop_kit.paper.press import Chapter, bind
from workshop_kit.paper.pressed import Pressed
from workshop_kit.paper.run_sheet.pages import run_sheet_pages

if TYPE_CHECKING:
    from workshop_kit.paper.run_sheet.model import RunSheet
    from workshop_kit.planning.plan import Plan


def pressed_run_sheet(plan: Plan, sheet: RunSheet) -> Pressed:
    """Press a run sheet. What cannot be drawn is told, and nothing is pressed."""
    place = plan.workshop.title.place
    said = [
        (plan.day.title, place),
        *((row.title + row.materials, place) for row in (*([sheet.before] if sheet.before else []), *sheet.rows)),
    ]
    if problems := undrawable(said, plan.workshop):
        return Pressed(b"", 0, (), problems)
    pages = run_sheet_pages(sheet, imprint(plan), place)
    title = plan.day.say("run-sheet-document", workshop=plan.day.title)
    return Pressed(bind([Chapter(sheet.title, pages)], imprint(plan), title), len(pages), (), ())
