"""The facilitator guide: from the slides, the sheets and the print list of a plan to what it says, and to its PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.guide.at_a_glance import at_a_glance
from workshop_kit.documents.guide.basis import basis
from workshop_kit.documents.guide.notes import notes
from workshop_kit.documents.guide.preparation import preparation
from workshop_kit.documents.guide.safety import safety
from workshop_kit.documents.guide.session import session
from workshop_kit.documents.guide.sources import sources
from workshop_kit.documents.guide.written import written
from workshop_kit.documents.imprint import imprint
from workshop_kit.documents.traced import undrawable
from workshop_kit.paper.guide.model import Guide
from workshop_kit.paper.guide.pages import guide_chapters
from workshop_kit.paper.press import bind
from workshop_kit.paper.pressed import Pressed

if TYPE_CHECKING:
    from workshop_kit.documents.papers import Papers
    from workshop_kit.documents.shown import Shown

__all__ = ["guide", "pressed_guide"]

CHAPTERS = (at_a_glance, preparation, safety, session, sources, notes)


def guide(shown: Shown, papers: Papers) -> Guide:
    """Return what stands in the guide of a session, chapter by chapter; a chapter that says nothing is left out."""
    known, day = basis(shown, papers), shown.plan.day
    minutes = day.say("minutes-long", count=day.minutes)
    made = (chapter(known) for chapter in CHAPTERS)
    return Guide(
        title=day.say("guide-title"),
        running=day.say("guide-running", session=known.run_sheet.below, minutes=minutes),
        foot=day.say("guide-foot", safety="{safety}"),
        chapters=tuple(chapter for chapter in made if chapter.content),
        counted=day.say("guide-counted", page="{page}", pages="{pages}"),
    )


def pressed_guide(shown: Shown, papers: Papers) -> Pressed:
    """Press the guide of a session. What cannot be drawn is told at its place, and nothing is pressed."""
    plan = shown.plan
    says, bears = guide(shown, papers), imprint(plan)
    problems = undrawable(written(says, plan.workshop.title.place), plan.workshop)
    chapters = guide_chapters(says, bears)
    pages = sum(len(chapter.pages) for chapter in chapters)
    title = plan.day.say("guide-document", workshop=plan.day.title)
    return Pressed(b"" if problems else bind(chapters, bears, title), pages, (), problems)
