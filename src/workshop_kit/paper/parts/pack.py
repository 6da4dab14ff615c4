"""A pack of cards: fronts and backs in register, for a printer that turns the leaf on its long edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Icon, Ink
from workshop_kit.errors import Problem
from workshop_kit.paper.cutting import GRIDS, SCISSORS, Grid
from workshop_kit.paper.parts.pack_back import PackBack
from workshop_kit.paper.parts.pack_front import FLOOR, HowToCard, PackFront, fitted_front
from workshop_kit.paper.parts.ruler import write_ruler
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import FOOT
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.places import Place
    from workshop_kit.sheet import Pack
    from workshop_kit.text import Paragraph

PACK_GRIDS = {**GRIDS, 4: Grid(2, 2, (mm(95), mm(124)))}
"""By the number of cards on a page. All leave room for the ruler."""
ABOVE_CUT = mm(4)
BESIDE_CUT = mm(3)
SMALL = mm(55)
"""A card lower than this has narrower margins."""


def pack_pages(part: Pack, steps: tuple[Paragraph, ...], subject: Subject) -> Iterator[Page | Problem]:
    """Make a page of fronts and one of backs in turn; a Problem for each card that holds too much."""
    grid, leaf = PACK_GRIDS[part.a_page], subject.leaf
    inner = fronts_inner(grid.cells(leaf)[0])
    fronts: list[PackFront | HowToCard] = [HowToCard(steps, subject, inner.width)]
    for number, card in enumerate(part.cards, 1):
        fronts.append(fitted_front(card, (number, len(part.cards)), part.a_page, inner, subject))
    backs = [PackBack(part.back, card, inner.width) for card in (None, *part.cards)]
    places = [steps[0].place if steps else subject.sheet.place, *(card.text.place for card in part.cards)]
    for front, place in zip(fronts, places, strict=True):
        if front.height > inner.height:
            yield _too_long(part.a_page, place)
    if not backs[0].fits(inner):
        yield _too_long(part.a_page, part.back.place)
    for first in range(0, len(fronts), part.a_page):
        here = slice(first, first + part.a_page)
        yield _fronts(fronts[here], grid, subject)
        yield _backs(backs[here], grid, subject)


def fronts_inner(cell: Frame) -> Frame:
    """Return where the words of a card may stand."""
    small = cell.height < SMALL
    return cell.inset(mm(8), mm(6 if small else 7), mm(8), mm(5 if small else 6))


def mirrored(cells: Sequence[Frame], columns: int) -> list[Frame]:
    """Return for each cell the one behind it, when the leaf is turned on its long edge."""
    return [cells[index - index % columns + columns - 1 - index % columns] for index in range(len(cells))]


def _fronts(fronts: Sequence[PackFront | HowToCard], grid: Grid, subject: Subject) -> Page:
    def paint(pen: Pen, page: int, pages: int) -> None:
        _write_margins(pen, grid, subject, ("pack-fronts", (page + 1) // 2, pages // 2))
        for front, cell in zip(fronts, grid.cells(pen.leaf), strict=False):
            front.write(pen.add("Sect"), fronts_inner(cell))

    return paint


def _backs(backs: Sequence[PackBack], grid: Grid, subject: Subject) -> Page:
    def paint(pen: Pen, page: int, pages: int) -> None:
        _write_margins(pen, grid, subject, ("pack-backs", page // 2, pages // 2))
        cells = mirrored(grid.cells(pen.leaf), grid.columns)
        for index, (back, cell) in enumerate(zip(backs, cells, strict=False)):
            # The backs say all the same, so a reader is told of one.
            back.write(pen.decorating() if index or page > 2 else pen, cell)  # noqa: PLR2004 - the first page of backs

    return paint


def _write_margins(pen: Pen, grid: Grid, subject: Subject, said: tuple[str, int, int]) -> None:
    """Draw the cut lines, alike on both sides; above them what the page is, below them the ruler."""
    cells = grid.cells(pen.leaf)
    first, last = cells[0], cells[-1]
    key, page, pages = said
    words = set_text(subject.imprint.say(key, page=page, pages=pages), FOOT, first.width - 2 * BESIDE_CUT)
    pen.add("P").write(words, first.x + BESIDE_CUT, first.y - ABOVE_CUT - words.height)
    middle = first.y - ABOVE_CUT - FOOT.leading / 2
    pen.draw(
        (
            *grid.lines(pen.leaf),
            Icon("cut", last.right - BESIDE_CUT - SCISSORS, middle - SCISSORS / 2, SCISSORS, Ink("dk1")),
        )
    )
    write_ruler(pen, pen.leaf.width / 2, last.bottom, subject.imprint.say("ruler"))


def _too_long(a_page: int, place: Place) -> Problem:
    return Problem(
        f"This is too long for a card, of which {a_page} share a page, even at {FLOOR} points.",
        place,
        "Say it in fewer words, or put fewer cards on a page.",
    )
