"""The papers of a plan: what is handed out and what is cut out, pressed, and how all of it is printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct, field

from workshop_kit.documents.cards import cards
from workshop_kit.documents.help_cards import help_cards, help_cards_sheet
from workshop_kit.documents.one_sheet import one_sheet, stem
from workshop_kit.documents.print_list import print_list
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.worksheets import worksheets
from workshop_kit.paper.edition import EDITIONS, PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from workshop_kit.documents.print_list import PrintList
    from workshop_kit.errors import Problem
    from workshop_kit.paper.edition import Edition
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet

    Press = Callable[[Edition], Pressed | None]


CUT_OUT = ("cards", "help-cards")
PAPERS = ("worksheets", *CUT_OUT)
"""What is printed for people, by the words that ask for it."""


class Papers(Struct, frozen=True):
    """What was pressed, by the name of its file, and how it is printed.

    `editions` are the same papers once more, in large print and so on, by the name of the plain one and of their own.
    `words` ask for those files whose names do not end in the word.
    """

    pressed: Mapping[str, Pressed]
    to_print: PrintList
    editions: Mapping[str, Mapping[str, Pressed]] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that was told in pressing the plain ones."""
        return tuple(problem for paper in self.pressed.values() for problem in paper.problems)


def papers(plan: Plan, editions: Sequence[str] = (), only: Sequence[str] = PAPERS) -> Papers:
    """Press the papers of a plan: what is written on and what is cut out, as far as it has any, and the help cards.

    `only` asks for some of them, by their words.
    `editions` are pressed beside the plain ones, by their words: large-print, black-and-white, fillable.
    """
    numbered = sheets(plan)
    ways: dict[str, Press] = {
        "worksheets": partial(worksheets, plan, numbered),
        "cards": partial(cards, plan, numbered),
        "help-cards": partial(help_cards, plan),
    }
    made = {f"{plan.workshop.id}-{word}": pressed_editions(ways[word], word, editions) for word in only}
    return _papers(plan, [*numbered, help_cards_sheet(plan)], made)


def paper_of_one(
    plan: Plan, sheet: Sheet, editions: Sequence[str] = (), bears: Callable[[Edition], Imprint] | None = None
) -> Papers:
    """Press one sheet of a plan alone, and its editions. Without `bears`, it has the plan's imprint."""
    made = pressed_editions(
        partial(one_sheet, plan, sheet, bears=bears), "cards" if sheet.cut else "worksheets", editions
    )
    return _papers(plan, [sheet], {f"{plan.workshop.id}-{stem(sheet)}": made})


def pressed_editions(press: Press, word: str, editions: Sequence[str]) -> dict[str, Pressed]:
    """Press a paper plain and in each edition that is made of it, by the edition's word."""
    wished = [EDITIONS[name] for name in editions if word not in CUT_OUT or EDITIONS[name].of_cards]
    made = ((edition.word, press(edition)) for edition in (PLAIN, *wished))
    return {name: paper for name, paper in made if paper}


def _papers(plan: Plan, numbered: Sequence[Sheet], made: Mapping[str, Mapping[str, Pressed]]) -> Papers:
    pressed, others = named_files(made)
    return Papers(pressed, print_list(plan, numbered, pressed), others)


def named_files(
    made: Mapping[str, Mapping[str, Pressed]],
) -> tuple[dict[str, Pressed], dict[str, dict[str, Pressed]]]:
    """Name every file: 'ID-worksheets.pdf', and by that name its editions: 'ID-worksheets-large-print.pdf'."""
    pressed = {f"{name}.pdf": papers[PLAIN.word] for name, papers in made.items() if PLAIN.word in papers}
    others = {
        f"{name}.pdf": {f"{name}-{word}.pdf": paper for word, paper in papers.items() if word != PLAIN.word}
        for name, papers in made.items()
    }
    return pressed, others
