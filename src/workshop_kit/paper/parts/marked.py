"""What is marked or filled in rather than written on lines: from each of these parts to its pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from workshop_kit.paper.parts.bands import band_pieces
from workshop_kit.paper.parts.ratings import rating_pieces
from workshop_kit.paper.parts.table import table_pieces
from workshop_kit.paper.parts.ticks import chosen_piece, tick_pieces
from workshop_kit.sheet import Bands, Chosen, EmptyTable, Ratings, Ticks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.piece import Piece
    from workshop_kit.places import Place

Marked = Ratings | Bands | Ticks | Chosen | EmptyTable


def marked_pieces(part: Marked, width: float, room: float, place: Place, said: str) -> Iterator[Piece]:
    """Set the part in a width; `room` is the height of a page.

    `said` is what a field without words of its own is for.
    """
    match part:
        case Ratings():
            yield from rating_pieces(part, width, room, place)
        case Bands():
            yield from band_pieces(part, width, place)
        case Ticks():
            yield from tick_pieces(part, width, room, place, said)
        case Chosen():
            yield chosen_piece(part, width, place)
        case EmptyTable():
            yield from table_pieces(part, width, room, place)
        case _:
            assert_never(part)
