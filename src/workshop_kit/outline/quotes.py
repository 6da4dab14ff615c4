"""Quotes that are missing round words: the words are read as typed, and `tidy` writes the quotes into the file."""

from __future__ import annotations

import re

from msgspec import Struct

CLOSED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
"""A quotation from its first mark to its last, by the mark."""
COLON = re.compile(r":(?=\s|$)")
WITH_COLON = "words with a colon inside"
UNDER_A_BAR = "Put the whole text in quotes or under a bar: '|'."
_COMMENT = re.compile(r"(?<=\s)#(?!\w)")
_SIGNS = {
    "*": "a star",
    "&": "'&'",
    "!": "an exclamation mark",
    "%": "a percent sign",
    "@": "'@'",
    "`": "a backtick",
    ",": "a comma",
    "{": "a brace",
    "}": "a brace",
    "[": "a bracket",
    "]": "a bracket",
    "'": "an apostrophe",
}


class Quotes(Struct, frozen=True):
    """Quotes that belong round the words of one line, from column `start` up to `end`; line and columns from 0.

    `what` says what is odd about the words, as in 'words that begin with a star'; `column` and `length` are pointed at.
    """

    line: int
    start: int
    end: int
    what: str
    column: int
    length: int = 1
    aside: str = ""

    def written(self, text: str) -> str:
        """Return the line with the quotes in it."""
        return f"{text[: self.start]}{quoted(text[self.start : self.end])}{text[self.end :]}"

    @property
    def needed(self) -> str:
        """The sentence for where the words cannot be read as typed."""
        return f"{self.what[0].upper()}{self.what[1:]} need quotes round them."


def quoted(text: str) -> str:
    """Put text in the quotes that it does not hold itself.

    >>> print(quoted("'Tis hard"), quoted('"Thank you" is enough'))
    "'Tis hard" '"Thank you" is enough'
    """
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def words_end(text: str, start: int) -> int:
    """Return where the words end that begin at `start`: before a comment, or with the line.

    >>> [text[: words_end(text, 0)] for text in ("Sheet #3 # ask", '"a # b" and # c')]
    ['Sheet #3', '"a # b" and']
    """
    first = CLOSED.get(text[start : start + 1])
    closed = first.match(text, start) if first else None
    comment = _COMMENT.search(text, closed.end() if closed else start)
    return len(text[: comment.start() if comment else len(text)].rstrip())


def beginning(sign: str) -> str:
    """Say what words are that begin with a sign.

    >>> beginning("*")
    'words that begin with a star'
    """
    return f"words that begin with {_SIGNS.get(sign) or repr(sign)}"
