"""How wide text is, and where it wraps: runs and a width in points go in, lines come out.

Lines break as PowerPoint and LibreOffice break them: greedily, at spaces, after a hyphen before a letter, around a
long dash, after a short one, never at a no-break space; a word wider than its line is cut.
"""

from __future__ import annotations

import functools
import math
import re
import unicodedata
from bisect import bisect_right
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import uharfbuzz
from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.text import Run
from workshop_kit.theme.balance import Piece
from workshop_kit.theme.fonts import face
from workshop_kit.units import PT_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.theme.model import Level

Line = tuple[Run, ...]

CAUTIOUS = 0.99
"""How much of a line's width is counted on, so that no program needs more lines than foreseen: each rounds its way."""

LIKELY = 0.9985
"""How much of it LibreOffice fills: so it broke 377 of 378 natural texts as foreseen, 362 of three lines or more."""

_SMALL_CAPS = 0.8  # of the size: how PowerPoint and LibreOffice draw them

BREAK = "\v"
"""Ends a line, as Shift and Enter do in PowerPoint; it stands where a space did."""

_BREAKING = tuple(f" \t{BREAK}-‐–—")
_GUESS = 6
"""How many words more are tried at once: about half a line of large type."""
_WORD = re.compile(rf"[^ \t{BREAK}]+[ \t]*{BREAK}?|[ \t]+{BREAK}?|{BREAK}")
_BREAK = re.compile(r"(?<=[^\s\-/][\-‐])(?=[^\W\d])|(?<=–)(?=\S)|(?<=—)(?=\S)|(?<=\S)(?=—)")


