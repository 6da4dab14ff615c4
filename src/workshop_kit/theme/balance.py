"""Balance: where a title of several lines is parted so that they are alike and none ends with a word such as 'and'.

Pieces of text and the width of a line go in; out comes how much narrower the line has to be for a program that fills
each line as far as it goes to part the title there by itself.
"""

from __future__ import annotations

import math
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

SURE = 0.985
"""How near a line may come to a width that would hold the next word too, so that every program parts there."""

_STUMP = 4
"""Letters: a last word no longer than this does not stand alone."""
_ALIKE = 0.5
"""Of the longest line: how short one may be where lines end at a rest."""
_RESTS = tuple(",;:.?!…—")
_HYPHENS = ("-", "‐")
_MARKS = "“”\"'‘’«»‹›¿¡()[]{}.,;:!?…"


class Piece(Struct, frozen=True):
    """What is never parted, a word or a part of one that ends with a hyphen: its width and that of the space behind."""

    text: str
    width: float
    gap: float

    def leans(self, words: Collection[str]) -> bool:
        """Whether it is one of some words, with no mark that parts it from the next."""
        return self.text.lstrip(_MARKS).casefold() in words


class Parting(Struct, frozen=True):
    """A title in lines: each is its first piece and the one after its last. `width` is what a line may take.

    Behind `tied` pieces stands a no-break space. `blots` counts lines that end badly, `rests` those that end where a
    speaker rests; `longest` and `shortest` are widths.
    """

    lines: tuple[tuple[int, int], ...]
    width: float
    tied: frozenset[int]
    blots: int
    rests: int
    longest: float
    shortest: float

    @property
    def ragged(self) -> float:
        """By how much the longest line is longer than the shortest."""
        return self.longest - self.shortest

    @property
    def cost(self) -> tuple[int, int, float, int]:
        """The less, the better: lines that end well, and at a rest, then lines alike, then spaces that break."""
        rests = self.rests if self.shortest >= self.longest * _ALIKE else 0
        return self.blots, -rests, self.ragged, len(self.tied)


def parting(pieces: Sequence[Piece], room: float, small: Collection[str], *, used: float = 1) -> Parting | None:
    """Part a title into as few lines as it needs, as well as may be; None where it stands on one line, or on none.

    `small` are the words that no line should end with. Of a width, a program surely fills the part `used`.
    """
    fewest = len(_filled(_groups(pieces, frozenset()), room * used))
    if fewest <= 1 or any(piece.width > room * used for piece in pieces):
        return None
    found = (_partings(pieces, tied, small, room, used) for tied in _ties(pieces, small))
    plain, *others = (one for some in found for one in takewhile(lambda one: len(one.lines) == fewest, some))
    better = (one for one in others if _no_worse(one, plain))
    return min((plain, *better), key=lambda one: one.cost)


def _no_worse(one: Parting, plain: Parting) -> bool:
    return one.blots < plain.blots or (one.blots == plain.blots and one.ragged <= plain.ragged)


def _ties(pieces: Sequence[Piece], small: Collection[str]) -> dict[frozenset[int], None]:
    """Return what may be tied to the next: nothing first, small words, the word before the last, or both."""
    last = len(pieces) - 2
    before = frozenset(
        i for i, one in enumerate(pieces[:-1]) if one.gap and one.leans(small) and (not i or pieces[i - 1].gap)
    )
    end = frozenset({last} if pieces[last].gap else ())
    return dict.fromkeys((frozenset(), before, end, before | end))


class _Group(Struct, frozen=True):
    """Pieces that are tied: the first and the one after the last, their width, the space behind."""

    start: int
    end: int
    width: float
    gap: float


def _groups(pieces: Sequence[Piece], tied: frozenset[int]) -> list[_Group]:
    groups: list[_Group] = []
    for index, one in enumerate(pieces):
        if index - 1 in tied:
            before = groups.pop()
            groups.append(_Group(before.start, index + 1, before.width + before.gap + one.width, one.gap))
        else:
            groups.append(_Group(index, index + 1, one.width, one.gap))
    return groups


def _filled(groups: Sequence[_Group], room: float) -> list[list[_Group]]:
    """Fill one line after the other as far as it goes."""
    lines: list[list[_Group]] = []
    width = math.inf
    for group in groups:
        if width + group.width > room:
            lines.append([])
            width = 0
        lines[-1].append(group)
        width += group.width + group.gap
    return lines


def _partings(
    pieces: Sequence[Piece], tied: frozenset[int], small: Collection[str], room: float, used: float
) -> Iterator[Parting]:
    """Yield what a line of the whole width gives, and then of every lesser width that parts otherwise."""
    groups = _groups(pieces, tied)
    least = max(group.width for group in groups)
    width = room * used
    whole = True
    while least <= width:
        lines = _filled(groups, width)
        longest = max(map(_width, lines))
        needed = min((_width((*line, after[0])) for line, after in pairwise(lines)), default=room)
        narrow = min(room, needed * SURE)
        if whole or longest <= narrow * used:
            yield _parting(lines, pieces, small, tied, narrow if longest <= narrow * used else room)
        width, whole = longest * (1 - 1e-9), False


def _parting(
    lines: Sequence[Sequence[_Group]],
    pieces: Sequence[Piece],
    small: Collection[str],
    tied: frozenset[int],
    width: float,
) -> Parting:
    widths = [_width(line) for line in lines]
    spans = tuple((line[0].start, line[-1].end) for line in lines)
    # Only what stands at a line's beginning could go up into the line before.
    needed = frozenset(i for line in lines[1:] for i in range(line[0].start, line[0].end - 1)) & tied
    blots = sum(_ends_badly(pieces[start:end], small, last=end == len(pieces)) for start, end in spans)
    rests = sum(pieces[end - 1].text.endswith(_RESTS) for _, end in spans[:-1])
    return Parting(spans, width, needed, blots, rests, max(widths), min(widths))


def _ends_badly(line: Sequence[Piece], small: Collection[str], *, last: bool) -> bool:
    """Whether a line ends with a small word or within a word; the last one, whether it is a single short word."""
    if last:
        return len(line) == 1 and (len(line[0].text.strip(_MARKS)) <= _STUMP or line[0].leans(small))
    return line[-1].text.endswith(_HYPHENS) or line[-1].leans(small)


def _width(line: Sequence[_Group]) -> float:
    return sum(group.width + group.gap for group in line) - line[-1].gap
