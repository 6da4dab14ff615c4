"""The pages of a run sheet: one where it fits, set as wide as the page allows; else the late plans on a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.paper.flow import paginate
from workshop_kit.paper.inks import LIGHT
from workshop_kit.paper.masthead import Masthead
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.run_sheet.late import late_piece
from workshop_kit.paper.run_sheet.model import Closeness
from workshop_kit.paper.run_sheet.rows import columns, row_pieces
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import FOOT, FOOT_RIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.flow import Standing
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.run_sheet.model import RunSheet
    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.subject import Page
    from workshop_kit.places import Place

CLOSE = (
    *map(Closeness, (33, 29, 25, 23.5)),
    Closeness(23, pad=2, facts=27, air=3),
    Closeness(22, pad=1.5, facts=25, air=2.5, leading=14.5),
    Closeness(21, pad=1, facts=23, air=2, leading=14.5),
    Closeness(20, pad=1, facts=21, air=1.5, leading=14),
    Closeness(19, pad=0.5, facts=19, air=1, leading=14, below=9),
    Closeness(18, pad=0, facts=18, air=0.5, leading=13.5, below=6),
)
"""How close all may be set, the most pleasant first."""
ABOVE_FOOT = 18


def run_sheet_pages(sheet: RunSheet, imprint: Imprint, place: Place) -> list[Page]:
    """Make the pages: one, set as close as it has to be, and no closer."""
    text = imprint.leaf.text
    body = text.inset(bottom=ABOVE_FOOT + _for_whom(imprint).height)
    tried = ([*_table(sheet, imprint, body, place, to), *_late(sheet, imprint, body, place, to)] for to in CLOSE)
    pages = _on_one(tried, body) or _on_two(sheet, imprint, body, place)
    return [_painter(standing, imprint) for standing in pages]


def _on_two(sheet: RunSheet, imprint: Imprint, body: Frame, place: Place) -> list[list[Standing]]:
    """Set the blocks on a page of their own, on more where they are very many, and then what to do if it gets late."""
    pleasant = CLOSE[0]
    blocks = _on_one((_table(sheet, imprint, body, place, to) for to in CLOSE), body)
    return [
        *(blocks or paginate(_table(sheet, imprint, body, place, pleasant), body)),
        *paginate(_late(sheet, imprint, body, place, pleasant), body),
    ]


def _on_one(tried: Iterable[Sequence[Piece]], body: Frame) -> list[list[Standing]] | None:
    """Return the first that stands on one page."""
    return next((pages for pages in (paginate(pieces, body) for pieces in tried) if len(pages) == 1), None)


def _late(sheet: RunSheet, imprint: Imprint, body: Frame, place: Place, to: Closeness) -> list[Piece]:
    return [late_piece(sheet, imprint, body.width, place, to)] if sheet.late else []


def _table(sheet: RunSheet, imprint: Imprint, body: Frame, place: Place, to: Closeness) -> list[Piece]:
    """Set the head of the page and the blocks."""
    masthead = Masthead(sheet.title, sheet.below, sheet.facts, body.width, row=to.facts)
    head = Piece(masthead.height, masthead.write, place, keeps=True)
    first, *rows = row_pieces(sheet, imprint, columns(sheet, imprint, body.width, to), body.height, place)
    return [head, replace(first, gap=to.below), *rows]


def _painter(standing: Sequence[Standing], imprint: Imprint) -> Page:
    def paint(pen: Pen, page: int, pages: int) -> None:
        for one in standing:
            one.piece.paint(pen, one.frame)
        _foot(pen, imprint, page, pages)

    return paint


def _foot(pen: Pen, imprint: Imprint, page: int, pages: int) -> None:
    """Write for whom it is at the left, and which page this is at the right; a reader knows both."""
    text, pen = imprint.leaf.text, pen.decorating()
    for_whom = _for_whom(imprint)
    top = text.bottom - for_whom.height
    pen.rule(text.x, top - 5.5, text.right, weight=0.4, ink=LIGHT)
    pen.write(for_whom, text.x, top)
    here = set_text(imprint.say("run-sheet-foot", page=page, pages=pages), FOOT_RIGHT, text.width / 2)
    pen.write(here, text.right - here.width, top)


def _for_whom(imprint: Imprint) -> Setting:
    """Set for whom the sheet is, and whose, on one line or two."""
    width = imprint.leaf.text.width / 2
    return set_text(imprint.letterhead.after(imprint.say("run-sheet-for"), width, FOOT), FOOT, width)
