"""From a file or a text to its located tree, with all that is wrong with it as text.

What YAML misreads is told with the line rewritten; the rewritten lines are then read, so that a person sees all
Problems of a file at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.decoding import decoded
from workshop_kit.outline.events import Misread
from workshop_kit.outline.files import file_bytes
from workshop_kit.outline.growth import TooMuch, grown
from workshop_kit.outline.letters import lines_of, printable
from workshop_kit.outline.misread import misread
from workshop_kit.outline.page import Page
from workshop_kit.outline.unexplained import unexplained
from workshop_kit.places import Place, Source
from workshop_kit.tree import Mapping, Node

if TYPE_CHECKING:
    from pathlib import Path

_SMALLEST = "The smallest outline:\ntitle: Small thanks\nblocks:\n  - pair: Three thank-yous\n    minutes: 20"


@dataclass(frozen=True, slots=True)
class Loaded:
    """`tree` is None where nothing could be made of the text; then `problems` says why."""

    tree: Mapping | None
    problems: tuple[Problem, ...]
    source: Source


def load(path: Path, name: str) -> Loaded:
    """Read a file; `name` is the path or id as the person gave it."""
    data = file_bytes(path, name)
    if isinstance(data, Problem):
        return Loaded(None, (data,), Source(name))
    text = decoded(data, name)
    if isinstance(text, Problem):
        return Loaded(None, (text,), text.place.source if text.place else Source(name))
    loaded = parse(text, name, path.parent)
    if not path.name.lower().endswith((".yaml.txt", ".yml.txt")):
        return loaded
    note = Problem(
        f"'{name}' ends in '.txt'.",
        Place(loaded.source),
        "It was read all the same. Without '.txt' an editor knows it as an outline.",
        Weight.NOTE,
    )
    return Loaded(loaded.tree, (*loaded.problems, note), loaded.source)


def parse(text: str, name: str, folder: Path | None = None) -> Loaded:
    """Read a text that should be an outline; `folder` is where the files lie that it names."""
    node, problems, source = parse_node(text, name, folder)
    if node is not None and not isinstance(node, Mapping):
        problems = (*problems, Problem("An outline begins with 'title:' and a title.", node.place, _SMALLEST))
        node = None
    return Loaded(node, problems, source)


def parse_node(text: str, name: str, folder: Path | None = None) -> tuple[Node | None, tuple[Problem, ...], Source]:
    """Read a text into whatever it holds: a list, a map or a single value."""
    source = Source(name, lines_of(text), folder)
    lines, problems = printable(source.lines, source)
    if not text.strip("\ufeff \t\r\n"):
        return None, (Problem("This file is empty.", Place(source), _SMALLEST),), source
    node, more = _read(Page(source, lines))
    return node, (*problems, *more), source


def _read(page: Page) -> tuple[Node | None, list[Problem]]:
    """Read a page; if it cannot be read, mend the lines that people write and YAML misreads, and read it again."""
    try:
        return _whole(page, strict=True)
    except TooMuch as stopped:
        return None, [stopped.problem]
    except Misread:
        told, rewritten = misread(page)
    mended = page.mended(rewritten)
    try:
        node, problems = _whole(mended, strict=False)
    except TooMuch as stopped:
        return None, [*told, stopped.problem]
    except Misread as second:
        rest = unexplained(mended, second)
        return None, told if any(_same_line(rest, problem) for problem in told) else [*told, rest]
    return node, [*told, *problems]


def _whole(page: Page, *, strict: bool) -> tuple[Node | None, list[Problem]]:
    node, problems = grown(page, strict=strict)
    if node is None and not problems:
        problems = [Problem("There is nothing in this file but comments.", page.place(0), _SMALLEST)]
    return node, problems


def _same_line(one: Problem, other: Problem) -> bool:
    return bool(one.place and other.place and one.place.line == other.place.line)
