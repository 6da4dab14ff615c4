"""The nearest word to a misspelt one, for hints."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that is most like `word`, capitals, hyphens and spaces aside; None if none is near."""
    by_shape = {_shape(one): one for one in known}
    found = difflib.get_close_matches(_shape(word), by_shape, 1, 0.6)
    return by_shape[found[0]] if found else None


def several_nearest(words: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Return the known titles most like `words`, best first."""
    by_shape = {_shape(one): one for one in known}
    return [by_shape[shape] for shape in difflib.get_close_matches(_shape(words), by_shape, most, 0.5)]


def known_ones(said: str, words: Iterable[str], also: str = "") -> str:
    """Return a hint: whether the nearest word was meant, else all that are known; `also` is said behind it."""
    known = list(words)
    near = nearest(said, known)
    first = f"Did you mean '{near}'?" if near else f"Known {'is' if len(known) == 1 else 'are'} {', '.join(known)}."
    return f"{first} {also}".rstrip()


def _shape(word: str) -> str:
    return word.casefold().replace("-", "_").replace(" ", "_")
