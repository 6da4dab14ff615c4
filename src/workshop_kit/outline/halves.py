r"""Halves of characters in quotes: programs that write JSON write an emoji as two, `"\ud83d\ude00"`.

YAML has one escape for the whole, `"\U0001F600"`, and its parser stops at a half.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.outline.events import Misread
    from workshop_kit.outline.page import Page

_STOPPED = "invalid Unicode character escape"
_HALVES = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_NONE = r"\ufffe"
"""What stands for no character, as wide as a half: it is left out of the value, which is told."""


def with_whole_characters(page: Page, stopped: Misread, *, everywhere: bool) -> Page:
    """Return the page with halves put together in the line that stopped the parser, or in every line.

    The page itself comes out where something else stopped it.
    """
    line = page.line(stopped.spot.line)
    if _STOPPED not in stopped.said or not _HALVES.search(line):
        return page
    numbers = range(len(page.lines)) if everywhere else (stopped.spot.line,)
    return page.mended({number: _HALVES.sub(_whole, page.line(number)) for number in numbers})


def _whole(halves: re.Match[str]) -> str:
    first, second = halves.groups()
    if not first:
        return _NONE
    return f"\\U{0x10000 + ((int(first, 16) - 0xD800) << 10) + int(second, 16) - 0xDC00:08X}"
