"""What the fields of the outline language hold: each reads a node of the located tree into a value with meaning.

A field that cannot be read raises `Unreadable`, a sentence with a place. The JSON Schema of each type stands beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, PlainValidator, WithJsonSchema

from workshop_kit.text import Text, name_of
from workshop_kit.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from workshop_kit.places import Place

LONGEST_LINE = 2_000
LONGEST_TEXT = 50_000
MOST_ITEMS = 500

Depth = Literal["none", "light", "medium", "deep"]
FormatName = Literal["couple", "group", "individual", "mixed"]


class Unreadable(ValueError):  # noqa: N818 - it describes the value
    """A value that its field cannot take; told to the person as a Problem."""

    def __init__(self, message: str, place: Place, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.place, self.hint = message, place, hint


@dataclass(frozen=True, slots=True)
class Named:
    """A `Label: words` line, split at the first colon and space."""

    name: Text
    words: Text


@dataclass(frozen=True, slots=True)
class Column:
    """A titled list, as in `compare`."""

    title: Text
    items: tuple[Text, ...]


def scalar(node: Node) -> Scalar:
    """Return the text of a node; a list or keys where text belongs is unreadable."""
    if isinstance(node, Scalar):
        return node
    if isinstance(node, Mapping):
        first = node.entries[0].key.text if node.entries else ""
        raise Unreadable(
            "Text belongs here, not keys and values.",
            node.place,
            f"If '{first}: ...' is meant as words, put the text in quotes or under a bar: '|'.",
        )
    raise Unreadable("Text belongs here, not a list.", node.place, "Write one text, in quotes if it holds brackets.")


def read_line(node: Node) -> Text:
    """One line of text; several lines are joined by spaces."""
    said = _filled(scalar(node))
    text = " ".join(said.text.split())
    if len(text) > LONGEST_LINE:
        raise Unreadable(f"This line has {len(text):,} characters; {LONGEST_LINE:,} is the most.", said.place)
    return Text(text, said.place)


def read_long(node: Node) -> Text:
    """Long text: paragraphs and list items, kept as written. A YAML list is read as one item a line."""
    if isinstance(node, Sequence):
        return Text("\n".join(f"- {item.source}" for item in read_items(node)), node.place)
    said = _filled(scalar(node))
    if len(said.text) > LONGEST_TEXT:
        raise Unreadable(f"This text has {len(said.text):,} characters; {LONGEST_TEXT:,} is the most.", said.place)
    return Text(said.text.strip("\n"), said.place)


_PASTED = re.compile(r"(?:[-•–]|\d{1,3}[.)])\s+")


def read_items(node: Node) -> tuple[Text, ...]:
    """Read a list of sentences: a bar with one line each, a YAML list, or one line alone, never split at commas."""
    if isinstance(node, Sequence):
        items = [read_line(item) for item in node.items]
    else:
        said = _filled(scalar(node))
        items = _under_bar(said) if said.lines else [read_line(said)]
    if len(items) > MOST_ITEMS:
        raise Unreadable(f"There are {len(items)} items here; {MOST_ITEMS} is the most.", node.place)
    return tuple(items)


def _under_bar(said: Scalar) -> list[Text]:
    """One item a line; a line set in further goes on with the item above; pasted bullets and numbers are dropped."""
    items: list[Text] = []
    for index, line in enumerate(said.text.splitlines()):
        words, place = line.strip(), said.place_of(index)
        if not words:
            continue
        if line[0].isspace() and items:
            items[-1] = Text(f"{items[-1].source} {words}", items[-1].place)
        else:
            items.append(Text(_PASTED.sub("", words, count=1) if _PASTED.match(words) else words, place))
    return items


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


def read_number(node: Node) -> int:
    """A whole number from 0 to 9,999."""
    said = _filled(scalar(node))
    if not re.fullmatch(r"[0-9]{1,4}", said.text.strip()):
        raise Unreadable(f"A whole number belongs here, not '{_short(said.text)}'.", said.place, "Like this: 5")
    return int(said.text)


_MINUTES = re.compile(r"(?<=[0-9])\s*min(?:ute)?s?\.?$", re.IGNORECASE)


def read_numbers(node: Node) -> tuple[int, ...]:
    """One number of minutes, or several with commas; `20 min` is 20."""
    numbers = [read_number(Scalar(_MINUTES.sub("", text.source), text.place)) for text in read_names(node)]
    if not numbers:
        raise Unreadable("A whole number belongs here.", node.place, "Like this: 5")
    return tuple(numbers)


def read_lines(node: Node) -> int | Literal["page"]:
    """A number of writing lines, or `page`."""
    return "page" if name_of(scalar(node).text) == "page" else read_number(node)


_YES, _NO = {"yes", "true", "on"}, {"no", "false", "off"}


def read_switch(node: Node) -> bool:
    """Read `yes` or `no`."""
    said = _filled(scalar(node))
    word = said.text.strip().lower()
    if word not in _YES | _NO:
        raise Unreadable(f"'yes' or 'no' belongs here, not '{_short(said.text)}'.", said.place)
    return word in _YES


def _choice(*words: str) -> PlainValidator:
    """One of a few words."""

    def read(node: Node) -> str:
        said = _filled(scalar(node))
        word = said.text.strip().lower()
        if word not in words:
            *most, last = (f"'{w}'" for w in words)
            raise Unreadable(f"{', '.join(most)} or {last} belongs here, not '{_short(said.text)}'.", said.place)
        return word

    return PlainValidator(read)


def _choices(*words: str) -> PlainValidator:
    """Some of a few words, with commas."""

    def read(node: Node) -> tuple[str, ...]:
        for text in read_names(node):
            if text.source.lower() not in words:
                *most, last = (f"'{w}'" for w in words)
                raise Unreadable(f"{', '.join(most)} or {last} belongs here, not '{_short(text.source)}'.", text.place)
        return tuple(text.source.lower() for text in read_names(node))

    return PlainValidator(read)


def _filled(said: Scalar) -> Scalar:
    if not said.text.strip():
        raise Unreadable("Nothing is written here.", said.place, "Write a value after the colon, or take the line out.")
    return said


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:37]}..."  # noqa: PLR2004 - what reads well inside a sentence


def _schema(**keywords: Any) -> WithJsonSchema:
    return WithJsonSchema(keywords)


_text = {"type": ["string", "number", "boolean"]}
_list = {"anyOf": [_text, {"type": "array", "items": _text}]}

Line = Annotated[Text, PlainValidator(read_line), _schema(**_text)]
Long = Annotated[Text, PlainValidator(read_long), _schema(**_list)]
Items = Annotated[tuple[Text, ...], PlainValidator(read_items), _schema(**_list)]
NamedItems = Annotated[tuple[Named, ...], PlainValidator(read_named), _schema(**_list)]
Columns = Annotated[
    tuple[Column, ...], PlainValidator(read_columns), _schema(type="object", additionalProperties=_list)
]
Names = Annotated[tuple[Text, ...], PlainValidator(read_names), _schema(**_list)]
Number = Annotated[int, PlainValidator(read_number), _schema(type="integer", minimum=0, maximum=9999)]
_COUNT = r"\d+( *min(ute)?s?)?"
Numbers = Annotated[
    tuple[int, ...],
    PlainValidator(read_numbers),
    _schema(anyOf=[{"type": "integer", "minimum": 0}, {"type": "string", "pattern": rf"^{_COUNT}( *, *{_COUNT})*$"}]),
]
Lines = Annotated[
    int | Literal["page"],
    PlainValidator(read_lines),
    _schema(anyOf=[{"type": "integer", "minimum": 0}, {"const": "page"}]),
]
Switch = Annotated[bool, PlainValidator(read_switch), _schema(enum=[True, False, "yes", "no"])]
DepthField = Annotated[Depth, _choice(*get_args(Depth)), _schema(enum=list(get_args(Depth)))]
Formats = Annotated[tuple[FormatName, ...], _choices(*get_args(FormatName)), _schema(**_list)]


def one_of(*words: str) -> tuple[PlainValidator, WithJsonSchema]:
    """Annotate a Literal field: `Annotated[Privacy, *one_of("private", "pair")]`."""
    return _choice(*words), _schema(enum=list(words))


def within(least: int, most: int) -> tuple[BeforeValidator, WithJsonSchema]:
    """Keep a number between bounds, both included: `Annotated[Number, *within(1, 31)]`."""

    def read(node: Node) -> Node:
        if not least <= read_number(node) <= most:
            raise Unreadable(f"A number from {least} to {most} belongs here.", scalar(node).place)
        return node

    return BeforeValidator(read), _schema(type="integer", minimum=least, maximum=most)
