"""Words that must stand on one line: the last of them give way to an ellipsis."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from workshop_kit.paper.setting import line_width

if TYPE_CHECKING:
    from workshop_kit.paper.styles import Style

ELLIPSIS = "…"


def shortened(words: str, room: float, style: Style) -> str:
    """Return the words that fit on a line, with an ellipsis for the rest: in full they stand elsewhere."""
    if line_width(words, style) <= room:
        return words
    fits = bisect_right(range(len(words)), room, key=lambda length: line_width(words[:length] + ELLIPSIS, style)) - 1
    whole, _, _ = words[: fits + 1].rpartition(" ")
    return (whole or words[:fits]).rstrip(" ,;:·–-") + ELLIPSIS
