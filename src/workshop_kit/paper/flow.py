"""Flow: pieces come to stand on as few pages as hold them, evenly filled, and the spare height becomes lines."""

from __future__ import annotations

import math
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
ENOUGH = 0.5
"""What of a page the end of a table takes at least for the page before it to be full."""
BY_LINES = (Grows.BY_LINES, Grows.ALIKE)


class Standing(Struct, frozen=True):
    """A piece with the frame in which it stands."""

    piece: Piece
    frame: Frame


def paginate(pieces: Sequence[Piece], body: Frame) -> list[list[Standing]]:
    """Return the pieces by page. None of them may be taller than `body`.

    Where several pages are needed they are filled evenly, so that no last page holds one lonely line; a table that
    takes two goes on where the first is full, if enough of it is left for the second.
    """
    groups = list(_groups(pieces, body.height))
    pages = _evenly_filled(groups, body.height)
    even, most = _even(pages, body.height), _most_alike(pages, body.height)
    return [list(_standing(page, body, _shares(page, body.height, even, most))) for page in pages]


def _evenly_filled(groups: list[list[Piece]], room: float) -> list[list[Piece]]:
    """Fill as few pages as may be, to heights that are alike."""
    pages = _filled(groups, room)
    if len(pages) <= 1 or _is_table_in_two(pages, room):
        return pages
    low, high = 0.0, room
    for _ in range(TRIES):
        middle = (low + high) / 2
        tried = _filled(groups, middle)
        if len(tried) == len(pages) and all(_height(page) <= middle for page in tried):
            pages, high = tried, middle
        else:
            low = middle
    return pages


def _is_table_in_two(pages: Sequence[Sequence[Piece]], room: float) -> bool:
    """Whether of two pages the second goes on with a row of a table, and has enough on it."""
    first, *others = pages
    if len(others) != 1 or len(others[0]) == 1 or others[0][0] is not others[0][1].again:
        return False
    grows = any(piece.grows is Grows.EVENLY for piece in (*first, *others[0]))
    return not grows and _height(others[0]) >= ENOUGH * room


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


def _standing(page: list[Piece], body: Frame, shares: Sequence[float]) -> Iterator[Standing]:
    """Give each piece its frame, from the top down, by its share higher than it needs."""
    y = body.y
    for index, (piece, more) in enumerate(zip(page, shares, strict=True)):
        y += piece.gap if index else 0
        yield Standing(piece, Frame(body.x, y, body.width, piece.height + more))
        y += piece.height + more


def _even(pages: list[list[Piece]], room: float) -> float:
    """Return the height that the pieces which grow evenly can each take, on all the pages alike."""
    growing = [(page, sum(piece.grows is Grows.EVENLY for piece in page)) for page in pages]
    return min(((room - _height(page)) / count for page, count in growing if count), default=0)


def _most_alike(pages: Sequence[list[Piece]], room: float) -> float:
    """Return how many lines what grows alike may take on any page: one more than where it has the fewest."""
    if len(pages) <= 1:
        return math.inf
    given = ((piece, lines) for page in pages for piece, lines in zip(page, _lines(page, room), strict=True))
    return 1 + min(
        (lines for piece, lines in given if piece.grows is Grows.ALIKE and lines < piece.most), default=math.inf
    )


def _shares(page: list[Piece], room: float, even: float, most: float) -> list[float]:
    """Share the spare height of a page: evenly, or as whole lines, which stand further apart on a page with more."""
    if any(piece.grows is Grows.EVENLY for piece in page):
        return [even if piece.grows is Grows.EVENLY else 0.0 for piece in page]
    shares = [lines * LINE_STEP for lines in _lines(page, room, most)]
    left, looser = room - _height(page) - sum(shares), sum(piece.looser for piece in page)
    if left < LINE_STEP or not looser or most < math.inf:
        return shares
    return [share + piece.looser * min(1, left / looser) for piece, share in zip(page, shares, strict=True)]


def _lines(page: list[Piece], room: float, most: float = math.inf) -> list[int]:
    """Share the spare height of a page as whole lines; what grows alike takes at `most` so many."""
    ways = (Grows.FIRST,) if any(piece.grows is Grows.FIRST for piece in page) else BY_LINES
    limits = [min(piece.most, most if piece.grows is Grows.ALIKE else math.inf) for piece in page]
    takes = [limit if piece.grows in ways else 0 for piece, limit in zip(page, limits, strict=True)]
    return _given(int((room - _height(page) + 0.01) // LINE_STEP), takes)


def _given(lines: int, most: Sequence[float]) -> list[int]:
    """Hand out lines one at a time to who has the fewest and has not the most yet; of two alike, to the last."""
    given = [0] * len(most)
    for _ in range(lines):
        takers = [taker for taker, limit in enumerate(most) if given[taker] < limit]
        if takers:
            given[min(takers, key=lambda taker: (given[taker], -taker))] += 1
    return given
