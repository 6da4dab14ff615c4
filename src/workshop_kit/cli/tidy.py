"""`tidy`: the quotes that other programs need, written into a person's own outlines."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import typer

from workshop_kit.cli.options import Outlines
from workshop_kit.cli.say import complain_of, say
from workshop_kit.errors import Problem, Refused, Weight, stops

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.outline.tidying import Tidied

FEW = 5
"""So many changed lines are shown; of more, their numbers are said."""
WIDTH = 90


def tidy(outlines: Outlines) -> None:
    """Write missing quotes into your outlines.

    OUTLINE is the path of your own. Words that begin with a brace or a star, go on after a quotation, or hold a colon
    or '#' are read as you typed them, but other programs need quotes round them. Those quotes are written into the
    file; nothing else in it changes, and it means what it meant. Mistakes that only you can mend are shown.
    """
    problems = [problem for words in dict.fromkeys(outlines) for problem in _tidied(words)]
    if stops(problems):
        raise typer.Exit(1)


def _tidied(words: str) -> tuple[Problem, ...]:
    """Tidy one file, say what was done, and return what only a person can mend."""
    from workshop_kit.cli.outlines import outline
    from workshop_kit.outline.tidying import tidied

    path = outline(words)
    made = tidied(path, words)
    errors = tuple(problem for problem in made.problems if problem.weight is Weight.ERROR)
    if errors:
        complain_of(errors)
    try:
        if made.changes:
            _write(path, made)
    except Refused as refused:
        complain_of(refused.problems)
        return refused.problems
    for line in _report(words, made):
        say(line)
    return errors


def _write(path: Path, made: Tidied) -> None:
    """Put the tidy file in the place of the old one, also behind a link. Raises `Refused`."""
    from workshop_kit.keeping.whole import elsewhere, write_whole

    hint = "Copy it into a folder of your own, and tidy that."
    if not os.access(path, os.W_OK):
        raise Refused([Problem(f"'{path.name}' is locked or belongs to someone else.", None, hint)])
    with elsewhere(hint):
        write_whole(path.resolve(), made.content)


def _report(words: str, made: Tidied) -> Iterator[str]:
    """Yield what was changed in a file, or that it stays as it is."""
    changes = made.changes
    if changes:
        numbers = ", ".join(str(change.number) for change in changes)
        yield f"{words}: Quotes were written into {len(changes)} {'line' if len(changes) == 1 else 'lines'}: {numbers}."
    elif not stops(made.problems):
        yield f"{words}: It is tidy and stays as it is."
    elif made.content:
        yield f"{words}: It stays as it is. Mend the lines that are shown, then tidy again."
    for change in changes if len(changes) <= FEW else ():
        yield f"  {change.number} was  {_short(change.before)}"
        yield f"  {' ' * len(str(change.number))} is   {_short(change.after)}"


def _short(line: str) -> str:
    text = line.strip()
    return text if len(text) <= WIDTH else f"{text[: WIDTH - 3]}..."
