"""A web address as a QR code: one native outline of dark squares on a light box, in the middle of the slot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Contour, Drawing, Frame, Ink, Move
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.scene import Code
    from workshop_kit.theme.model import Slot

_SIDE = inches(4.2)
_QUIET = 4  # squares of light around a code (ISO/IEC 18004)


def code_drawing(code: Code, slot: Slot) -> Drawing:
    """Draw the code with the light around it that readers need, in the theme's ink on its paper."""
    box = _box(slot.frame, _SIDE * slot.scale)
    rows = _rows(code.address)
    side = box.width / (len(rows) + 2 * _QUIET)
    squares = Frame(box.x + _QUIET * side, box.y + _QUIET * side, side, side)
    moves = tuple(move for y, row in enumerate(rows) for move in _bars(row, y, squares))
    return Drawing("QR code", (Box(box, Ink("lt1")), Contour(moves, Ink("dk1"))), code.alt)


def _box(frame: Frame, most: float) -> Frame:
    side = min(most, frame.width, frame.height)
    return Frame(frame.x + (frame.width - side) / 2, frame.y + (frame.height - side) / 2, side, side)


def _rows(address: str) -> tuple[tuple[bool, ...], ...]:
    import segno  # noqa: PLC0415 - few slides lead to an address

    code = segno.make_qr(address, error="m")
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)


def _bars(row: Sequence[bool], y: int, first: Frame) -> Iterator[Move]:
    """Yield the dark squares of a row, those side by side as one bar; `first` is the square at the top left."""
    start: int | None = None
    for x, dark in enumerate((*row, False)):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            yield from _bar(start, x, y, first)
            start = None


def _bar(start: int, end: int, y: int, first: Frame) -> Iterator[Move]:
    left, right = (first.x + x * first.width for x in (start, end))
    top = first.y + y * first.height
    yield Move("M", ((left, top),))
    for corner in ((right, top), (right, top + first.height), (left, top + first.height)):
        yield Move("L", (corner,))
    yield Move("Z", ())
