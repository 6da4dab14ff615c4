"""Figures to write and mark in: from each of these parts to its pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from workshop_kit.paper.parts.loop import loop_pieces
from workshop_kit.paper.parts.quadrants import quadrant_pieces
from workshop_kit.paper.parts.wheel import wheel_pieces
from workshop_kit.sheet import Loop, Quadrants, Wheel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.piece import Piece
    from workshop_kit.places import Place


Drawn = Wheel | Quadrants | Loop


def drawn_pieces(part: Drawn, body: Frame, place: Place, *, fills: bool) -> Iterator[Piece]:
    """Set the part in the width of a page's `body`, at most as high; with `fills` it is answered on a screen."""
    match part:
        case Wheel():
            yield from wheel_pieces(part, body, place, fills=fills)
        case Quadrants():
            yield from quadrant_pieces(part, body.width)
        case Loop():
            yield from loop_pieces(part, body)
        case _:
            assert_never(part)
