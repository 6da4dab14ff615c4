"""Tickets: equal slips, each with the same questions and room to answer; four to a page, or fewer that need more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame
from workshop_kit.errors import Problem
from workshop_kit.paper import answers
from workshop_kit.paper.cutting import GRIDS
from workshop_kit.paper.inks import INK
from workshop_kit.paper.privacy import HEIGHT as PILL_HEIGHT
from workshop_kit.paper.privacy import Pill
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import LABEL, NOTE, SLIP_FOOT, SLIP_TITLE
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.sheet import Tickets
    from workshop_kit.text import Paragraph

A_PAGE = (4, 2, 1)
"""How many slips share a page: the first that leaves room to answer."""
INSET = mm(10)
TO_RULE = mm(3)
TO_TITLE = 6
TO_STEPS = 3
TO_FIRST, BETWEEN, TO_FOOT = 13, 8, 11
"""White above the first question (6 mm to its capitals), above the others, and below the last line."""
STEP, LOOSEST = mm(8), mm(10)
"""The least and the most from line to line."""


class _Slip:
    """One slip, set in its width: title and privacy, what to do, questions with lines, remark and foot."""

    def __init__(self, part: Tickets, steps: tuple[Paragraph, ...], subject: Subject, cell: Frame) -> None:
        self._inner = cell.inset(INSET, INSET, INSET, INSET)
        width = self._inner.width
        sheet, imprint = subject.sheet, subject.imprint
        self._number = set_text(imprint.say("sheet-number", number=sheet.number), LABEL, width / 2)
        self._pill = Pill(sheet.privacy, imprint.say(f"privacy-{sheet.privacy}"))
        self._title = set_text(part.title, SLIP_TITLE, width)
        self._steps = [set_text(step, NOTE, width) for step in steps]
        self._said = tuple(map(str, part.questions))
        self._questions = [set_text(question, LABEL, width) for question in part.questions]
        self._below = [set_text(part.note, NOTE, width)] if part.note else []
        self._below.append(_foot(imprint, width))

    @property
    def _spare(self) -> float:
        """Return the height that is left for lines."""
        fixed = [self._title, *self._steps, *self._questions, *self._below]
        gaps = TO_RULE + TO_TITLE + TO_STEPS + TO_FIRST + BETWEEN * (len(self._questions) - 1) + TO_FOOT
        return self._inner.height - PILL_HEIGHT - sum(setting.height for setting in fixed) - gaps

    @property
    def lines(self) -> int:
        """Return how many lines each question has."""
        return max(0, int((self._spare + 0.01) // (STEP * max(1, len(self._questions)))))

    def write(self, pen: Pen, cell: Frame) -> None:
        """Write it in a cell of the size it was set for."""
        box = cell.inset(INSET, INSET, INSET, INSET)
        y = self._write_head(pen, box)
        step = min(LOOSEST, self._spare / max(1, self.lines * len(self._questions)))
        for index, question in enumerate(self._questions):
            y = _stacked(pen, [question], box.x, y + (BETWEEN if index else TO_FIRST))
            answers.lines(pen, Frame(box.x, y, box.width, self.lines * step), said=self._said[index], step=step)
            y += self.lines * step
        _stacked(pen, self._below, box.x, box.bottom - sum(setting.height for setting in self._below))

    def _write_head(self, pen: Pen, box: Frame) -> float:
        """Write what stands above the questions; return where it ends."""
        middle, y = box.y + PILL_HEIGHT / 2, box.y + PILL_HEIGHT + TO_RULE
        pen.rule(box.x, y, box.right, weight=0.75, ink=INK)
        y += TO_TITLE
        pen.add("H1").write(self._title, box.x, y)
        pen.add("P").write(self._number, box.x, middle - self._number.height / 2)
        self._pill.write(pen, box.right, middle)
        return _stacked(pen, self._steps, box.x, y + self._title.height + TO_STEPS)


def _foot(imprint: Imprint, width: float) -> Setting:
    """Set the right to pass and where help is, as much as fits on one line: the slip is handed in at once."""
    for count in range(len(imprint.care.help_lines), 1, -1):
        setting = set_text(imprint.first_help(count), SLIP_FOOT, width)
        if setting.lines == 1:
            return setting
    return set_text(imprint.first_help(1), SLIP_FOOT, width)


def ticket_pages(part: Tickets, steps: tuple[Paragraph, ...], subject: Subject) -> Iterator[Page | Problem]:
    """Make the pages; a Problem where the questions leave no room to answer."""
    for a_page in A_PAGE:
        cells = GRIDS[a_page].cells(subject.leaf)
        slip = _Slip(part, steps, subject, cells[0])
        if slip.lines:
            # One who fills it in on a screen needs one.
            count = 1 if subject.imprint.edition.fillable else part.count
            yield from _pages(slip, count, a_page, cells)
            return
    yield Problem(
        "These questions leave no room to answer, even on a slip as large as a page.",
        part.questions[-1].place if part.questions else subject.sheet.place,
        "Use fewer or shorter questions.",
    )


def _pages(slip: _Slip, count: int, a_page: int, cells: list[Frame]) -> Iterator[Page]:
    for first in range(0, count, a_page):
        here = min(a_page, count - first)

        def paint(pen: Pen, page: int, _pages: int, here: int = here) -> None:
            for index, cell in enumerate(cells[:here]):
                # The slips are all alike, so a reader is told of one.
                slip.write(pen if page == 1 and not index else pen.decorating(), cell)
            pen.draw(GRIDS[a_page].cuts(pen.leaf))

        yield paint


def _stacked(pen: Pen, settings: list[Setting], x: float, y: float) -> float:
    """Write paragraphs one below the other; return where the last ends."""
    for setting in settings:
        pen.add("P").write(setting, x, y)
        y += setting.height
    return y
