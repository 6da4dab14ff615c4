"""A program on one page: from its file and wishes to one kit for all of its sessions.

Each session is planned and fitted as an outline is; from all of them together we press one workbook and one guide. One
problem in any session stops the work before anything is written, and all Problems are told at once.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.documents.dress import dress
from workshop_kit.documents.letterhead import letterhead_problems
from workshop_kit.documents.numbers import numbers
from workshop_kit.documents.one_sheet import sheet_called
from workshop_kit.documents.paper_drafts import paper_drafts
from workshop_kit.documents.papers import paper_of_one
from workshop_kit.documents.program import program_drafts, program_papers, program_sheets, session_imprint
from workshop_kit.documents.run_sheet import run_sheet
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.shown import shown_in
from workshop_kit.documents.shown_drafts import SHOWN, WITH_PAPERS
from workshop_kit.edits.kit_edits import AS_EVER, kit_edits
from workshop_kit.errors import Problem, Refused, Weight, stops
from workshop_kit.keeping import Yours
from workshop_kit.keeping.manifest import read_manifest
from workshop_kit.kit import USUAL, kept, missing
from workshop_kit.outline.files import called
from workshop_kit.outline.looks import own_copy
from workshop_kit.outline.program import read_program
from workshop_kit.planning.program import plan_program
from workshop_kit.theme.dressed import dressed_theme

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from workshop_kit.documents.draft import Draft
    from workshop_kit.documents.papers import Papers
    from workshop_kit.documents.shown import Shown
    from workshop_kit.edits.kit_edits import KitEdits
    from workshop_kit.kit import Kit
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.paper.run_sheet.model import RunSheet
    from workshop_kit.planning.program import ProgramPlan


def build(  # noqa: PLR0913 - as `kit.build`
    program: Path,
    wishes: Wishes,
    *,
    to: Path,
    only: Sequence[str] = (),
    pack: bool = False,
    yours: Yours = Yours.STAY,
) -> Kit:
    """Make a kit for a whole program, in the folder `to`/ID, with one folder in it for each session.

    `only` asks for some of the kit's FILES; `pack` asks for the print pack with them; `yours` says what becomes of
    files that a person changed. Raises `Refused`.
    """
    days = planned(program, wishes)
    asked = (*only, "print-pack") if pack else tuple(only)
    wanted = {*(only or USUAL), *asked}
    made = program_papers(days, days.whole.editions) if wanted - {*SHOWN} or wanted & {*WITH_PAPERS} else None
    sessions = _shown(days) if wanted & {*SHOWN} else ()
    edits = kit_edits(sessions, wanted, to / days.whole.workshop.id, yours, parted=True)
    drafts = list(edits.drafts(program_drafts(days, edits.sessions, made, wanted)))
    lacking = missing(asked, drafts, days.whole)
    return _kept(drafts, days, to, made, lacking, whole=not only, edits=edits, asked_on=wishes.asked_on)


def build_slides(program: Path, wishes: Wishes, *, to: Path, yours: Yours = Yours.STAY) -> Kit:
    """Make the slides of every session. Raises `Refused`."""
    return build(program, wishes, to=to, only=("slides",), yours=yours)


def build_worksheets(program: Path, wishes: Wishes, *, to: Path, pack: bool = False) -> Kit:
    """Make the workbook alone, with the cards of each session where there are some. Raises `Refused`."""
    days = planned(program, wishes)
    made = program_papers(days, days.whole.editions, only=("worksheets", "cards"))
    wanted = {"worksheets", "cards", *(["print-pack"] if pack else [])}
    drafts = list(program_drafts(days, (), made, wanted))
    return _kept(drafts, days, to, made, () if drafts else missing(["print-list"], drafts, days.whole))


def build_cards(program: Path, wishes: Wishes, *, to: Path) -> Kit:
    """Make the cards of every session. Raises `Refused`."""
    return build(program, wishes, to=to, only=("cards",))


def build_sheet(program: Path, wishes: Wishes, *, to: Path, called: str, pack: bool = False) -> Kit:
    """Make one sheet alone, named by its title, its first words or its number. Raises `Refused`."""
    days = planned(program, wishes)
    every = [(number, sheet) for number, new in enumerate(program_sheets(days.sessions), 1) for sheet in new]
    sheet = sheet_called(days.whole, [sheet for _, sheet in every], called)
    if isinstance(sheet, Problem):
        raise Refused([sheet])
    number = next(number for number, one in every if one is sheet)
    session = replace(days.sessions[number - 1], workshop=days.whole.workshop)
    made = paper_of_one(session, sheet, days.whole.editions, partial(session_imprint, days, number))
    (name,) = made.pressed
    drafts = paper_drafts(days.whole, made, name.removesuffix(".pdf"))
    to_print = {"print-list"} if pack else {"print-list", "print-pack"}
    return _kept([draft for draft in drafts if draft.word not in to_print], days, to, made)


def planned(program: Path, wishes: Wishes) -> ProgramPlan:
    """Read and plan every session; the plan of the whole carries the Problems of all. Raises `Refused`."""
    if wishes.date is not None:
        said = "'--date' is for one session, and this is a program: each of its sessions has a day of its own."
        written = "Write it into the file, below '- session:', like this: 'date: 2026-09-29'."
        raise Refused([Problem(said, hint="\n".join(filter(None, (own_copy(called(program)), written))))])
    days = plan_program(read_program(program, called(program), wishes))
    problems = (*letterhead_problems(days.whole.practice), *days.whole.problems)
    if stops(problems):
        raise Refused(problems)
    return replace(days, whole=replace(days.whole, problems=problems))


def run_sheets_of(program: Path, wishes: Wishes) -> tuple[ProgramPlan, tuple[RunSheet, ...]]:
    """Return the program, and for each session what its run sheet says, with the numbers of the real slides.

    Raises `Refused`.
    """
    days = planned(program, wishes)
    decks = _shown(days)
    if stops(problems := [problem for one in decks for problem in one.deck.problems]):
        raise Refused(problems)
    told = (run_sheet(one.plan, numbers(one.deck, one.plan), sheets(one.plan)) for one in decks)
    return days, tuple(told)


def _kept(  # noqa: PLR0913 - as `kit.kept`
    drafts: Sequence[Draft],
    days: ProgramPlan,
    to: Path,
    made: Papers | None,
    lacking: Iterable[Problem] = (),
    *,
    whole: bool = False,
    edits: KitEdits = AS_EVER,
    asked_on: dt.date | None = None,
) -> Kit:
    """Write every draft, each whole."""
    kit = kept(drafts, days.whole, to, made, lacking, whole=whole, edits=edits, asked_on=asked_on)
    return replace(kit, problems=(*kit.problems, *_left(kit.folder, {one.workshop.id for one in days.sessions})))


def _left(folder: Path, sessions: Collection[str]) -> Iterator[Problem]:
    """Warn of folders that an earlier build made, for a session that now has another name or place, or none."""
    written = (row.file for row in read_manifest(folder).written if (folder / row.file).exists())
    for name in dict.fromkeys(file.partition("/")[0] for file in written if "/" in file):
        if name not in sessions:
            said = f"The folder '{name}' is of an earlier build: no session has this number and title any more."
            yield Problem(said, hint="Delete it, if nothing in it is yours.", weight=Weight.WARNING)


def _shown(days: ProgramPlan) -> tuple[Shown, ...]:
    """Fit the slides of every session to the program's theme."""
    look = dressed_theme(days.whole.theme, dress(days.whole.practice))
    return tuple(shown_in(session, look) for session in days.sessions)
