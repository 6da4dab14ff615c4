"""The files of a program: those of the whole, and those of each session, whose names begin with its folder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.documents.draft import Draft
from workshop_kit.documents.paper_drafts import paper_drafts
from workshop_kit.documents.program.guide import pressed_program_guide
from workshop_kit.documents.shown_drafts import SHOWN, shown_drafts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from workshop_kit.documents.papers import Papers
    from workshop_kit.documents.shown import Shown
    from workshop_kit.planning.program import ProgramPlan


def program_drafts(
    program: ProgramPlan, shown: Sequence[Shown], made: Papers | None, wanted: Collection[str]
) -> Iterator[Draft]:
    """Yield what is wanted, as far as there is any: the files of the whole first, then those of each session.

    `shown` are the sessions with their slides, where anything is wanted that tells of them.
    """
    name = program.whole.workshop.id
    papers = [draft for draft in paper_drafts(program.whole, made, name) if draft.word in wanted] if made else []
    yield from (draft for draft in papers if "/" not in draft.name)
    if "guide" in wanted and made and shown:
        yield _guide(program, shown, made)
    for session in shown or ():
        folder = session.plan.workshop.id
        on_screen = shown_drafts(session, {*SHOWN} & {*wanted}, None)
        yield from (replace(draft, name=f"{folder}/{draft.name}") for draft in on_screen)
        yield from (draft for draft in papers if draft.name.startswith(f"{folder}/"))
    if not shown:
        yield from (draft for draft in papers if "/" in draft.name)


def _guide(program: ProgramPlan, shown: Sequence[Shown], made: Papers) -> Draft:
    paper = pressed_program_guide(program, shown, made)
    told = (*(problem for one in shown for problem in one.deck.problems), *made.problems, *paper.problems)
    name = f"{program.whole.workshop.id}-facilitator-guide.pdf"
    return Draft("guide", name, paper.pages, "pages", told, partial(bytes, paper.pdf))
