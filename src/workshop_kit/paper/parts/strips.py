"""Strips: lines to cut apart, all of one height and one size of type, below what to do with them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Frame
from workshop_kit.errors import Problem
from workshop_kit.paper import answers
from workshop_kit.paper.cutting import Grid, scissors
from workshop_kit.paper.parts.cards import HowTo
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import CARD, LABEL, NUMERAL, TEXT
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.places import Place
    from workshop_kit.sheet import Strips
    from workshop_kit.text import Paragraph

A_PAGE = (9, 6, 4)
"""How many strips share a page: the first that holds each line."""
LARGEST, FLOOR, STEP = 24.0, 13.0, 0.5
"""The sizes that the words of a strip may have, in points."""
PAD = mm(4)
NUMBER_INDENT = mm(13)
ABOVE_CUT = mm(5)
PITCH = mm(7)
AFTER_LABEL = 8
LABEL_TO_LINE = 3


class _Strip(Struct, frozen=True):
    """One strip: words with the number a key gives them; or, without words, a line for what a pile is."""

    words: Setting | None
    number: Setting | None
    label: Setting
    said: str

    def write(self, pen: Pen, box: Frame) -> None:
        """Write it in its cell, in the middle of its height."""
        entry = pen.last("L", numbering="Decimal" if self.number else "").add("LI")
        if self.words is None:
            self._write_pile(entry.add("LBody"), box)
            return
        top = box.y + (box.height - self.words.height) / 2
        if self.number:
            entry.add("Lbl").write(self.number, box.x, top + self.words.baseline - self.number.baseline)
        entry.add("LBody").write(self.words, box.x + (NUMBER_INDENT if self.number else 0), top)

    def _write_pile(self, pen: Pen, box: Frame) -> None:
        line = box.y + box.height / 2 + LABEL.size / 2
        pen.write(self.label, box.x, line - LABEL_TO_LINE - self.label.last_baseline)
        answers.line(pen, box.x + self.label.widest + AFTER_LABEL, line, box.right, said=self.said)


def strip_pages(part: Strips, steps: tuple[Paragraph, ...], subject: Subject) -> Iterator[Page | Problem]:
    """Make the pages; the first begins with what to do. A Problem for what is too long even for the highest strips."""
    sizes = [_Strips(part, steps, subject, Grid(1, count)) for count in A_PAGE]
    chosen = next((size for size in sizes if not size.problems), sizes[-1])
    yield from chosen.problems
    yield from chosen.pages()


class _Strips:
    """Strips of one height: those of a grid, below what to do with them, which takes whole cells of it."""

    def __init__(self, part: Strips, steps: tuple[Paragraph, ...], subject: Subject, grid: Grid) -> None:
        self._subject, self._grid = subject, grid
        cell = grid.cells(subject.leaf)[0]
        box = self._inner(cell)
        self._how_to = HowTo(steps, subject, box.width, TEXT, PITCH)
        self._taken = math.ceil((subject.leaf.margins.top + self._how_to.height + ABOVE_CUT) / cell.height)
        words = _fitted(part, box, subject.leaf.scale)
        self._strips = [*_numbered(part, words, box), *[_pile(part, box)] * part.piles]
        told = zip(part.items, words, strict=True)
        self.problems = [_too_long(item.place) for item, one in told if one.height > box.height]
        if self._taken >= grid.rows:
            place = steps[0].place if steps else subject.sheet.title.place
            self.problems.append(Problem("What to do leaves no room for strips.", place, "Say it in fewer words."))

    def pages(self) -> Iterator[Page]:
        """Yield the pages, the first with what to do."""
        rows = self._grid.rows
        first = max(0, rows - self._taken)
        yield self._page(self._strips[:first], min(self._taken, rows - 1), self._how_to)
        for start in range(first, len(self._strips), rows):
            yield self._page(self._strips[start : start + rows], 0, None)

    def _inner(self, cell: Frame) -> Frame:
        """Return where the words of a strip stand."""
        margins = self._subject.leaf.margins
        return cell.inset(margins.left, PAD, margins.right, PAD)

    def _page(self, strips: Sequence[_Strip], taken: int, how_to: HowTo | None) -> Page:
        """Return a page of strips below the first `taken` cells; a cut above and below each, but for the edges."""
        leaf = self._subject.leaf
        cells = self._grid.cells(leaf)[taken:]
        cuts = self._grid.lines(leaf)[max(0, taken - 1) : taken + len(strips)]

        def paint(pen: Pen, _page: int, _pages: int) -> None:
            if how_to:
                text = leaf.text
                how_to.write(pen, Frame(text.x, text.y, text.width, cells[0].y - text.y - ABOVE_CUT))
            for strip, cell in zip(strips, cells, strict=False):
                strip.write(pen, self._inner(cell))
            pen.draw((*cuts, *scissors(cuts[0].y1)))

        return paint


def _fitted(part: Strips, box: Frame, scale: float) -> list[Setting]:
    """Set all lines in the largest size at which each fits its strip, or in the least."""
    width = box.width - (NUMBER_INDENT if part.numbered else 0)
    size = LARGEST / scale
    words = [set_text(item, CARD.at(size), width) for item in part.items]
    while size > FLOOR and any(one.height > box.height for one in words):
        size -= STEP
        words = [set_text(item, CARD.at(size), width) for item in part.items]
    return words


def _numbered(part: Strips, words: Sequence[Setting], box: Frame) -> Iterator[_Strip]:
    for number, (item, one) in enumerate(zip(part.items, words, strict=True), 1):
        numeral = set_text(str(number), NUMERAL, NUMBER_INDENT) if part.numbered else None
        yield _Strip(one, numeral, set_text("", LABEL, box.width), str(item))


def _pile(part: Strips, box: Frame) -> _Strip:
    return _Strip(None, None, set_text(part.pile, LABEL, box.width / 2), part.pile)


def _too_long(place: Place) -> Problem:
    return Problem(
        f"This is too long for a strip, even at {FLOOR:g} points.", place, "Say it in fewer words: it is read standing."
    )
