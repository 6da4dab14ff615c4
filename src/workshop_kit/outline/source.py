"""From a file or a text to its located tree, with all that is wrong with it as text.

A value that lacks only quotes is read as typed, with a note. What else YAML misreads is told with the line rewritten;
the rewritten lines are then read, so that a person sees all Problems of a file at once.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.decoding import decoded
from workshop_kit.outline.files import file_bytes
from workshop_kit.outline.letters import lines_of, printable
from workshop_kit.outline.page import Page
from workshop_kit.outline.reading import Read, page_read
from workshop_kit.places import Place, Source
from workshop_kit.tree import Mapping, Node

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.outline.quotes import Quotes

_SMALLEST = "The smallest outline:\ntitle: Small thanks\nblocks:\n  - pair: Three thank-yous\n    minutes: 20"

FILES = 16
"""How many files are kept read: one run asks for the same few again and again."""


class Loaded(Struct, frozen=True):
    """`tree` is None where nothing could be made of the text; then `problems` says why.

    `quotes` are those that lines of the source lack to be read as they were here; none where lines had to be mended.
    """

    tree: Mapping | None
    problems: tuple[Problem, ...]
    source: Source
    quotes: tuple[Quotes, ...] = ()


def load(path: Path, name: str) -> Loaded:
    """Read a file; `name` is the path or id as the person gave it."""
    data = file_bytes(path, name)
    return Loaded(None, (data,), Source(name)) if isinstance(data, Problem) else loaded(data, path, name)


@functools.lru_cache(maxsize=FILES)
def loaded(data: bytes, path: Path, name: str) -> Loaded:
    """Read what a file holds; the same bytes under the same name are read once."""
    text = decoded(data, name)
    if isinstance(text, Problem):
        return Loaded(None, (text,), text.place.source if text.place else Source(name))
    read = parse(text, name, path.parent)
    if not path.name.lower().endswith((".yaml.txt", ".yml.txt")):
        return read
    note = Problem(
        f"'{name}' ends in '.txt'.",
        Place(read.source),
        "It was read all the same. Without '.txt' an editor knows it as an outline.",
        Weight.NOTE,
    )
    return replace(read, problems=(*read.problems, note))


def parse(text: str, name: str, folder: Path | None = None) -> Loaded:
    """Read a text that should be an outline; `folder` is where the files lie that it names."""
    read, source = _read(text, name, folder)
    if read.node is None or isinstance(read.node, Mapping):
        return Loaded(read.node, read.problems, source, read.quotes)
    no_outline = Problem("An outline begins with 'title:' and a title.", read.node.place, _SMALLEST)
    return Loaded(None, (*read.problems, no_outline), source)


def parse_node(text: str, name: str, folder: Path | None = None) -> tuple[Node | None, tuple[Problem, ...], Source]:
    """Read a text into whatever it holds: a list, a map or a single value."""
    read, source = _read(text, name, folder)
    return read.node, read.problems, source


def _read(text: str, name: str, folder: Path | None) -> tuple[Read, Source]:
    source = Source(name, lines_of(text), folder)
    if not text.strip("\ufeff \t\r\n"):
        return Read(None, (Problem("This file is empty.", Place(source), _SMALLEST),)), source
    lines, problems = printable(source.lines, source)
    read = page_read(Page(source, lines))
    if read.node is None and not read.problems:
        problems = [*problems, Problem("There is nothing in this file but comments.", Place(source), _SMALLEST)]
    # Where a character had to be left out, columns of the source are others.
    quotes = tuple(q for q in read.quotes if len(source.lines[q.line]) == len(lines[q.line]))
    return Read(read.node, (*problems, *read.problems), quotes), source
