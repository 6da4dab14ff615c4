"""The workbook: every sheet of all sessions that is written on, as one PDF behind a cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.cue import Grouping
from workshop_kit.documents.imprint import imprint
from workshop_kit.documents.program.sheets import program_sheets
from workshop_kit.paper.edition import PLAIN
from workshop_kit.paper.press import Section, press_sections
from workshop_kit.paper.pressed import PressedSheet, PressedVariant
from workshop_kit.paper.workbook_cover import Cover, Session, cover_chapter
from workshop_kit.sheet import Sheet, Variant
from workshop_kit.text import Text

if TYPE_CHECKING:
    from workshop_kit.paper.edition import Edition
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Plan
    from workshop_kit.planning.program import ProgramPlan

COVER = "workbook-cover"


def workbook(program: ProgramPlan, edition: Edition = PLAIN) -> Pressed | None:
    """Press the workbook in an edition; None where no session has anything to write on.

    The foot of each page names its session, and so does the list at the side of the file.
    """
    whole, sections = program.whole, []
    for number, (session, sheets) in enumerate(zip(program.sessions, program_sheets(program.sessions), strict=True), 1):
        title = titled(session, number)
        bears = session_imprint(program, number, edition)
        sections.append(Section([sheet for sheet in sheets if not sheet.cut], bears, title))
    if not any(section.sheets for section in sections):
        return None
    bears, place = imprint(whole, edition), whole.workshop.title.place
    front = cover_chapter(_cover(program), bears, place)
    title = whole.day.say("workbook-title", workshop=whole.day.title)
    made = press_sections(sections, bears, title, [front])
    count = len(front.pages)
    return replace(made, sheets=(PressedSheet(0, COVER, 1, count, (PressedVariant("", "", 1, count),)), *made.sheets))


def session_imprint(program: ProgramPlan, number: int, edition: Edition = PLAIN) -> Imprint:
    """Return what the sheets of a session bear, by its number: its own title, and that of the program."""
    session = program.sessions[number - 1]
    title = titled(session, number)
    return replace(imprint(session, edition), title=title, program=program.whole.day.title)


def cover_sheet(program: ProgramPlan) -> Sheet:
    """Return the cover as a sheet without a number, to be printed for everybody."""
    place = program.whole.workshop.title.place
    title = Text(program.whole.day.say(COVER), place)
    return Sheet(0, COVER, title, "group", "person", Grouping("everyone"), 0, False, (Variant(()),), place)  # noqa: FBT003 - it is given out at once


def titled(session: Plan, number: int) -> str:
    """Return 'Session 2: Being seen'."""
    return session.day.say("session-titled", number=number, title=session.day.title)


def when(session: Plan) -> str:
    """Return the day and the time of a session, as far as they are known."""
    day = session.day
    starts = day.moments[0].starts
    time = "" if starts is None else day.from_to(starts, starts + day.minutes)
    return ", ".join(filter(None, (day.date_said, time)))


def _cover(program: ProgramPlan) -> Cover:
    whole = program.whole
    sessions = (Session(number, one.day.title, when(one)) for number, one in enumerate(program.sessions, 1))
    subtitle = str(whole.workshop.subtitle or "")
    return Cover(whole.day.title, subtitle, tuple(sessions), whole.day.say("workbook"))
