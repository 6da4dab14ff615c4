"""Words that the parser took for something else, as they were typed: with the quotes that are missing, or an error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.outline.quotes import COLON, UNDER_A_BAR, WITH_COLON, Quotes, words_end

if TYPE_CHECKING:
    from workshop_kit.outline.events import Spot
    from workshop_kit.outline.page import Page

_FIELD = re.compile(r"[^\W\d_][\w'’-]*")
_CUT = re.compile(r"\s*#(?=\w)")
IN_BRACKETS = "Put quotes round each that begins so, or each on a line of its own under a bar: '|'."
_FOR_A_COMMENT = "For a comment, put a space after '#'."


def words_at(page: Page, start: Spot) -> str:
    """Return what stands on a line from a spot on, without a comment."""
    line = page.line(start.line)
    return line[start.column : words_end(line, start.column)]


def as_typed(page: Page, start: Spot, what: str, *, clear: bool, hint: str = "") -> Quotes | Problem:
    """Return the quotes that words lack; a Problem where it is not clear that they are text, or all of it.

    `hint` says what to do where the words do not end with the line.
    """
    words = words_at(page, start)
    colon = COLON.search(words) if what == WITH_COLON else None
    column, length = (colon.start(), 1) if colon else (0, len(re.split(r"[\s,\]}]", words, maxsplit=1)[0]))
    end = start.column + len(words)
    quotes = Quotes(start.line, start.column, end, what, start.column + column, max(1, length))
    if clear and start.line not in page.bare:
        return quotes
    hint = hint or f"Write: {quotes.written(page.line(start.line)).strip()}"
    return Problem(quotes.needed, page.place(start.line, quotes.column, quotes.length), hint)


def is_sentence(words: str) -> bool:
    """Whether words with a colon are a sentence of a list: what stands before it is no field, for those are one word.

    >>> [is_sentence(words) for words in ("Some days: nothing", "Listen: now", "minutes: 5")]
    [True, True, False]
    """
    colon = COLON.search(words)
    name = words[: colon.start()].strip("'\" ") if colon else ""
    return colon is not None and not (_FIELD.fullmatch(name) and name.islower())


def cut_off(page: Page, start: Spot, end: Spot, *, clear: bool) -> Quotes | Problem | None:
    """Return what words lack that end before ' #' and a letter: what a person types there is hardly ever a comment."""
    line = page.line(end.line)
    lost = _CUT.match(line, end.column)
    if lost is None or not line[: end.column].strip():
        return None
    column = lost.end() - 1
    first = start.column if end != start else column
    quotes = Quotes(end.line, first, words_end(line, first), "words with '#' inside", column, 1, _FOR_A_COMMENT)
    if clear and start.line == end.line and start.line not in page.bare:
        return quotes
    words = line[column : quotes.end]
    hint = f"Write: {quotes.written(line).strip()}" if start.line == end.line else UNDER_A_BAR
    message = f"From '#' on, the words '{_short(words)}' would be lost as a comment."
    return Problem(message, page.place(end.line, column, len(words)), f"{hint}\n{_FOR_A_COMMENT}")


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}..."  # noqa: PLR2004 - what reads well inside a sentence
