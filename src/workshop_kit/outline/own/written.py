"""How text stands in a file that is YAML for every program: as it is where that reads as typed, else in quotes."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import yaml

from workshop_kit.outline.letters import cleaned
from workshop_kit.outline.page import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDEST = 98
"""Letters in a line of a comment, its sign and space aside."""


def tidied(typed: str) -> str:
    """Return what was typed as one line, without characters that nothing can print.

    >>> tidied("  Small   thanks ")
    'Small thanks'
    """
    return " ".join(cleaned(typed.replace("\ufeff", ""))[0].split())


def value(text: str) -> str:
    """Write one line of text as it can stand after a key's colon.

    >>> print(value("Small thanks"), value("Which: this?"), value("no"))
    Small thanks "Which: this?" "no"
    """
    return text if _reads(f"key: {text}\n") == {"key": text} else quoted(text)


def key(text: str) -> str:
    """Write one line of text as it can stand before a colon."""
    return text if _reads(f"{text}: value\n") == {text: "value"} else quoted(text)


def comment(words: str) -> str:
    """Write words as lines of a comment."""
    return "".join(f"# {line}\n" for line in textwrap.wrap(words, WIDEST, break_long_words=False))


def commented_out(lines: str) -> str:
    """Write YAML as an example: whoever takes away the `#` of its lines, and nothing else, can use it."""
    return "".join(f"#{line}" for line in lines.splitlines(keepends=True))


def paragraphs(*written: str) -> str:
    """Join pieces of a file with an empty line between them; pieces of nothing are left out."""
    return "\n".join(_with_an_end(written))


def _with_an_end(written: tuple[str, ...]) -> Iterator[str]:
    for piece in written:
        if piece:
            yield piece if piece.endswith("\n") else f"{piece}\n"


def _reads(line: str) -> object:
    """Return what YAML makes of a line; None where it makes nothing of it."""
    try:
        return yaml.load(line, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError):  # a date such as 2026-99-99 is a ValueError
        return None
