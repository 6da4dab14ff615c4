"""Words that changed, said in few words: "'Lands' -> 'Arrives'"."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.edits.model import Text

MOST = 3
LONG = 60  # letters


def paragraph_changes(before: Text, after: Text) -> str:
    """Return which words of a text changed, at most a few of them; '' where none did."""
    old, new = ([said for one in text if (said := one.words)] for text in (before, after))
    return word_changes(old, new)


def word_changes(before: Sequence[str], after: Sequence[str]) -> str:
    """Return which words of some paragraphs changed, at most a few of them; '' where none did."""
    told = list(_changes(before, after))
    more = [f"and {len(told) - MOST} more"] if len(told) > MOST else []
    return "; ".join((*told[:MOST], *more))


def short(words: str) -> str:
    """Return words in quotes, the end of long ones left out."""
    return f"'{words}'" if len(words) <= LONG else f"'{words[:LONG].rstrip()}...'"


def _changes(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    for what, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        old, new = before[i:j], after[k:m]
        if what == "replace" and len(old) == len(new):
            for one, other in zip(old, new, strict=True):
                yield from _within(one.split(), other.split())
        elif what != "equal":
            yield from _told(" ".join(old), " ".join(new))


def _within(before: list[str], after: list[str]) -> Iterator[str]:
    """Say which words of a paragraph gave way to which; all of it, where little is left of it."""
    match = SequenceMatcher(None, before, after, autojunk=False)
    if match.ratio() < 1 / 2:
        yield from _told(" ".join(before), " ".join(after))
        return
    for what, i, j, k, m in match.get_opcodes():
        if what != "equal":
            yield from _told(" ".join(before[i:j]), " ".join(after[k:m]))


def _told(old: str, new: str) -> Iterator[str]:
    if old and new:
        yield f"{short(old)} -> {short(new)}"
    elif new:
        yield f"added {short(new)}"
    elif old:
        yield f"taken out {short(old)}"
