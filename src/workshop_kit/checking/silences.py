"""Silences: `# ok: RULE, reason` on a line of its own, above the key for which that rule of `check` says nothing."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.nearest import known_ones, nearest
from workshop_kit.outline.source import parse
from workshop_kit.places import Place
from workshop_kit.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from workshop_kit.places import Source

_SILENCE = re.compile(r"\s*#\s*(?i:ok)\s*:\s*(?P<rule>[^,]*?)\s*(?:,\s*(?P<reason>.*?)\s*)?$")
_AT_THE_END = re.compile(r"\s*[^\s#].*?\s(?P<remark>#.*)$")
"""A line of an outline with a remark behind it."""


class Silence(Struct, frozen=True):
    """It holds for one rule from line `first` to line `last`, counted from 1; `first` is 0 where no key follows.

    One that stands `at_the_end` of a line holds for nothing.
    """

    rule: str
    reason: str
    place: Place
    first: int = 0
    last: int = 0
    at_the_end: bool = False

    def silences(self, problem: Problem) -> bool:
        """Whether it holds for a Problem of the file that it stands in; without a reason it holds for none."""
        at = problem.place.line if problem.place else 0
        return bool(self.reason) and problem.rule == self.rule and self.first <= at <= self.last


@functools.lru_cache(maxsize=16)
def silences_in(source: Source) -> tuple[Silence, ...]:
    """Return the silences of a file, in order; what looks like one under a bar is text."""
    written = [(number, found) for number, line in enumerate(source.lines, 1) if (found := _silence_in(line))]
    tree = parse("\n".join(source.lines), source.name).tree if written else None
    if tree is None:
        return ()
    text, spans = frozenset(_lines_of_text(tree)), tuple(_spans(tree, len(source.lines)))
    silences = (_silence(source, number, found, spans) for number, found in written if number not in text)
    values = "\n".join(scalar.text for scalar in _scalars(tree) if "#" in scalar.text)
    return tuple(one for one in silences if not (one.at_the_end and _remark(one) in values))


def _silence_in(line: str) -> re.Match[str] | None:
    behind = _AT_THE_END.match(line)
    return _SILENCE.match(behind["remark"] if behind else line)


def _remark(silence: Silence) -> str:
    """Return it as it is in a value if it is no remark but text, in quotes or not."""
    return silence.place.text[silence.place.column - 1 :].rstrip(" \"'")


def unsilenced(
    found: Iterable[Problem], rules: Collection[str], own: Source | None, *, all_seen: bool
) -> tuple[Problem, ...]:
    """Return the Problems that no silence in their files holds for, and what is wrong with those of one's `own` file.

    `all_seen`: every Problem there can be was found, so that a silence without one is idle.
    """
    silences: dict[tuple[str, ...], tuple[Silence, ...]] = {}
    used: set[tuple[str, int]] = set()
    kept = []
    for problem in found:
        source = problem.place.source if problem.place else None
        if source is not None and source.lines not in silences:
            silences[source.lines] = silences_in(source)
        holding = [one for one in silences[source.lines] if one.silences(problem)] if source is not None else []
        used |= {(one.place.source.name, one.place.line) for one in holding}
        if not holding:
            kept.append(problem)
    for silence in silences_in(own) if own else ():
        idle = all_seen and (silence.place.source.name, silence.place.line) not in used
        kept += _wrong(silence, rules, idle=idle)
    return tuple(kept)


def _wrong(silence: Silence, rules: Collection[str], *, idle: bool) -> Iterator[Problem]:
    """Yield what is wrong with a silence: one thing at most."""
    if silence.at_the_end:
        # Any other remark may begin with 'ok'.
        if silence.rule not in rules and not nearest(silence.rule, rules):
            return
        message, hint = "At the end of a line this silences nothing.", "Write it on a line of its own, above the key."
    elif silence.rule not in rules:
        message, hint = f"'{silence.rule}' is no rule of 'check'.", known_ones(silence.rule, rules)
    elif not silence.reason:
        message = "Without a reason this line silences nothing."
        hint = f"Say why after a comma: '# ok: {silence.rule}, it is a line of a song'."
    elif not silence.first:
        message, hint = "There is nothing below this line that it could silence.", "Write it above the key it is about."
    elif idle:
        message = f"This line silences nothing: '{silence.rule}' finds nothing in what stands below it."
        hint = "Take the line out, or write it right above the key it is about."
    else:
        return
    yield Problem(message, silence.place, hint, Weight.WARNING)


def _silence(source: Source, number: int, found: re.Match[str], spans: tuple[tuple[int, int], ...]) -> Silence:
    remark = found.string.strip()
    column = source.lines[number - 1].rindex(remark) + 1
    place = Place(source, number, column, len(remark))
    if source.lines[number - 1][: column - 1].strip():
        return Silence(found["rule"], found["reason"] or "", place, at_the_end=True)
    # Of what begins on one line, a thing comes before its first key, and so all of the thing is meant.
    first, last = min((span for span in spans if span[0] > number), key=lambda span: span[0], default=(0, 0))
    return Silence(found["rule"], found["reason"] or "", place, first, last)


def _lines_of_text(node: Node) -> Iterator[int]:
    """Yield the numbers of all lines under bars."""
    return (place.line for scalar in _scalars(node) for place in scalar.lines)


def _scalars(node: Node) -> Iterator[Scalar]:
    match node:
        case Scalar():
            yield node
        case Mapping():
            for entry in node.entries:
                yield from _scalars(entry.value)
        case Sequence():
            for item in node.items:
                yield from _scalars(item)


def _spans(node: Node, last: int) -> Iterator[tuple[int, int]]:
    """Yield first and last line of each key with its value, and of each thing with a dash: the outer before the inner.

    `last` is where the node itself ends.
    """
    match node:
        case Mapping():
            begun = [(entry.key.place.line, entry.value) for entry in node.entries]
        case Sequence():
            begun = [(item.place.line, item) for item in node.items]
        case Scalar():
            begun = []
    for index, (first, inner) in enumerate(begun):
        end = max(first, begun[index + 1][0] - 1) if index + 1 < len(begun) else last
        yield first, end
        yield from _spans(inner, end)
