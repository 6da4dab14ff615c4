"""What people make their own: words they choose, an order they give, a plan they write."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from workshop_kit.paper.parts.families import family_pieces
from workshop_kit.paper.parts.habits import habit_pieces
from workshop_kit.paper.parts.keepsake import keepsake_piece
from workshop_kit.paper.parts.sorted import sorted_pieces
from workshop_kit.paper.parts.steps import step_piece, sureness_piece
from workshop_kit.sheet import Families, Habits, Keepsake, Sorted, Step, Sureness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.piece import Piece
    from workshop_kit.places import Place


Own = Families | Sorted | Step | Sureness | Keepsake | Habits


def own_pieces(part: Own, width: float, room: float, place: Place) -> Iterator[Piece]:
    """Set a part in a width; `room` is the height of a page. What has no place of its own stands at `place`."""
    match part:
        case Families():
            yield from family_pieces(part, width)
        case Sorted():
            yield from sorted_pieces(part, width)
        case Step():
            yield step_piece(part, width)
        case Sureness():
            yield sureness_piece(part, width, place)
        case Keepsake():
            yield keepsake_piece(part, width, place)
        case Habits():
            yield from habit_pieces(part, width, room, place)
        case _:
            assert_never(part)
