"""Tickets: equal slips, four to a page, each with the same questions and room to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.paper.cutting import GRIDS
from workshop_kit.paper.inks import INK
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.privacy import HEIGHT as PILL_HEIGHT
from workshop_kit.paper.privacy import Pill
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import FOOT, LABEL, NOTE, SLIP_TITLE
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.sheet import Tickets
    from workshop_kit.text import Paragraph

A_PAGE = 4
INSET = mm(11)
GAP = 7


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
        self._questions = [set_text(question, LABEL, width) for question in part.questions]
        self._below = [set_text(part.note, NOTE, width)] if part.note else []
        self._below.append(set_text(imprint.help, FOOT, width))

    @property
    def spare(self) -> float:
        """Return the height that is left for lines."""
        fixed = [self._title, *self._steps, *self._questions, *self._below]
        gaps = 3.5 + len(self._questions) + len(self._below)
        return self._inner.height - PILL_HEIGHT - sum(setting.height for setting in fixed) - gaps * GAP

    @property
    def fits(self) -> bool:
        """Whether each question has a line at least."""
        return self.spare >= max(1, len(self._questions)) * LINE_STEP

    def write(self, pen: Pen, cell: Frame) -> None:
        """Write it in a cell of the size it was set for."""
        box = cell.inset(INSET, INSET, INSET, INSET)
        middle = box.y + PILL_HEIGHT / 2
        y = box.y + PILL_HEIGHT + GAP
        pen.rule(box.x, y - GAP / 2, box.right, weight=0.75, ink=INK)
        y += GAP / 2
        pen.add("H1").write(self._title, box.x, y)
        pen.add("P").write(self._number, box.x, middle - self._number.height / 2)
        self._pill.write(pen, box.right, middle)
        y = _stacked(pen, self._steps, box.x, y + self._title.height + GAP / 2)
        each, over = divmod(int(self.spare // LINE_STEP), max(1, len(self._questions)))
        for index, question in enumerate(self._questions):
            y = _stacked(pen, [question], box.x, y + GAP)
            lines = each + (index < over)
            pen.lines(box.x, y, box.right, lines)
            y += lines * LINE_STEP
        y = box.bottom - sum(setting.height for setting in self._below) - (len(self._below) - 1) * GAP
        for setting in self._below:
            y = _stacked(pen, [setting], box.x, y) + GAP


def ticket_pages(part: Tickets, steps: tuple[Paragraph, ...], subject: Subject) -> Iterator[Page | Problem]:
    """Make the pages; a Problem where the questions leave no room to answer."""
    grid, leaf = GRIDS[A_PAGE], subject.imprint.leaf
    cells = grid.cells(leaf)
    slip = _Slip(part, steps, subject, cells[0])
    if not slip.fits:
        yield Problem(
            f"These questions leave no room to answer on a slip, of which {A_PAGE} share a page.",
            part.questions[-1].place if part.questions else subject.sheet.place,
            "Use fewer or shorter questions.",
        )
        return
    for first in range(0, part.count, A_PAGE):
        here = min(A_PAGE, part.count - first)

        def paint(pen: Pen, page: int, _pages: int, here: int = here) -> None:
            for index, cell in enumerate(cells[:here]):
                # The slips are all alike, so a reader is told of one.
                slip.write(pen if page == 1 and not index else pen.decorating(), cell)
            pen.draw(grid.cuts(leaf))

        yield paint


def _stacked(pen: Pen, settings: list[Setting], x: float, y: float) -> float:
    """Write paragraphs one below the other; return where the last ends."""
    for setting in settings:
        pen.add("P").write(setting, x, y)
        y += setting.height
    return y
