"""Rows of a table that may go on: its head stands once more on each page that begins with one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.piece import Piece


def headed(head: Piece, rows: Iterable[Piece], room: float) -> Iterator[Piece]:
    """Return the head, which stays with the first row, and the rows; `room` is the height of a page.

    A reader is told the head once. A row that fits on no page together with it stands without.
    """

    def paint(pen: Pen, frame: Frame) -> None:
        head.paint(pen.decorating(), frame)

    again = replace(head, paint=paint)
    yield replace(head, keeps=True)
    for row in rows:
        yield replace(row, again=again) if head.height + row.gap + row.height <= room else row
