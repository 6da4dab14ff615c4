"""A list of the head in whichever way it is written: below a bar, as a YAML list, or as a map of `key: value` lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.fields import read_items
from workshop_kit.tree import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.text import Text
    from workshop_kit.tree import Entry, Node


def items_of(node: Node, read: Callable[[Node], tuple[Text, ...]] = read_items) -> tuple[Text, ...]:
    """Return the items of a list; of a map, its lines. Raises `Unreadable` as `read` does."""
    if not isinstance(node, Mapping):
        return read(node)
    return read(Sequence(tuple(_line(entry, entry.value) for entry in node.entries), node.place))


def listed(node: Node, read: Callable[[Node], tuple[Text, ...]] = read_items) -> tuple[Scalar, ...]:
    """Return the items of a list as they can stand in a tree again. Raises `Unreadable` as `read` does."""
    return tuple(Scalar(text.source, text.place) for text in items_of(node, read))


def _line(entry: Entry, value: Node) -> Node:
    """Return `key: value` as one line; a value that is no text is left as it is, to be told of where it is read."""
    return Scalar(f"{entry.key.text}: {value.text}", entry.key.place) if isinstance(value, Scalar) else value
