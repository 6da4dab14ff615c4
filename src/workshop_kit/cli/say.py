"""What is said in the terminal: plain lines, results to standard output, complaints to standard error. No colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.errors import Problem


def say(line: str = "") -> None:
    """Say one line, or several, of a result."""
    typer.echo(line)


def complain(text: str) -> None:
    """Say what went wrong."""
    typer.echo(text, err=True)


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
