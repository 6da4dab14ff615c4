"""Where exactly words of a text stand in their file; and of what is found there case by case, the worst."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.places import Place
    from workshop_kit.text import Text

_HEAVIEST_FIRST = tuple(Weight)


def spot(text: Text, found: re.Match[str]) -> Place | None:
    """Return the Place of words that were found in `text.source`; None where a term says them, and not the file.

    The text may begin on the line of its place or, under a bar, on the next.
    """
    words = re.compile(r"\s+".join(map(re.escape, found[0].split())))
    earlier = sum(1 for _ in words.finditer(text.source, 0, found.start()))
    written = _written(text)
    for number, match in enumerate(words.finditer(written, text.place.column - 1)):
        if number == earlier:
            above = written[: match.start()]
            column = match.start() - (above.rfind("\n") + 1) + 1
            length = len(match[0].partition("\n")[0])
            return replace(text.place, line=text.place.line + above.count("\n"), column=column, length=length)
    return None


def _written(text: Text) -> str:
    """Return the lines of the file that hold a text, from the one of its place on, whole.

    What follows a key goes on on lines that are set in further than the key. Of several texts under one bar, each goes
    on for its letters, or for a line where other things of its own stand before it.
    """
    first, *below = text.place.source.lines[text.place.line - 1 :] or ("",)
    before = first[: text.place.column - 1]
    key = before.lstrip(" -")
    least = len(before) - len(key) + bool(key)
    held, letters = [first], len(first) - len(before)
    for line in below:
        if line.strip() and _inset(line) < least:
            break
        if not key and len(held) > 1 and letters >= len(text.source):
            break
        held.append(line)
        letters += len(line.strip()) + 1
    return "\n".join(held)


def _inset(line: str) -> int:
    return len(line) - len(line.lstrip())


def standing(text: Text, found: Iterable[re.Match[str]]) -> dict[str, Place]:
    """Return which of the words found in a text stand in its file, each once, and where it does first."""
    stand: dict[str, Place] = {}
    for one in found:
        words = " ".join(one[0].split())
        place = None if words in stand else spot(text, one)
        if place:
            stand[words] = place
    return stand


def quoted(words: Iterable[str]) -> str:
    """Join words as they are quoted in a sentence: 'always', 'never' and 'must'.

    >>> quoted(["always", "never", "must"])
    "'always', 'never' and 'must'"
    """
    *most, last = [f"'{one}'" for one in words]
    return f"{', '.join(most)} and {last}" if most else last


def worst(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return one Problem for each place: the heaviest, and of equal ones the first."""
    kept: dict[object, Problem] = {}
    for one in problems:
        at = (one.place.source.name, one.place.line, one.place.column) if one.place else None
        other = kept.setdefault(at, one)
        if _HEAVIEST_FIRST.index(one.weight) < _HEAVIEST_FIRST.index(other.weight):
            kept[at] = one
    return tuple(kept.values())
