"""Cards to cut out, a grid of them on each page; half-page cards begin with one that tells how to use the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame
from workshop_kit.errors import Problem
from workshop_kit.paper.cutting import GRIDS
from workshop_kit.paper.head import Head
from workshop_kit.paper.letterhead import BETWEEN
from workshop_kit.paper.parts.card import FLOOR, GAP, Count, SetCard, fitted, inner
from workshop_kit.paper.parts.pack_front import HowToCard
from workshop_kit.paper.parts.words import instruction_pieces
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.shortened import shortened
from workshop_kit.paper.styles import FOOT, STEP, TEXT
from workshop_kit.sheet import Instructions
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.styles import Style
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.places import Place
    from workshop_kit.sheet import Cards
    from workshop_kit.text import Paragraph

HALF_PAGE = 2
HOW_TO_PITCH = mm(11)


def card_pages(part: Cards, steps: tuple[Paragraph, ...], subject: Subject) -> Iterator[Page | Problem]:
    """Make the pages. `steps` go on a first card; a Problem for a card that holds too much."""
    box = inner(GRIDS[part.a_page].cells(subject.leaf)[0], part.a_page)
    made: list[SetCard | HowTo | HowToCard] = [_how_to(steps, subject, part, box)] if steps else []
    for number, card in enumerate(part.cards, 1):
        made.append(fitted(card, Count(number, len(part.cards), part.a_page), box, subject))
    places = [*(step.place for step in steps[:1]), *(card.text.place for card in part.cards)]
    for one, place in zip(made, places, strict=True):
        if one.height > box.height:
            yield _too_long(part.a_page, place)
    for first in range(0, len(made), part.a_page):
        yield _page(made[first : first + part.a_page], part.a_page, subject)


def _how_to(steps: tuple[Paragraph, ...], subject: Subject, part: Cards, box: Frame) -> HowTo | HowToCard:
    """Set what to do on a small card, or large on half a page, to be read from the table; smaller where it is much."""
    if part.a_page != HALF_PAGE:
        return HowToCard(steps, subject, box.width)
    large = HowTo(steps, subject, box.width, STEP)
    return large if large.height <= box.height else HowTo(steps, subject, box.width, TEXT)


class HowTo:
    """The card that tells what the others are for: the sheet's head, what to do, the right to pass and help.

    It is signed where there is room.
    """

    def __init__(
        self,
        steps: tuple[Paragraph, ...],
        subject: Subject,
        width: float,
        style: Style,
        pitch: float = HOW_TO_PITCH,
    ) -> None:
        self._head = Head(subject.sheet, subject.variant, subject.imprint, width, continued=False)
        self._steps = list(instruction_pieces(Instructions(steps), width, style, pitch - style.leading))
        self._foot = set_text(subject.imprint.help, FOOT, width)
        head = subject.imprint.letterhead
        signed = BETWEEN.join(filter(None, (head.line(width, FOOT), head.credit)))
        self._signed = set_text(shortened(signed, width, FOOT), FOOT, width) if signed else None
        self.height = self._head.height + sum(step.height + step.gap for step in self._steps) + GAP + self._foot.height

    def write(self, pen: Pen, box: Frame) -> None:
        """Write it in its cell."""
        self._head.write(pen, box.inset(bottom=box.height - self._head.height))
        y = box.y + self._head.height
        for step in self._steps:
            step.paint(pen, Frame(box.x, y, box.width, step.height))
            y += step.height + step.gap
        bottom = box.bottom
        if self._signed and self.height + self._signed.height <= box.height:
            bottom -= self._signed.height
            pen.add("P").write(self._signed, box.x, bottom)
        pen.add("P").write(self._foot, box.x, bottom - self._foot.height)


def _page(made: list[SetCard | HowTo | HowToCard], a_page: int, subject: Subject) -> Page:
    grid, leaf = GRIDS[a_page], subject.leaf

    def paint(pen: Pen, _page: int, _pages: int) -> None:
        for card, cell in zip(made, grid.cells(leaf), strict=False):
            card.write(pen.add("Sect"), inner(cell, a_page))
        pen.draw(grid.cuts(leaf))

    return paint


def _too_long(a_page: int, place: Place) -> Problem:
    return Problem(
        f"This is too long for a card, of which {a_page} share a page, even at {FLOOR} points.",
        place,
        "Say it in fewer words, or put fewer cards on a page.",
    )
