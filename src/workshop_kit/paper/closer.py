"""Closer: what is a little too much for one page stands on it, with less white between its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.paper.piece import Piece

HAIR = 0.01
LEAST = 0.7
"""What is left at least of the white above each piece."""


def closer(pieces: Sequence[Piece], room: float) -> Sequence[Piece]:
    """Return pieces with less white between them where that alone keeps them on one page of a height, else as they are.

    One exercise stays on one page where it can: nobody turns a leaf for a single line.
    """
    heights, gaps = sum(piece.height for piece in pieces), sum(piece.gap for piece in pieces[1:])
    if heights + gaps <= room or heights + LEAST * gaps > room - HAIR or not gaps:
        return pieces
    share = (room - HAIR - heights) / gaps
    return [replace(piece, gap=piece.gap * share) for piece in pieces]
