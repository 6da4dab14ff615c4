"""The papers of a program: the workbook, the cards of each session and the help cards, pressed, and how to print it."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from workshop_kit.documents.cards import cards
from workshop_kit.documents.help_cards import help_cards, help_cards_sheet
from workshop_kit.documents.papers import PAPERS, Papers, named_files, pressed_editions
from workshop_kit.documents.print_list import besides, in_turn, print_rows
from workshop_kit.documents.program.sheets import given_out, program_sheets
from workshop_kit.documents.program.workbook import cover_sheet, workbook
from workshop_kit.documents.who_comes import who_comes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.documents.papers import Press
    from workshop_kit.documents.print_list import PrintList, PrintRow
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.program import ProgramPlan


def program_papers(program: ProgramPlan, editions: Sequence[str] = (), only: Sequence[str] = PAPERS) -> Papers:
    """Press the papers of a program, and their editions; `only` asks for some of them, by their words.

    The names of files that belong to one session begin with its folder.
    """
    ways = {name: way for name, way in _ways(program).items() if way[0] in only}
    made = {name: pressed_editions(press, word, editions) for name, (word, press) in ways.items()}
    pressed, others = named_files(made)
    return Papers(
        pressed, _to_print(program, pressed), others, {f"{name}.pdf": word for name, (word, _) in ways.items()}
    )


def _ways(program: ProgramPlan) -> dict[str, tuple[str, Press]]:
    """Return each paper by the name of its file: the word that asks for it, and how it is pressed."""
    name = program.whole.workshop.id
    ways: dict[str, tuple[str, Press]] = {f"{name}-workbook": ("worksheets", partial(workbook, program))}
    for session, sheets in zip(program.sessions, program_sheets(program.sessions), strict=True):
        folder = session.workshop.id
        ways[f"{folder}/{folder}-cards"] = ("cards", partial(cards, session, sheets))
    ways[f"{name}-help-cards"] = ("help-cards", partial(help_cards, program.whole))
    return ways


def _to_print(program: ProgramPlan, pressed: Mapping[str, Pressed]) -> PrintList:
    companies = dict.fromkeys(who_comes(session) for session in program.sessions)
    everybody = (one for number, session in enumerate(program.sessions, 1) for one in besides(session, number))
    rows = chain(_for_all(program, pressed), _by_session(program, pressed))
    return in_turn(", ".join(companies), rows, everybody)


def _for_all(program: ProgramPlan, pressed: Mapping[str, Pressed]) -> Iterator[PrintRow]:
    return print_rows(program.whole, [cover_sheet(program), help_cards_sheet(program.whole)], pressed)


def _by_session(program: ProgramPlan, pressed: Mapping[str, Pressed]) -> Iterator[PrintRow]:
    """Yield for each session what is given out in it, for who comes to it."""
    for number, (session, sheets) in enumerate(zip(program.sessions, given_out(program.sessions), strict=True), 1):
        yield from print_rows(session, sheets, pressed, number)
