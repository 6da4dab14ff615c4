"""Tidying: the quotes that words were read with, written into the file; nothing else in it changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem
from workshop_kit.outline.decoding import decoded, encoded
from workshop_kit.outline.files import file_bytes
from workshop_kit.outline.source import loaded
from workshop_kit.resources import workshops

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from workshop_kit.outline.quotes import Quotes

_LINE_END = re.compile("(\r\n|\r|\n)")


class Change(Struct, frozen=True):
    """A line of the file, its number from 1, as it was and as it is with its quotes."""

    number: int
    before: str
    after: str


class Tidied(Struct, frozen=True):
    """What a file holds with its quotes, as bytes; `changes` is empty where it lacks none that are clear.

    `problems` are those of reading its lines: errors a person has to mend, and notes on what has become tidy.
    """

    content: bytes
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]


def tidied(path: Path, name: str) -> Tidied:
    """Return a file with the quotes that its lines lack; `name` is how the person called it. Nothing is written.

    Where lines do not hang together even with quotes, there are no changes: what such lines mean, a person must say. A
    file that comes with the kit is never changed.
    """
    if path.resolve().parent == workshops().resolve():
        hint = "Copy it under a name of your own, and tidy that."
        return Tidied(b"", (), (Problem(f"'{name}' comes with the kit and stays as it is.", None, hint),))
    data = file_bytes(path, name)
    if isinstance(data, Problem):
        return Tidied(b"", (), (data,))
    read = loaded(data, path, name)
    text = decoded(data, name)
    if isinstance(text, Problem) or not read.quotes:
        return Tidied(data, (), read.problems)
    lines = read.source.lines
    changes = (Change(one.line + 1, lines[one.line], one.written(lines[one.line])) for one in read.quotes)
    return Tidied(encoded(with_quotes(text, read.quotes), data), tuple(changes), read.problems)


def with_quotes(text: str, missing: Iterable[Quotes]) -> str:
    """Return a text with quotes in its lines, its line ends as they were."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    # Every other piece is a line end.
    pieces = _LINE_END.split(text.removeprefix(mark))
    for quotes in missing:
        pieces[2 * quotes.line] = quotes.written(pieces[2 * quotes.line])
    return mark + "".join(pieces)
