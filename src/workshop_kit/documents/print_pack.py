"""The print pack: every copy of every sheet in one file, in the order of handing out, to print in one go.

It is for a printer, on both sides: every copy begins on a fresh leaf, and a blank page stands on the back of a leaf
that is printed on one side. A and B lie together for each pair. Each page is in the file once, however many copies
there are of it. It has no tags, for it is not read; what is read are the files it is made of.
"""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING

import pikepdf
from msgspec import Struct
from pikepdf import Dictionary, Name, OutlineItem, Page, String

from workshop_kit.paper.press import LONGEST_PROPERTY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.documents.print_list import PrintList, PrintRow, Stock
    from workshop_kit.paper.pressed import Pressed
    from workshop_kit.planning.plan import Plan

NOT_PRINTED = ("/Annots", "/StructParents", "/Tabs", "/Trans")
"""What a page has for a reader, and a printer has no use for."""


class _Side(Struct, frozen=True):
    """One page of the pack: a page of a file, counted from 1; `blank` is an empty one of its size."""

    row: PrintRow
    page: int
    blank: bool = False


def pack_pages(wanted: PrintList, stock: Stock | None = None) -> int:
    """Return how many pages the pack has, on one kind of paper or in all: two for each of its leaves."""
    return 2 * wanted.leaves(stock)


def print_pack(plan: Plan, wanted: PrintList, pressed: Mapping[str, Pressed]) -> bytes:
    """Return the pack as a PDF; `pressed` holds the files of the list by name."""
    title = plan.day.say("print-pack-title", workshop=plan.day.title)
    with pikepdf.new() as pack:
        sources = {file: _opened(pressed[file].pdf) for file in {row.file: None for row in wanted.rows}}
        with pack.open_outline() as outline:
            for rows in _sheets(wanted):
                outline.root.append(OutlineItem(_bookmark(plan, rows), len(pack.pages)))
                for side in _sides(rows):
                    _add(pack, sources[side.row.file].pages[side.page - 1], side)
        pack.docinfo["/Title"] = title[:LONGEST_PROPERTY]
        pack.Root.Lang = String(plan.day.language.code)
        pack.Root.ViewerPreferences = Dictionary(
            Duplex=Name.DuplexFlipLongEdge, PrintScaling=Name("/None"), DisplayDocTitle=True
        )
        made = io.BytesIO()
        pack.save(made, min_version="1.7", deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


def _opened(pdf: bytes) -> pikepdf.Pdf:
    """Open a file, its pages stripped to what is printed."""
    source = pikepdf.open(io.BytesIO(pdf))
    for page in source.pages:
        for key in NOT_PRINTED:
            if key in page:
                del page[key]
    return source


def _sheets(wanted: PrintList) -> Iterator[tuple[PrintRow, ...]]:
    """Yield the rows of each sheet together."""
    for _, rows in groupby(wanted.rows, lambda row: (row.file, row.session, row.sheet.number)):
        yield tuple(rows)


def _sides(rows: Sequence[PrintRow]) -> Iterator[_Side]:
    """Yield the sides of all leaves of a sheet, front and back in turn: one copy of each of its sets, then the next."""
    for copy in range(max(row.copies for row in rows)):
        for row in rows:
            if copy < row.copies:
                yield from _one_copy(row)


def _one_copy(row: PrintRow) -> Iterator[_Side]:
    for page in range(row.first, row.last + 1):
        yield _Side(row, page)
        is_front = row.sides == "one" or (page - row.first) % 2 == 0
        if row.sides == "one" or (is_front and page == row.last):
            yield _Side(row, page, blank=True)


def _add(pack: pikepdf.Pdf, source: Page, side: _Side) -> None:
    if side.blank:
        _, _, width, height = map(float, source.mediabox)
        pack.add_blank_page(page_size=(width, height))
    else:
        pack.pages.append(source)


def _bookmark(plan: Plan, rows: Sequence[PrintRow]) -> str:
    """Return 'Sheet 3: Three thank-yous, 10 times'."""
    sheet = rows[0].sheet
    number = plan.day.say("cards-number" if sheet.cut else "sheet-number", number=sheet.number)
    title = f"{number}: {sheet.title}" if sheet.number else str(sheet.title)
    return plan.day.say("print-pack-copies", sheet=title, count=max(row.copies for row in rows))
