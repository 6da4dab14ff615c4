"""Words that may be cut off: the last of them give way to an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.text import Run

if TYPE_CHECKING:
    from workshop_kit.scene import Words

ELLIPSIS = "…"
MOST = 160
"""Letters: nothing that is cut off was ever longer on a line of a slide."""


def shortened(words: Words) -> Words | None:
    """Return words that end one word earlier, or half a word where one is left; None where nothing is left."""
    *others, last = words.paragraphs
    text = str(last).removesuffix(ELLIPSIS)
    head, _, _ = text[:MOST].rpartition(" ")
    kept = (head or text[: min(MOST, len(text) // 2)]).rstrip(" ,;:·–-")
    if not kept:
        return None
    return replace(words, paragraphs=(*others, replace(last, runs=(Run(kept + ELLIPSIS),))))
