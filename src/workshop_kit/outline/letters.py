"""Characters that no slide and no sheet can hold: found in the text, and left out of values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight
from workshop_kit.places import Place
from workshop_kit.text import NO_CHARACTER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.places import Source

_MOST_TOLD = 5
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def lines_of(text: str) -> tuple[str, ...]:
    """Split at LF, CR LF and CR, as editors do; no line end is kept."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(lines[:-1] if lines[-1] == "" else lines)


def printable(lines: tuple[str, ...], source: Source) -> tuple[tuple[str, ...], list[Problem]]:
    """Return lines that a parser accepts, and what was wrong with them: at most a few Problems of each sort."""
    problems = [*_controls(lines, source), *_no_characters(lines, source)]
    # libyaml counts these as line ends; editors do not, so that places would no longer agree.
    return tuple(NO_CHARACTER.sub("", _CONTROL.sub(" ", re.sub("[\x85\u2028\u2029]", " ", n))) for n in lines), problems


def cleaned(text: str) -> tuple[str, bool]:
    """Return a value without characters that cannot be printed, and whether any was dropped."""
    plain = _BREAK.sub(lambda found: "\n" if found[0][0] == "\r" else " ", text)
    clean = NO_CHARACTER.sub("", _CONTROL.sub("", plain))
    return clean, clean != plain


def _controls(lines: tuple[str, ...], source: Source) -> Iterator[Problem]:
    for number, column, character in _first(_CONTROL, lines):
        yield Problem(
            f"There is a character here that cannot be printed (number {ord(character)}).",
            Place(source, number, column),
            "Delete it. It often comes along when text is copied from another program; typing the line anew helps too.",
        )


def _no_characters(lines: tuple[str, ...], source: Source) -> Iterator[Problem]:
    for number, column, _ in _first(NO_CHARACTER, lines):
        yield Problem("A broken character was left out here.", Place(source, number, column), "Delete it.", Weight.NOTE)


def _first(pattern: re.Pattern[str], lines: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """Return line, column (from 1) and character where it stands, once a line, in a few lines."""
    found = ((number, pattern.search(line)) for number, line in enumerate(lines, 1))
    told = []
    for number, match in found:
        if match:
            told.append((number, match.start() + 1, match[0]))
        if len(told) == _MOST_TOLD:
            break
    return told
