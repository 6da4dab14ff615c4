"""What to do about characters that no face of paper has: a hint for each sort of writing they come from."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEYCAP = "\u20e3"
_RADICALS = "\u2e80"
"""Wide signs before these are emoji, later ones belong to the writing of East Asia."""
_HINTS = {
    "right-to-left": "Writing that runs from right to left cannot be set on paper; on slides it can.",
    "east-asian": "Chinese, Japanese and Korean writing cannot be set on paper; on slides it can.",
    "emoji": "Use a word in place of an emoji, or a plain sign such as ♥, ★, ☺ or ✓.",
    "other": "Use words or other characters here. Letters of European languages and common signs can be drawn.",
}


def hint(characters: Iterable[str]) -> str:
    """Return what to do about these characters: a sentence for each sort of them."""
    sorts = dict.fromkeys(map(_sort, characters))
    return " ".join(_HINTS[sort] for sort in sorts)


def _sort(character: str) -> str:
    if unicodedata.bidirectional(character) in {"R", "AL", "AN"}:
        return "right-to-left"
    wide = unicodedata.east_asian_width(character) in {"W", "F", "H"}
    coloured = wide and character < _RADICALS and unicodedata.category(character) == "So"
    if coloured or "\U0001f000" <= character <= "\U0001fbff" or character == _KEYCAP:
        return "emoji"
    return "east-asian" if wide else "other"