def width(text: str, family: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Return the width of text on one line in points, kerned; spaces at its end count."""
    return _ems(text, family, bold, italic) * size


def shown(text: str, level: Level) -> Iterator[tuple[str, float]]:
    """Yield a text as a level shows it, each stretch with its part of the size: small letters may stand as capitals."""
    if level.caps != "small":
        yield (text.upper() if level.caps else text), 1
        return
    for small, letters in groupby(text, str.islower):
        yield "".join(letters).upper(), _SMALL_CAPS if small else 1


def line_width(line: Line, level: Level, size: float | None = None) -> float:
    """Return the width of a line as a level sets it at a size (points; the level's own by default), without its end.

    Spaces at the line's end do not count.
    """
    text = "".join(run.text for run in line)
    return _Setting(text, line, level, size or level.size).width(0, len(text))


def wrap(
    runs: Sequence[Run], room: float, level: Level, size: float | None = None, *, used: float = CAUTIOUS
) -> tuple[Line, ...]:
    """Break runs into lines, as a level of a slot sets them at a size (points; the level's own by default).

    `room` is the width of the slot less its insets, in points; the level's own indent is taken from it here, and of
    what is left the part `used` is filled. Every character stands in one line, spaces at a line's end included, so
    that the lines joined are the text.
    """
    setting = _Setting("".join(run.text for run in runs), tuple(runs), level, size or level.size)
    rest = room - level.left
    # Without a mark the first line begins where the mark would stand.
    first = rest if level.mark else rest + level.hang
    spans = _lines(setting, first * used, rest * used)
    return tuple(setting.cut(start, end) for start, end in spans)


def cut(lines: tuple[Line, ...]) -> bool:
    """Whether one of the line ends falls within a word: where there is neither a space nor a hyphen or dash."""
    texts = ["".join(run.text for run in line) for line in lines]
    return any(not (one.endswith(_BREAKING) or two.startswith("—")) for one, two in pairwise(texts))


def pieces(runs: Sequence[Run], level: Level, size: float) -> list[Piece]:
    """Return what of a text a line may begin with, as a level sets it at a size in points: words and parts of words."""
    setting = _Setting("".join(run.text for run in runs), tuple(runs), level, size)
    space = width(" ", level.face, size, bold=level.bold, italic=level.italic)
    made, word = [], 0
    for start, end in _tokens(setting.text):
        text = setting.text[start:end]
        seen = text.rstrip()
        # A part of a word is kerned to the part before.
        wide = setting.width(word, end) - (setting.width(word, start) if word < start else 0)
        made.append(Piece(seen, wide, space * (len(text) - len(seen))))
        word = word if seen == text else end
    return made


class _Setting(Struct, frozen=True):
    """A text with its runs, level and size: what a stretch of it measures."""

    text: str
    runs: tuple[Run, ...]
    level: Level
    size: float

    def width(self, start: int, end: int) -> float:
        """Return how wide characters `start` to `end` are from a line's beginning, spaces at the end aside."""
        end = start + len(self.text[start:end].rstrip(f" \t{BREAK}"))
        tab = self.text.find("\t", start, end)
        if tab < 0:
            return self._width(start, end)
        return self._stop(self._width(start, tab)) + self.width(tab + 1, end)

    def _stop(self, used: float) -> float:
        """Return how far from a first line's beginning the next tab stop is: where text starts, then every inch."""
        if used < self.level.hang:
            return self.level.hang
        before = self.level.left - self.level.hang
        return (math.floor((before + used) / PT_PER_INCH) + 1) * PT_PER_INCH - before

    def _width(self, start: int, end: int) -> float:
        return sum(
            width(
                text,
                self.level.face,
                self.size * part,
                bold=self.level.bold or run.strong,
                italic=self.level.italic or run.emphasis,
            )
            for run, piece in self._pieces(start, end)
            for text, part in shown(piece, self.level)
        )

    def cut(self, start: int, end: int) -> Line:
        """Return the runs of characters `start` to `end`."""
        return tuple(replace(run, text=piece) for run, piece in self._pieces(start, end))

    def _pieces(self, start: int, end: int) -> Iterator[tuple[Run, str]]:
        """Yield what of each run stands between two characters, with the run."""
        at = 0
        for run in self.runs:
            piece = run.text[max(0, start - at) : max(0, end - at)]
            at += len(run.text)
            if piece:
                yield run, piece


def _lines(setting: _Setting, first: float, rest: float) -> Iterator[tuple[int, int]]:
    """Yield the start and end of every line, filling each as far as it goes."""
    start, room = 0, first
    ends = [end for _, end in _tokens(setting.text)]
    next_up = 0
    while next_up < len(ends):
        many = _how_many(setting, start, ends, next_up, room)
        if many:
            end = ends[next_up + many - 1]
        else:  # a word wider than its line
            end = _fitting(setting, start, ends[next_up], room)
            many = int(end == ends[next_up])
        next_up += many
        yield start, end
        start, room = end, rest


def _how_many(setting: _Setting, start: int, ends: Sequence[int], next_up: int, room: float) -> int:
    """Return how many of the tokens that are next up stand on the line from `start`; what a break ends is its last.

    A line is as wide as it is long: so a few of its ends are measured, and not each.
    """
    broken = (at for at in range(next_up, len(ends)) if setting.text[ends[at] - 1] == BREAK)
    last = next(broken, len(ends) - 1) + 1

    def wide(at: int) -> float:
        return setting.width(start, ends[at])

    fits, most = next_up, min(next_up + _GUESS, last)
    while wide(most - 1) <= room:
        if most == last:
            return last - next_up
        fits, most = most, min(most + _GUESS, last)
    return bisect_right(range(most - 1), room, fits, key=wide) - next_up


def _tokens(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of what must stand together, with the spaces that follow it."""
    for word in _WORD.finditer(text):
        at = word.start()
        for piece in _BREAK.split(word.group()):
            if piece:
                yield at, at + len(piece)
                at += len(piece)


def _fitting(setting: _Setting, start: int, end: int, room: float) -> int:
    """Return the end of what fits into one line from `start`: the whole, or one letter at least."""
    if setting.width(start, end) <= room:
        return end
    cut = _letter(setting.text, start)
    while (further := _letter(setting.text, cut)) <= end and setting.width(start, further) <= room:
        cut = further
    return cut


def _letter(text: str, start: int) -> int:
    """Return the end of the letter at `start`, its accents included."""
    end = start + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


@functools.lru_cache(maxsize=1 << 16)
def _ems(text: str, family: str, bold: bool, italic: bool) -> float:  # noqa: FBT001 - a cache key
    """Width at size 1."""
    chosen = face(family, bold=bold, italic=italic)
    font = _font(str(chosen.path), chosen.index)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {})
    advance = sum(glyph.x_advance for glyph in buffer.glyph_positions or ())
    return float(advance * chosen.factor / font.face.upem)


@functools.cache
def _font(path: str, index: int) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path), index))
