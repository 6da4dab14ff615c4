"""What is written on lines: from each of these parts to its pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from workshop_kit.paper.parts.days import day_pieces
from workshop_kit.paper.parts.writing import prompt_pieces, ruled_pieces, start_pieces
from workshop_kit.sheet import DayRows, Prompt, Ruled, Starts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.piece import Piece
    from workshop_kit.places import Place

OnLines = Prompt | Ruled | Starts | DayRows


def lined_pieces(part: OnLines, width: float, room: float, place: Place, said: str) -> Iterator[Piece]:
    """Set a part in a width; `room` is the height of a page, `said` what lines without words of their own are for."""
    match part:
        case Prompt():
            yield from prompt_pieces(part, width, room)
        case Ruled():
            yield from ruled_pieces(part, width, room, place, said)
        case Starts():
            yield from start_pieces(part, width)
        case DayRows():
            yield from day_pieces(part, width, place)
        case _:
            assert_never(part)
