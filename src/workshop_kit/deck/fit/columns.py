"""Columns of a table: how wide each is, so that no word is cut and the longest texts get the room that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_HALVINGS = 40  # enough for a millionth of a point


def fitted_columns(least: Sequence[float], wanted: Sequence[float], room: float) -> tuple[tuple[float, ...], bool]:
    """Share a width among columns, each at least as wide as it must be; also say whether that was not possible.

    Columns that want less than a fair share get what they want, the others share the rest fairly; what nobody wants
    is spread over all. Without room for what they must have, columns are equally wide.
    """
    count = len(least)
    if sum(least) > room:
        return (room / count,) * count, True
    widths = _fair(least, wanted, room)
    spare = (room - sum(widths)) / count
    return tuple(width + spare for width in widths), False


def _fair(least: Sequence[float], wanted: Sequence[float], room: float) -> list[float]:
    """Give no column more than it wants, nor less than it must have."""
    if sum(wanted) <= room:
        return list(wanted)
    low, high = 0.0, room
    for _ in range(_HALVINGS):
        share = (low + high) / 2
        if sum(_given(least, wanted, share)) > room:
            high = share
        else:
            low = share
    return _given(least, wanted, low)


def _given(least: Sequence[float], wanted: Sequence[float], share: float) -> list[float]:
    return [max(must, min(want, share)) for must, want in zip(least, wanted, strict=True)]
