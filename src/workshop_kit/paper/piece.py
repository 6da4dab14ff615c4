"""Pieces: what a part of a sheet becomes, measured, before it is known on which page it will stand."""

from __future__ import annotations

import enum
import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place

Paint = Callable[["Pen", "Frame"], None]


class Grows(enum.Enum):
    """What a piece does with the height that its page has to spare."""

    NOT = "stays as it is"
    BY_LINES = "takes whole writing lines, its share"
    ALIKE = "takes whole writing lines, its share, and hardly more than its like on another page"
    FIRST = "takes whole writing lines before all others"
    EVENLY = "takes an equal part, to the last point, and the same on every page"


class Piece(Struct, frozen=True):
    """Something that is never broken. `height` is its least, `gap` the space above it, except on top of a page.

    `keeps`: it stands on the page of the piece after it. `most` is the most writing lines that it grows by, and
    `looser` the most points by which all its lines together stand further apart, where these are not enough for its
    page. `again` stands above it once more where it is first on a page: the head of a table that goes on. `paint` is
    given the frame, with the height it came to have.
    """

    height: float
    paint: Paint
    place: Place
    gap: float = 0
    grows: Grows = Grows.NOT
    keeps: bool = False
    most: float = math.inf
    looser: float = 0
    again: Piece | None = None
