"""The Head of an outline or a program: what it says of itself, read without its blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeGuard

from msgspec import Struct

from workshop_kit.errors import Problem
from workshop_kit.fields import Unreadable, read_items, read_line, read_long, read_names
from workshop_kit.outline.counts import lengths_written
from workshop_kit.outline.decoding import decoded
from workshop_kit.outline.files import called, file_bytes
from workshop_kit.outline.formats import FORMATS, offered_in, usual
from workshop_kit.outline.letters import lines_of
from workshop_kit.outline.source import loaded, parse
from workshop_kit.outline.terms import filled
from workshop_kit.tree import Mapping, Scalar, Sequence
from workshop_kit.words import language, language_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from workshop_kit.fields import FormatName
    from workshop_kit.text import Text
    from workshop_kit.tree import Node

_NAMES = ("title", "based_on", "program", "sessions")
"""The keys by which an outline, an overlay or a program is known."""
_NAMED = re.compile(rf"^({'|'.join(_NAMES)})[ \t]*:", re.MULTILINE)
_READ = (
    *_NAMES,
    *("subtitle", "summary"),
    *("format", "formats", "length", "lengths"),
    *("language", "care", "terms", "goals", "needs", "covers"),
)
_REST = re.compile(
    rf"^(?!(?:{'|'.join(_READ)})\b)[A-Za-z_][\w.-]*[ \t]*:[^\n]*\n(?:(?![^\s#-]|---)[^\n]*\n?)*", re.MULTILINE
)
"""All that a head is not made of, such as the blocks: a key that begins its line, down to the next one that does."""


class Head(Struct, frozen=True):
    """`lengths` and `formats` are those written; of a program, `lengths` holds that of each session.

    `purpose` says in one line what it is for. `based_on` is what an overlay changes, as it is written there; '' for any
    other file.
    """

    path: Path
    title: str
    lengths: tuple[int, ...]
    formats: tuple[FormatName, ...]
    goals: tuple[Text, ...] = ()
    needs: tuple[Text, ...] = ()
    covers: tuple[Text, ...] = ()
    based_on: str = ""
    is_program: bool = False
    subtitle: str = ""
    purpose: str = ""


def head(path: Path) -> Head | None:
    """Return the head of an outline, an overlay or a program, its terms filled in; None for any other file."""
    tree = head_tree(path)
    if not _says_what_it_is(tree):
        return None
    formats = _formats(tree)
    code = language_named(_line(tree.get("language"))) or language().code
    tree, _ = filled(tree, language(code), usual(formats or ("group",)), tree.get("terms"))
    return Head(
        path,
        _line(tree.get("title") or tree.get("program")),
        tuple(_lengths(tree)),
        formats,
        goals=_list(tree.get("goals"), read_items),
        needs=_list(tree.get("needs"), read_names),
        covers=_list(tree.get("covers"), read_names),
        based_on=_line(tree.get("based_on")),
        is_program=tree.key("sessions") is not None,
        subtitle=_line(tree.get("subtitle")),
        purpose=_line(tree.get("summary"), read_long),
    )


def head_tree(path: Path) -> Mapping | None:
    """Return the tree of a file without its blocks and all else that is no head of it, which is many times quicker.

    What is odd there needs no mending, for which every kind would be loaded. Only where the head itself is odd, all is
    read after all. None where it cannot be read.
    """
    name = called(path)
    data = file_bytes(path, name)
    text = data if isinstance(data, Problem) else decoded(data, name)
    if isinstance(text, Problem):
        return None
    tree = parse(_REST.sub(_empty_lines, "\n".join((*lines_of(text), ""))), name, path.parent).tree
    return loaded(data, path, name).tree if _NAMED.search(text) and not _says_what_it_is(tree) else tree


def _says_what_it_is(tree: Mapping | None) -> TypeGuard[Mapping]:
    return tree is not None and any(tree.key(key) for key in _NAMES)


def _empty_lines(found: re.Match[str]) -> str:
    """Return as many empty lines, so that what stands below keeps its place."""
    return "\n" * found[0].count("\n")


def sessions_in(tree: Mapping) -> Iterator[Mapping]:
    """Yield the sessions of a program, as far as they can be read."""
    node = tree.get("sessions")
    yield from (item for item in (node.items if isinstance(node, Sequence) else ()) if isinstance(item, Mapping))


def _lengths(tree: Mapping) -> Iterator[int]:
    """Yield the lengths of an outline, the one of an overlay, or that of each session of a program."""
    general = lengths_written(tree.get("lengths") or tree.get("length"))
    if not tree.key("sessions"):
        yield from general
    for session in sessions_in(tree):
        yield from (lengths_written(session.get("length")) or general)[:1]


def _formats(tree: Mapping) -> tuple[FormatName, ...]:
    """Return the formats of an outline, or the one of an overlay or a program; none where an overlay says nothing."""
    said = _line(tree.get("format")).lower()
    if said:
        return tuple(name for name in FORMATS if name == said)
    return () if tree.key("based_on") else offered_in(tree)


def _line(node: Node | None, read: Callable[[Node], Text] = read_line) -> str:
    try:
        return " ".join(str(read(node)).split()) if isinstance(node, Scalar) else ""
    except Unreadable:
        return ""


def _list(node: Node | None, read: Callable[[Node], tuple[Text, ...]]) -> tuple[Text, ...]:
    """Return a list as far as it can be read: the reader tells what is wrong with it."""
    try:
        return read(node) if node is not None else ()
    except Unreadable:
        return ()
