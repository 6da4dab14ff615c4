"""What every figure has in common: its name, how many items it shows, and how it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.drawing import Drawing, Frame
    from workshop_kit.scene import Item


class FigureKind(Struct, frozen=True):
    """A kind of figure: it shows from `least` to `most` items; `said` tells in one sentence what it is for.

    `draw` draws items within a frame, of any place and size; words get their size when the drawing is lettered.
    """

    name: str
    least: int
    most: int
    said: str
    draw: Callable[[tuple[Item, ...], Frame], Drawing]
