"""A line whose beginning is still a comment: `#changes:`, and below it a change without its '#'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem

if TYPE_CHECKING:
    from workshop_kit.outline.page import Page

_KEY_ALONE = re.compile(r"#(?P<inset> *)(?P<key>[a-z][a-z_-]*):\s*$")


class Hidden(Struct, frozen=True):
    """A key behind a '#': the number of its line from 0, that line without it, and what to tell."""

    number: int
    text: str
    problem: Problem


def hidden_above(page: Page, number: int) -> Hidden | None:
    """Return the key that line `number` (from 0) belongs below, where that is a comment yet; else None.

    Between them stand comments, and lines that are set in no less than this one.
    """
    line = page.line(number)
    inset = _inset(line)
    for above in range(number - 1, -1, -1):
        text = page.line(above)
        if key := _KEY_ALONE.match(text):
            if len(key["inset"]) < inset:
                return _hidden(page, above, number, key["key"])
        elif text.strip() and not text.startswith("#") and _inset(text) < inset:
            return None
    return None


def _hidden(page: Page, above: int, number: int, key: str) -> Hidden:
    text = page.line(above)
    line = page.line(number)
    place = page.place(number, _inset(line), max(1, len(line.strip())))
    message = f"This line belongs below '{key}:', which begins with # and so is a comment."
    hint = f"Take the # away from '{key}:' on line {above + 1}, too."
    return Hidden(above, text[1:].strip(), Problem(message, place, hint))


def _inset(line: str) -> int:
    return len(line) - len(line.lstrip())
