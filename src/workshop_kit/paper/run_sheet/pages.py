"""The pages of a run sheet: one where it fits, rows as high as the page allows; else a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.paper.flow import paginate
from workshop_kit.paper.inks import LIGHT
from workshop_kit.paper.masthead import Masthead
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.run_sheet.late import late_piece
from workshop_kit.paper.run_sheet.rows import columns, row_pieces
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import FOOT, FOOT_RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.flow import Standing
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.run_sheet.model import RunSheet
    from workshop_kit.paper.subject import Page
    from workshop_kit.places import Place

ROWS = (33, 31, 29, 27, 25, 23.5)
"""Heights of a row in points, the most pleasant first."""
FOOT_HEIGHT = 42
BELOW_MASTHEAD = 12
FOOT_LINES = 2


def run_sheet_pages(sheet: RunSheet, imprint: Imprint, place: Place) -> list[Page]:
    """Make the pages, on one of them with the highest rows that allow it."""
    text = imprint.leaf.text
    body = text.inset(bottom=FOOT_HEIGHT)
    late = [late_piece(sheet, imprint, body.width, place)] if sheet.late else []
    tables = [_table(sheet, imprint, body, place, height) for height in ROWS]
    together = _on_one([[*table, *late] for table in tables], body)
    pages = together or [*(_on_one(tables, body) or paginate(tables[0], body)), *paginate(late, body)]
    return [_painter(standing, imprint) for standing in pages]


def _on_one(tried: Sequence[Sequence[Piece]], body: Frame) -> list[list[Standing]] | None:
    """Return the first that stands on one page."""
    return next((pages for pages in (paginate(pieces, body) for pieces in tried) if len(pages) == 1), None)


def _table(sheet: RunSheet, imprint: Imprint, body: Frame, place: Place, height: float) -> list[Piece]:
    """Set the head of the page and the blocks, in rows of a height."""
    masthead = Masthead(sheet.title, sheet.below, sheet.facts, body.width)
    head = Piece(masthead.height, masthead.write, place, keeps=True)
    first, *rows = row_pieces(sheet, imprint, columns(sheet, imprint, body.width, height), body.height, place)
    return [head, replace(first, gap=BELOW_MASTHEAD), *rows]


def _painter(standing: Sequence[Standing], imprint: Imprint) -> Page:
    def paint(pen: Pen, page: int, pages: int) -> None:
        for one in standing:
            one.piece.paint(pen, one.frame)
        _foot(pen, imprint, page, pages)

    return paint


def _foot(pen: Pen, imprint: Imprint, page: int, pages: int) -> None:
    """Write for whom it is at the left, and which page this is at the right; a reader knows both."""
    text, pen = imprint.leaf.text, pen.decorating()
    top = text.bottom - FOOT_LINES * FOOT.leading
    pen.rule(text.x, top - 5.5, text.right, weight=0.4, ink=LIGHT)
    for_whom = imprint.letterhead.after(imprint.say("run-sheet-for"), text.width / 2, FOOT)
    pen.write(set_text(for_whom, FOOT, text.width / 2), text.x, top)
    here = set_text(imprint.say("run-sheet-foot", page=page, pages=pages), FOOT_RIGHT, text.width / 2)
    pen.write(here, text.right - here.width, top)
