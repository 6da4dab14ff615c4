"""What the fields of the outline language hold: each reads a node of the located tree into a value with meaning.

A field that cannot be read raises `Unreadable`, a sentence with a place. The JSON Schema of each type stands beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, WithJsonSchema

from workshop_kit.fields.lists import (
    Column,
    Labelled,
    Named,
    read_cells,
    read_columns,
    read_labelled,
    read_named,
    read_names,
)
from workshop_kit.fields.reads import Reads
from workshop_kit.fields.texts import Unreadable, read_items, read_line, read_long, scalar
from workshop_kit.fields.values import choice, choices, read_lines, read_number, read_numbers, read_switch
from workshop_kit.text import Text

if TYPE_CHECKING:
    from workshop_kit.tree import Node

__all__ = [
    "Cells",
    "Column",
    "Columns",
    "Depth",
    "DepthField",
    "FormatName",
    "Formats",
    "Items",
    "Labelled",
    "LabelledItems",
    "Line",
    "Lines",
    "Long",
    "Named",
    "NamedItems",
    "Names",
    "Number",
    "Numbers",
    "Reads",
    "Switch",
    "Unreadable",
    "one_of",
    "read_cells",
    "read_items",
    "read_line",
    "read_long",
    "read_names",
    "read_numbers",
    "scalar",
    "within",
]

Depth = Literal["none", "light", "medium", "deep"]
FormatName = Literal["couple", "group", "individual", "mixed"]


def _schema(**keywords: Any) -> WithJsonSchema:
    return WithJsonSchema(keywords)


_text = {"type": ["string", "number", "boolean"]}
_list = {"anyOf": [_text, {"type": "array", "items": _text}]}

Line = Annotated[Text, Reads(read_line), _schema(**_text)]
Long = Annotated[Text, Reads(read_long), _schema(**_list)]
Items = Annotated[tuple[Text, ...], Reads(read_items), _schema(**_list)]
NamedItems = Annotated[tuple[Named, ...], Reads(read_named), _schema(**_list)]
LabelledItems = Annotated[tuple[Labelled, ...], Reads(read_labelled), _schema(**_list)]
Cells = Annotated[tuple[tuple[Text, ...], ...], Reads(read_cells), _schema(**_list)]
Columns = Annotated[tuple[Column, ...], Reads(read_columns), _schema(type="object", additionalProperties=_list)]
Names = Annotated[tuple[Text, ...], Reads(read_names), _schema(**_list)]
Number = Annotated[int, Reads(read_number), _schema(type="integer", minimum=0, maximum=9999)]
_COUNT = r"\d+( *min(ute)?s?)?"
Numbers = Annotated[
    tuple[int, ...],
    Reads(read_numbers),
    _schema(anyOf=[{"type": "integer", "minimum": 0}, {"type": "string", "pattern": rf"^{_COUNT}( *, *{_COUNT})*$"}]),
]
Lines = Annotated[
    int | Literal["page"],
    Reads(read_lines),
    _schema(anyOf=[{"type": "integer", "minimum": 0}, {"const": "page"}]),
]
Switch = Annotated[bool, Reads(read_switch), _schema(enum=[True, False, "yes", "no"])]
DepthField = Annotated[Depth, Reads(choice(*get_args(Depth))), _schema(enum=list(get_args(Depth)))]
Formats = Annotated[tuple[FormatName, ...], Reads(choices(*get_args(FormatName))), _schema(**_list)]


def one_of(*words: str) -> tuple[Reads, WithJsonSchema]:
    """Annotate a Literal field: `Annotated[Privacy, *one_of("private", "pair")]`."""
    return Reads(choice(*words)), _schema(enum=list(words))


def within(least: int, most: int) -> tuple[BeforeValidator, WithJsonSchema]:
    """Keep a number between bounds, both included: `Annotated[Number, *within(1, 31)]`."""

    def read(node: Node) -> Node:
        if not least <= read_number(node) <= most:
            raise Unreadable(f"A number from {least} to {most} belongs here.", scalar(node).place)
        return node

    return BeforeValidator(read), _schema(type="integer", minimum=least, maximum=most)
