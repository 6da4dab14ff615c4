"""Flow: pieces come to stand on as few pages as hold them, evenly filled, and the spare height becomes lines."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Frame
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.piece import Grows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.paper.piece import Piece

TRIES = 12
"""Halvings of the search for even pages: good to a four-thousandth of a page."""


class Standing(Struct, frozen=True):
    """A piece with the frame in which it stands."""

    piece: Piece
    frame: Frame


def paginate(pieces: Sequence[Piece], body: Frame) -> list[list[Standing]]:
    """Return the pieces by page. None of them may be taller than `body`.

    Where several pages are needed they are filled evenly, so that no last page holds one lonely line.
    """
    groups = list(_groups(pieces, body.height))
    pages = _filled(groups, body.height)
    low, high = 0.0, body.height
    for _ in range(TRIES if len(pages) > 1 else 0):
        middle = (low + high) / 2
        tried = _filled(groups, middle)
        if len(tried) == len(pages) and all(_height(page) <= middle for page in tried):
            pages, high = tried, middle
        else:
            low = middle
    even = _even(pages, body.height)
    return [list(_standing(page, body, even)) for page in pages]


def _groups(pieces: Sequence[Piece], room: float) -> Iterator[list[Piece]]:
    """Join what stands together; what is too tall to do so is left apart."""
    group: list[Piece] = []
    for piece in pieces:
        if group and _height([*group, piece]) > room:
            yield group
            group = []
        group.append(piece)
        if not piece.keeps:
            yield group
            group = []
    if group:
        yield group


def _filled(groups: list[list[Piece]], room: float) -> list[list[Piece]]:
    """Fill page after page up to a height; a group that is taller has a page of its own."""
    pages: list[list[Piece]] = []
    for group in groups:
        if pages and _height(pages[-1] + group) <= room:
            pages[-1].extend(group)
        else:
            again = group[0].again
            pages.append([again, *group] if again else list(group))
    return pages


def _height(pieces: Sequence[Piece]) -> float:
    """Return what pieces take, one above the other."""
    return sum(piece.height for piece in pieces) + sum(below.gap for _, below in pairwise(pieces))


def _standing(page: list[Piece], body: Frame, even: float) -> Iterator[Standing]:
    """Give each piece its frame, from the top down; `even` is what each that grows evenly takes."""
    y = body.y
    for index, (piece, more) in enumerate(zip(page, _shares(page, body.height, even), strict=True)):
        y += piece.gap if index else 0
        yield Standing(piece, Frame(body.x, y, body.width, piece.height + more))
        y += piece.height + more


def _even(pages: list[list[Piece]], room: float) -> float:
    """Return the height that the pieces which grow evenly can each take, on all the pages alike."""
    growing = [(page, sum(piece.grows is Grows.EVENLY for piece in page)) for page in pages]
    return min(((room - _height(page)) / count for page, count in growing if count), default=0)


def _shares(page: list[Piece], room: float, even: float) -> list[float]:
    """Share the spare height of a page: evenly, or as whole lines."""
    if any(piece.grows is Grows.EVENLY for piece in page):
        return [even if piece.grows is Grows.EVENLY else 0.0 for piece in page]
    way = Grows.FIRST if any(piece.grows is Grows.FIRST for piece in page) else Grows.BY_LINES
    most = [piece.most if piece.grows is way else 0 for piece in page]
    lines = int((room - _height(page) + 0.01) // LINE_STEP)
    return [given * LINE_STEP for given in _given(lines, most)]


def _given(lines: int, most: Sequence[float]) -> list[int]:
    """Hand out lines one at a time to who has the fewest and has not the most yet; of two alike, to the last."""
    given = [0] * len(most)
    for _ in range(lines):
        takers = [taker for taker, limit in enumerate(most) if given[taker] < limit]
        if takers:
            given[min(takers, key=lambda taker: (given[taker], -taker))] += 1
    return given
