"""The guide of a program: the programme, preparation and safety once, then each session as in a guide of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.documents.guide.at_a_glance import at_a_glance
from workshop_kit.documents.guide.basis import Basis, basis
from workshop_kit.documents.guide.notes import notes
from workshop_kit.documents.guide.preparation import preparation
from workshop_kit.documents.guide.safety import safety
from workshop_kit.documents.guide.session import session
from workshop_kit.documents.guide.sources import sources
from workshop_kit.documents.guide.written import written
from workshop_kit.documents.imprint import imprint
from workshop_kit.documents.program.sheets import program_sheets
from workshop_kit.documents.program.workbook import titled, when
from workshop_kit.documents.traced import undrawable
from workshop_kit.documents.who_comes import who_comes
from workshop_kit.paper.guide.model import Chapter, Guide, Heading, Masthead, Sentences, Table
from workshop_kit.paper.guide.pages import guide_chapters
from workshop_kit.paper.press import bind
from workshop_kit.paper.pressed import Pressed
from workshop_kit.text import NBSP, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.documents.papers import Papers
    from workshop_kit.documents.shown import Shown
    from workshop_kit.paper.guide.model import Passage
    from workshop_kit.planning.plan import Plan
    from workshop_kit.planning.program import ProgramPlan

SHARES = (19, 26, 42, 13)
BETWEEN = f"{NBSP}· "
"""Between blocks: no line begins with it."""


def pressed_program_guide(program: ProgramPlan, shown: Sequence[Shown], papers: Papers) -> Pressed:
    """Press the guide. What cannot be drawn is told at its place, and nothing is pressed."""
    whole = program.whole
    says, bears = program_guide(program, shown, papers), imprint(whole)
    workshops = (whole.workshop, *(one.workshop for one in program.sessions))
    problems = undrawable(written(says, whole.workshop.title.place), *workshops)
    chapters = guide_chapters(says, bears)
    pages = sum(len(chapter.pages) for chapter in chapters)
    title = whole.day.say("guide-document", workshop=whole.day.title)
    return Pressed(b"" if problems else bind(chapters, bears, title), pages, (), problems)


def program_guide(program: ProgramPlan, shown: Sequence[Shown], papers: Papers) -> Guide:
    """Return what stands in it, chapter by chapter; a chapter that says nothing is left out."""
    say, known = program.whole.day.say, [basis(one, papers) for one in shown]
    # What is said of the whole asks for no slides: those of the first session are not looked at.
    whole = replace(known[0], shown=replace(shown[0], plan=program.whole))
    made = (
        _programme(program, known),
        preparation(whole),
        safety(whole),
        *(chapter for number, one in enumerate(known, 1) for chapter in _session(program, one, number)),
        sources(whole),
        notes(whole),
    )
    return Guide(
        title=say("guide-title"),
        running=say("guide-running", session=_below(program), minutes=_count(program)),
        foot=say("guide-foot", safety="{safety}"),
        chapters=tuple(chapter for chapter in made if chapter.content),
        counted=say("guide-counted", page="{page}", pages="{pages}"),
    )


def _session(program: ProgramPlan, known: Basis, number: int) -> Iterator[Chapter]:
    """Yield a session at a glance, and then block by block; the head of their pages names it."""
    title = titled(known.plan, number)
    minutes = known.say("minutes-long", count=known.plan.day.minutes)
    running = known.say("guide-running", session=title, minutes=minutes)
    first = at_a_glance(known)
    content = (Masthead(title, program.whole.day.title, known.run_sheet.facts), *first.content[1:])
    yield Chapter(f"session-{number}", title, content, running)
    blocks = session(known)
    title = known.say("guide-session-of", number=number)
    yield replace(blocks, name=f"session-{number}-blocks", title=title, running=running)


def _programme(program: ProgramPlan, known: Sequence[Basis]) -> Chapter:
    return Chapter("at-a-glance", program.whole.day.say("guide-at-a-glance"), tuple(_content(program, known)))


def _content(program: ProgramPlan, known: Sequence[Basis]) -> Iterator[Passage]:
    whole = program.whole
    say, workshop = whole.day.say, whole.workshop
    yield Masthead(say("guide-title"), _below(program), tuple(_facts(program)))
    if workshop.subtitle:
        yield Sentences((workshop.subtitle,))
    if workshop.summary:
        yield Sentences(paragraphs(workshop.summary))
    yield Heading(say("guide-sessions"), "calendar")
    rows = (_row(one, number) for number, one in enumerate(known, 1))
    yield Table(tuple(say("guide-sessions-heads").split("|")), tuple(rows), SHARES)


def _row(known: Basis, number: int) -> tuple[str, ...]:
    """Return a session: its title, its day and time, its blocks, and the numbers of its sheets."""
    plan = known.plan
    blocks = BETWEEN.join(part.moment.title for part in plan.parts)
    sheets = ", ".join(str(sheet.number) for sheet in known.sheets.values())
    return f"{number}. {plan.day.title}", when(plan) or _minutes(plan), blocks, sheets


def _minutes(plan: Plan) -> str:
    return plan.day.say("minutes-long", count=plan.day.minutes)


def _facts(program: ProgramPlan) -> Iterator[tuple[str, str]]:
    whole, say = program.whole, program.whole.day.say
    yield "calendar", _count(program)
    yield "everyone", who_comes(whole)
    yield "speaker", say("facilitators", count=whole.company.facilitators)
    yield "sheet", say("sheets-count", count=sum(map(len, program_sheets(program.sessions))))
    if whole.region:
        yield "lifebuoy", say("run-sheet-region", region=say(f"region-{whole.region}"))


def _below(program: ProgramPlan) -> str:
    return program.whole.day.say(f"run-sheet-for-{program.whole.format}", workshop=program.whole.day.title)


def _count(program: ProgramPlan) -> str:
    return program.whole.day.say("sessions-count", count=len(program.sessions))
