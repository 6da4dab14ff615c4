"""How a line begins: tabs, spaces from a word processor and long dashes look right and are not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANKS = re.compile("[ \t\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]*")
_ODD_BLANK = re.compile("[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]")
_LONG_DASH = re.compile("[\u2010-\u2015\u2212\u2022\u00b7\u2043\uff0d][ \u00a0\t]*")
_TIGHT_DASH = re.compile(r"-(?=[a-z][a-z_-]*:)")
_TIGHT_COLON = re.compile(r"(?P<key>(?:- +)*[a-z][a-z_-]*):(?P<value>[^\s:/].*)$")


class Finding(Struct, frozen=True):
    """What is wrong with a line from `column` (from 0) on, and the line written otherwise."""

    message: str
    hint: str
    column: int
    length: int
    rewritten: str
    again: str = ""
    """What to say where it happens again: told once, with the number of lines."""


def blanks(text: str, number: int) -> Iterator[Finding]:
    """Find tabs and odd spaces before the words of a line."""
    found = _BLANKS.match(text)
    before, words = (found[0], text[found.end() :]) if found else ("", text)
    # A zero-width character takes no room; a tab is as good as two spaces, the usual step.
    plain = re.sub("[\u200b\ufeff]", "", before).replace("\t", "  ")
    rewritten = _ODD_BLANK.sub(" ", plain) + words
    if "\t" in before:
        hint = "Use spaces, two for each step in; the tab key of many editors can be told to type them."
        yield Finding(f"Line {number} starts with a tab.", hint, before.index("\t"), len(before), rewritten, "a tab")
    elif odd := _ODD_BLANK.search(before):
        hint = "Delete it and type plain spaces."
        message = f"Line {number} starts with a space from a word processor."
        yield Finding(message, hint, odd.start(), 1, rewritten, "a space from a word processor")


def signs(text: str, number: int) -> Iterator[Finding]:
    """Find a long dash or bullet for a hyphen, and a hyphen or colon without its space."""
    indent = len(text) - len(text.lstrip(" "))
    words = text[indent:]
    if dash := _LONG_DASH.match(words):
        rewritten = f"{text[:indent]}- {words[dash.end() :]}"
        sign = "a bullet" if dash[0][0] in "\u2022\u00b7\u2043" else "a long dash"
        hint = f"Type a plain hyphen and a space: '{_short(rewritten)}'."
        yield Finding(f"Line {number} starts with {sign}.", hint, indent, 1, rewritten)
    elif _TIGHT_DASH.match(words):
        rewritten = f"{text[:indent]}- {words[1:]}"
        yield Finding("A space is missing after the dash.", f"Write: {_short(rewritten)}", indent, 1, rewritten)
    elif colon := _TIGHT_COLON.match(words):
        rewritten = f"{text[:indent]}{colon['key']}: {colon['value']}"
        hint = f"Put a space after the colon: '{_short(rewritten).removeprefix('- ')}'."
        yield Finding("A space is missing after the colon.", hint, indent, len(colon["key"]) + 1, rewritten)


def _short(text: str) -> str:
    line = text.strip()
    return line if len(line) <= 60 else f"{line[:57]}..."  # noqa: PLR2004 - what reads well inside a sentence
