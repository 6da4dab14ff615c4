"""A page of help cards, fronts and backs in register, for a printer that turns the leaf on its long edge.

The cards take almost the whole height of a leaf; so what else is to say stands beside them, from bottom to top.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame
from workshop_kit.errors import Problem
from workshop_kit.paper.cutting import Grid, scissors
from workshop_kit.paper.parts.help_card import FLOOR, HelpBack, HelpFront, fitted_back, inner
from workshop_kit.paper.parts.ruler import write_upright_ruler
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import FOOT
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.sheet import HelpCards

CREDIT_CARD = (mm(85.6), mm(54))
HELP_GRIDS = {10: Grid(2, 5, CREDIT_CARD)}
"""By the number of cards on a page."""
FROM_CUT = mm(6)


def help_card_pages(part: HelpCards, subject: Subject) -> Iterator[Page | Problem]:
    """Make a page of fronts and one of backs, all alike; a Problem where a card has no room for the lines of help."""
    grid = HELP_GRIDS[part.a_page]
    back = fitted_back(subject.imprint, inner(grid.cells(subject.leaf)[0]))
    if back is None:
        yield Problem(
            f"The help lines of this region have no room on a help card, even at {FLOOR:g} points.",
            subject.sheet.place,
            "Say in fewer words for whom each of them is.",
        )
        return
    yield _page(HelpFront(subject.imprint.care.card_title), grid, subject, "help-cards-fronts")
    yield _page(back, grid, subject, "help-cards-backs")


def _page(side: HelpFront | HelpBack, grid: Grid, subject: Subject, said: str) -> Page:
    def paint(pen: Pen, _page: int, _pages: int) -> None:
        cells = grid.cells(pen.leaf)
        _write_margin(pen, cells, subject.imprint.say(said), subject.imprint.say("ruler"))
        for index, cell in enumerate(cells):
            # The cards are all alike, so a reader is told of one.
            side.write(pen.decorating() if index else pen, inner(cell))
        pen.draw((*grid.lines(pen.leaf), *scissors(cells[0].bottom)))

    return paint


def _write_margin(pen: Pen, cells: list[Frame], words: str, ruler: str) -> None:
    """Write beside the first card what the page is, and beside the last ones the ruler with what it is for."""
    first, last = cells[0], cells[-1]
    margin = Frame(pen.leaf.edge, 0, first.x - pen.leaf.edge, pen.leaf.height)
    said = set_text(words, FOOT, first.height - 2 * FROM_CUT)
    pen.add("P").write_upwards(said, margin.x + (margin.width - said.height) / 2, first.bottom - FROM_CUT)
    write_upright_ruler(pen, margin.x + margin.width / 2, last.bottom, ruler, first.height - 2 * FROM_CUT)
