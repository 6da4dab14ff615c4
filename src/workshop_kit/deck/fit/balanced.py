"""Balanced: a title of several lines stands in a narrower box, so that they are alike and none ends with 'and'.

No line's end is written into the title: it stays one paragraph, to be found and edited as it was typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.deck.fit.lines import put, stepped, steps
from workshop_kit.deck.fit.text import Settled, settled
from workshop_kit.deck.model import TITLES
from workshop_kit.text import NBSP
from workshop_kit.theme import measure
from workshop_kit.theme.balance import parting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from workshop_kit.deck.fit.lines import Measured
    from workshop_kit.text import Run
    from workshop_kit.theme.balance import Parting, Piece

_HEADS = (*TITLES, "subTitle")
_SMALLEST = 0.85
"""Of its size: how small a title may be set where a line of it would else end with a small word."""


def balanced(text: Settled, small: Collection[str]) -> Settled:
    """Return a title parted as well as may be, `small` words at no line's end; any other text as it is.

    Where that cannot be at its size, a size a little smaller is looked for that parts well, in as few lines.
    """
    if not _is_title(text):
        return text
    best, blots = _parted(text, small)
    if not blots:
        return best
    found = (_parted(other, small) for other in _smaller(text))
    return next((other for other, blots in found if not blots and _lines(other) <= _lines(text)), best)


def _is_title(text: Settled) -> bool:
    """Whether it is one paragraph of a title, or of what stands below it, in several lines that begin alike."""
    if text.slot.kind not in _HEADS or not text.fits or len(text.words.paragraphs) > 1:
        return False
    level = _only(text).level
    return _lines(text) > 1 and not (level.mark or level.hang or text.words.beside)


def _only(text: Settled) -> Measured:
    return text.pages[0][0].first


def _lines(text: Settled) -> int:
    return len(_only(text).lines)


def _smaller(text: Settled) -> Iterator[Settled]:
    """Yield it in the sizes that are a little smaller, as far as the slot has some."""
    level = _only(text).level
    full = stepped(level.size, text.step, text.slot.scale)
    for step in steps(text.slot)[text.step + 1 :]:
        if stepped(level.size, step, text.slot.scale) < full * _SMALLEST:
            return
        if (other := settled(text.slot, text.words, text.letters, step)).fits:
            yield other


def _parted(text: Settled, small: Collection[str]) -> tuple[Settled, int]:
    """Part a title at its size; return it, and how many of its lines end badly."""
    only = _only(text)
    runs, room = only.paragraph.runs, text.slot.inner.width - only.level.left
    if len(only.lines) == 1 or only.most > len(only.lines) or any("\t" in run.text for run in runs):
        return text, 0
    pieces = measure.pieces(runs, only.level, only.size)
    found = parting(pieces, room, small, used=measure.CAUTIOUS)
    if found is None or (_is_broken(only) and (found.blots or found.ragged > _ragged(only))):
        return text, 0
    narrower = room - found.width
    set_so = _set(only, _tied(runs, pieces, found.tied), text.slot.inner.width - narrower, is_sure=narrower > 0)
    if not _is_as(set_so, pieces, found):
        return text, found.blots
    row = replace(text.pages[0][0], paragraphs=(set_so,))
    return replace(text, pages=((row,),), narrower=narrower), found.blots


def _is_broken(title: Measured) -> bool:
    """Whether a line's end is written into it, which keeps a word with a hyphen whole."""
    return any(measure.BREAK in run.text for run in title.runs)


def _ragged(title: Measured) -> float:
    widths = [measure.line_width(line, title.level, title.size) for line in title.lines]
    return max(widths) - min(widths)


def _tied(runs: tuple[Run, ...], pieces: Sequence[Piece], tied: Collection[int]) -> tuple[Run, ...]:
    """Put a no-break space behind some of the pieces."""
    text, at = "".join(run.text for run in runs), 0
    for index, piece in enumerate(pieces):
        at = text.index(piece.text, at) + len(piece.text)
        if index in tied:
            runs = put(runs, at, NBSP)
    return runs


def _set(only: Measured, runs: tuple[Run, ...], width: float, *, is_sure: bool) -> Measured:
    """Set a title in a width; where that was chosen for its lines, every program parts them alike."""
    lines = measure.wrap(runs, width, only.level, only.size, used=measure.LIKELY)
    sure = lines if is_sure else measure.wrap(runs, width, only.level, only.size)
    return replace(only, runs=runs, lines=lines, most=max(len(lines), len(sure)), cut=measure.cut(sure))


def _is_as(text: Measured, pieces: Sequence[Piece], found: Parting) -> bool:
    """Whether it is parted as foreseen, in the lines that any program needs."""
    begins = [pieces[start].text for start, _ in found.lines]
    said = ["".join(run.text for run in line) for line in text.lines]
    return text.most == len(begins) == len(said) and all(map(str.startswith, said, begins))
