"""Reading lists whose items have parts: names with words, labels with hints, cells, titled columns; and names."""

from __future__ import annotations

from msgspec import Struct

from workshop_kit.fields.texts import Unreadable, read_items, read_line
from workshop_kit.text import Text
from workshop_kit.tree import Mapping, Node, Scalar


class Named(Struct, frozen=True):
    """A `Label: words` line, split at the first colon and space."""

    name: Text
    words: Text


class Labelled(Struct, frozen=True):
    """A `Label: hint` line; the hint may be missing."""

    label: Text
    hint: Text | None = None


class Column(Struct, frozen=True):
    """A titled list, as in `compare`."""

    title: Text
    items: tuple[Text, ...]


def read_named(node: Node) -> tuple[Named, ...]:
    """Read `Sam: I did it again`, one a line."""
    if isinstance(node, Mapping):
        return tuple(Named(Text(entry.key.text, entry.key.place), read_line(entry.value)) for entry in node.entries)
    return tuple(_named(item) for item in read_items(node))


def _named(item: Text) -> Named:
    name, colon, words = item.source.partition(": ")
    if not colon or not name.strip() or not words.strip():
        raise Unreadable(
            "Each line here needs a name, a colon, a space and the words.",
            item.place,
            "Like this: 'Sam: I did the whole bedtime on my own again.'",
        )
    return Named(Text(name.strip(), item.place), Text(words.strip(), item.place))


def read_labelled(node: Node) -> tuple[Labelled, ...]:
    """Read `Label: hint`, one a line; a label may stand alone."""
    if isinstance(node, Mapping):
        return tuple(Labelled(named.name, named.words) for named in read_named(node))
    parts = ((item.source.partition(": "), item.place) for item in read_items(node))
    return tuple(
        Labelled(Text(label.strip(), place), Text(hint.strip(), place) if hint.strip() else None)
        for (label, _, hint), place in parts
    )


def read_cells(node: Node) -> tuple[tuple[Text, ...], ...]:
    """Read lines of columns, split at ` | `."""
    return tuple(
        tuple(Text(cell.strip(), item.place) for cell in item.source.split(" | ")) for item in read_items(node)
    )


def read_columns(node: Node) -> tuple[Column, ...]:
    """Read titled lists: each key a title, each value its items."""
    if not isinstance(node, Mapping):
        raise Unreadable(
            "Columns are titles with a list under each.",
            node.place,
            "Like this:\ncolumns:\n  This helps: |\n    Listening\n  This gets in the way: |\n    Advice",
        )
    return tuple(Column(Text(e.key.text, e.key.place), read_items(e.value)) for e in node.entries)


def read_names(node: Node) -> tuple[Text, ...]:
    """Words with commas; a YAML list is accepted, and one name a line."""
    items = read_items(node)
    parts = (
        Text(part.strip(), item.place)
        for item in items
        for part in (item.source.split(",") if isinstance(node, Scalar) else [item.source])
    )
    return tuple(part for part in parts if part.source)
