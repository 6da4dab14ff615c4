"""Reading text: a line, long text, a list of sentences. What cannot be read raises `Unreadable`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.text import Text
from workshop_kit.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from workshop_kit.places import Place

LONGEST_LINE = 2_000
LONGEST_TEXT = 50_000
MOST_ITEMS = 500


class Unreadable(ValueError):  # noqa: N818 - it describes the value
    """A value that its field cannot take; told to the person as a Problem."""

    def __init__(self, message: str, place: Place, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.place, self.hint = message, place, hint


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
    said = filled(scalar(node))
    text = " ".join(said.text.split())
    if len(text) > LONGEST_LINE:
        raise Unreadable(f"This line has {len(text):,} characters; {LONGEST_LINE:,} is the most.", said.place)
    return Text(text, said.place)


def read_long(node: Node) -> Text:
    """Long text: paragraphs and list items, kept as written. A YAML list is read as one item a line."""
    if isinstance(node, Sequence):
        return Text("\n".join(f"- {item.source}" for item in read_items(node)), node.place)
    said = filled(scalar(node))
    if len(said.text) > LONGEST_TEXT:
        raise Unreadable(f"This text has {len(said.text):,} characters; {LONGEST_TEXT:,} is the most.", said.place)
    return Text(said.text.strip("\n"), said.place)


_PASTED = re.compile(r"(?:[-•–]|\d{1,3}[.)])\s+")


def read_items(node: Node) -> tuple[Text, ...]:
    """Read a list of sentences: a bar with one line each, a YAML list, or one line alone, never split at commas."""
    if isinstance(node, Sequence):
        items = [read_line(item) for item in node.items]
    else:
        said = filled(scalar(node))
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


def filled(said: Scalar) -> Scalar:
    """Return what is written; nothing but spaces is unreadable."""
    if not said.text.strip():
        raise Unreadable("Nothing is written here.", said.place, "Write a value after the colon, or take the line out.")
    return said


def short(text: str) -> str:
    """Return a text as it can be quoted in a sentence: on one line, the end of a long one left out."""
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:37]}..."  # noqa: PLR2004 - what reads well inside a sentence
