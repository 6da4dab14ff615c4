"""Words in a row that stand the same way in the article which the bundled workshops began from; it is not ours.

The article itself is not kept here, only a digest of each 7 and each 8 words in a row of it, in
`assets/article-runs.txt`. `.ci/article_runs.py` makes them.
"""

from __future__ import annotations

import functools
import hashlib
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.checking.rule import rule
from workshop_kit.checking.said import said
from workshop_kit.errors import Problem, Weight
from workshop_kit.places import Place
from workshop_kit.resources import asset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from workshop_kit.checking.subject import Subject
    from workshop_kit.places import Source

NEAR, COPIED = 7, 8
"""So many words in a row may still be chance, and so many are copied."""

_APOSTROPHES = str.maketrans("", "", "'’")
_WORD = re.compile(r"[^\W_]+(?:['’]+[^\W_]+)*")


class Copy(Struct, frozen=True):
    """Words in a row that stand so in the article: where they begin and end, counted from 0, and how many they are."""

    line: int
    column: int
    end: int
    count: int

    @property
    def is_copied(self) -> bool:
        """Whether they are too many for chance."""
        return self.count >= COPIED


@rule
def copied_wording(subject: Subject) -> Iterator[Problem]:
    """Yield an error for 8 words in a row or more, a warning for 7, in every file that the outline is read from."""
    places = [one.text.place for one in said(subject)]
    for source in {place.source.name: place.source for place in places}.values():
        for copy in copies(source.lines):
            yield _problem(copy, source)


def copies(lines: Sequence[str]) -> tuple[Copy, ...]:
    """Return what lines share with the article, marks and capitals aside; a sentence may go on on the next line."""
    found = [(number, word) for number, line in enumerate(lines) for word in _WORD.finditer(line)]
    said = [folded(word[0]) for _, word in found]
    starts = _near(said)
    copied = tuple(_joined(_copied(said, starts)))
    near = [(at, at + NEAR) for at in starts]
    near = [(begin, end) for begin, end in near if not any(begin < last and first < end for first, last in copied)]
    made = []
    for begin, end in sorted((*copied, *near)):
        line, word = found[begin]
        last = max(other.end() for number, other in found[begin:end] if number == line)
        made.append(Copy(line, word.start(), last, end - begin))
    return tuple(made)


def _joined(starts: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Join runs of which each begins one word after the one before: from which word to which, the last not counted."""
    begin = end = -1
    for at in starts:
        if at != end - COPIED + 1:
            if end > 0:
                yield begin, end
            begin = at
        end = at + COPIED
    if end > 0:
        yield begin, end


def folded(word: str) -> str:
    """Return a word as it is compared: in small letters, without apostrophes."""
    return word.translate(_APOSTROPHES).casefold()


def folded_words(text: str) -> list[str]:
    """Return the words of a text as they are compared."""
    return [folded(word) for word in _WORD.findall(text)]


def digests(said: Sequence[str], length: int) -> list[str]:
    """Return a digest for each run of so many words, in order."""
    runs = (" ".join(said[at : at + length]) for at in range(len(said) - length + 1))
    return [hashlib.sha256(run.encode()).hexdigest()[:12] for run in runs]


@functools.cache
def article_runs() -> frozenset[str]:
    """Return the digests of the article's runs of 7 and of 8 words."""
    lines = asset("article-runs.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def _near(said: Sequence[str]) -> list[int]:
    """Return where runs of 7 words begin that the article has too, in order."""
    known = article_runs()
    return [at for at, digest in enumerate(digests(said, NEAR)) if digest in known]


def _copied(said: Sequence[str], near: Sequence[int]) -> Iterator[int]:
    """Yield where runs of 8 words begin that the article has too: each holds two of 7."""
    known = article_runs()
    for at, after in pairwise(near):
        if after == at + 1 and not known.isdisjoint(digests(said[at : at + COPIED], COPIED)):
            yield at


def _problem(copy: Copy, source: Source) -> Problem:
    place = Place(source, copy.line + 1, copy.column + 1, copy.end - copy.column)
    message = f"These {copy.count} words stand so in the article that the workshops of this kit began from."
    hint = "It belongs to those who wrote it. Say the same in your own words, and in another order."
    return Problem(message, place, hint, Weight.ERROR if copy.is_copied else Weight.WARNING)
