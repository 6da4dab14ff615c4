"""What is said in the terminal: plain lines, results to standard output, complaints to standard error. No colours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import typer

from workshop_kit.text import NO_CHARACTER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.errors import Problem


STAND_IN = "·"
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    """Return text as a terminal can show it: what would steer it or turn the line round, or is no character, as a dot.

    Every character stays one, so that carets stand where they stood.
    """
    return NO_CHARACTER.sub(STAND_IN, _UNSEEN.sub(STAND_IN, text))


def say(line: str = "") -> None:
    """Say one line, or several, of a result."""
    typer.echo(visible(line))


def complain(text: str) -> None:
    """Say what went wrong."""
    typer.echo(visible(text), err=True)


def complain_of(problems: Iterable[Problem]) -> None:
    """Say every problem, an empty line between them."""
    complain("\n\n".join(dict.fromkeys(map(str, problems))))


def listed(words: Iterable[object], *, last: str = "and") -> str:
    """Join words as a sentence does: 'one, two and three'.

    >>> listed([45, 60, 90])
    '45, 60 and 90'
    """
    *most, final = [str(word) for word in words]
    return f"{', '.join(most)} {last} {final}" if most else final
