"""The agreements: a poster to be read from three metres, and half pages to hand out.

In come the agreements that hold for every group, from the care texts, and an author's own; out go whole pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.paper.cutting import GRIDS
from workshop_kit.paper.flow import paginate
from workshop_kit.paper.foot import Foot
from workshop_kit.paper.inks import INK
from workshop_kit.paper.parts.agreement import agreed, poster_row, small_row
from workshop_kit.paper.parts.two_circles import RADIUS, two_circles
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import FOOT, SLIP_TITLE, Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.flow import Standing
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.piece import Piece
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.sheet import Agreements

TITLE = Style(34, 38, heading=True, bold=True)
SMALLEST_TITLE = 20
SIZES = (22, 21, 20, 19, 18)
"""Of a poster's rows, in points on the paper: the largest at which one page holds them all, else the first."""
TITLE_X = mm(47)
BELOW_HEAD = mm(7)
HALVES = 2
TO_LIST = 9


def agreement_pages(part: Agreements, subject: Subject) -> Iterator[Page | Problem]:
    """Make the poster or what is handed out; a Problem for each agreement that is too long for it."""
    yield from _handed_out(part, subject) if part.handed_out else _poster(part, subject)


class _PosterHead:
    """The head of a poster: the two circles, the title in the largest size that takes two lines, and a rule."""

    def __init__(self, subject: Subject, width: float) -> None:
        self._scale = subject.leaf.scale
        room, size = width - TITLE_X / self._scale, TITLE.size
        while (setting := set_text(subject.sheet.title, TITLE.at(size / self._scale), room)).lines > 2 and (  # noqa: PLR2004 - lines
            size > SMALLEST_TITLE
        ):
            size -= 1
        self._title = setting
        self._words = max(2 * RADIUS / self._scale, setting.height)
        self.height = self._words + BELOW_HEAD / self._scale

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write it at the top of a frame."""
        middle = frame.y + self._words / 2
        pen.decorating().draw(two_circles(frame.x + 1, middle, self._scale))
        pen.add("H1").write(self._title, frame.x + TITLE_X / self._scale, middle - self._title.height / 2)
        pen.rule(frame.x, frame.y + self.height, frame.right, weight=0.75, ink=INK)


def _poster(part: Agreements, subject: Subject) -> Iterator[Page | Problem]:
    text = subject.leaf.text
    head, foot = _PosterHead(subject, text.width), Foot(subject.imprint, text.width)
    body = text.inset(top=head.height, bottom=foot.height)
    tries = [[poster_row(row, size, text.width, subject) for row in agreed(part, subject)] for size in SIZES]
    rows = next((rows for rows in tries if sum(row.height for row in rows) <= body.height), tries[0])
    yield from (_too_long(row) for row in rows if row.height > body.height)
    for standing in paginate([row for row in rows if row.height <= body.height], body):
        yield _poster_page(standing, head, foot, subject)


def _poster_page(standing: Sequence[Standing], head: _PosterHead, foot: Foot, subject: Subject) -> Page:
    def paint(pen: Pen, page: int, pages: int) -> None:
        text = subject.leaf.text
        head.write(pen if page == 1 else pen.decorating(), text)
        for one in standing:
            one.piece.paint(pen, one.frame)
        foot.write(pen, text, subject.number, page, pages)

    return paint


def _handed_out(part: Agreements, subject: Subject) -> Iterator[Page | Problem]:
    """Make a page of two halves, alike; where half a page does not hold them, whole pages."""
    cells = GRIDS[HALVES].cells(subject.leaf)
    margins = subject.leaf.margins
    boxes = [cell.inset(margins.left, margins.top, margins.right, margins.top * 0.7) for cell in cells]
    title = set_text(subject.sheet.title, SLIP_TITLE.at(19), boxes[0].width)
    help_ = set_text(subject.imprint.help, FOOT, boxes[0].width)
    rows = [small_row(row, boxes[0].width) for row in agreed(part, subject)]
    above, below = title.height + TO_LIST, help_.height + TO_LIST

    def halves(pen: Pen, _page: int, _pages: int) -> None:
        for box, here in zip(boxes, (pen, pen.decorating()), strict=True):  # alike, so a reader is told of one
            here.add("H1").write(title, box.x, box.y)
            for one in paginate(rows, box.inset(top=above, bottom=below))[0]:
                one.piece.paint(here, one.frame)
            here.add("P").write(help_, box.x, box.bottom - help_.height)
        pen.draw(GRIDS[HALVES].cuts(subject.leaf))

    if above + sum(row.height for row in rows) + below <= boxes[0].height:
        yield halves
    else:
        yield from _whole_pages(rows, subject)


def _whole_pages(rows: Sequence[Piece], subject: Subject) -> Iterator[Page | Problem]:
    text = subject.leaf.text
    head, foot = _PosterHead(subject, text.width), Foot(subject.imprint, text.width)
    body = text.inset(top=head.height, bottom=foot.height)
    yield from (_too_long(row) for row in rows if row.height > body.height)
    for standing in paginate([row for row in rows if row.height <= body.height], body):
        yield _poster_page(standing, head, foot, subject)


def _too_long(row: Piece) -> Problem:
    return Problem("This agreement is too long for a page.", row.place, "An agreement says it in a few words.")
