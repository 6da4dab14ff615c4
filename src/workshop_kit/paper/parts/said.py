"""What is read, and what two people say to each other: from each of these parts to its pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from workshop_kit.paper.parts.floor_card import floor_card_piece
from workshop_kit.paper.parts.key import key_pieces
from workshop_kit.paper.parts.reading import boxed_pieces, reading_pieces
from workshop_kit.paper.parts.roles import role_pieces
from workshop_kit.paper.parts.talk_time import talk_pieces
from workshop_kit.paper.parts.words import heading_pieces, instruction_pieces
from workshop_kit.sheet import Boxed, FloorCard, Heading, Instructions, Key, Reading, Roles, TalkTime

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.piece import Piece
    from workshop_kit.places import Place

Said = Instructions | Heading | Reading | Boxed | Key | Roles | TalkTime | FloorCard


def said_pieces(part: Said, width: float, room: float, place: Place) -> Iterator[Piece]:
    """Set a part in a width; `room` is the height of a page."""
    match part:
        case Instructions():
            yield from instruction_pieces(part, width)
        case Heading():
            yield from heading_pieces(part, width)
        case Reading():
            yield from reading_pieces(part, width)
        case Boxed():
            yield from boxed_pieces(part, width, room)
        case Key():
            yield from key_pieces(part, width)
        case Roles():
            yield from role_pieces(part, width, room, place)
        case TalkTime():
            yield from talk_pieces(part, width, place)
        case FloorCard():
            yield floor_card_piece(part, width, place)
        case _:
            assert_never(part)
