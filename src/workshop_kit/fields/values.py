"""Reading numbers, switches and choices among a few words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from workshop_kit.fields.lists import read_names
from workshop_kit.fields.texts import Unreadable, filled, scalar, short
from workshop_kit.text import name_of
from workshop_kit.tree import Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.tree import Node


def read_number(node: Node) -> int:
    """A whole number from 0 to 9,999."""
    said = filled(scalar(node))
    if not re.fullmatch(r"[0-9]{1,4}", said.text.strip()):
        message = f"A number such as 5 belongs here, not '{short(said.text)}'."
        raise Unreadable(message, said.place, "Write it in figures, without a fraction: 5")
    return int(said.text)


_MINUTES = re.compile(r"(?<=[0-9])\s*min(?:ute)?s?\.?$", re.IGNORECASE)


def read_numbers(node: Node) -> tuple[int, ...]:
    """One number of minutes, or several with commas; `20 min` is 20."""
    numbers = [read_number(Scalar(_MINUTES.sub("", text.source), text.place)) for text in read_names(node)]
    if not numbers:
        raise Unreadable("A number such as 5 belongs here.", node.place, "Like this: 5")
    return tuple(numbers)


MOST_LINES = 60
"""Two pages and more, under one item."""


def read_lines(node: Node) -> int | Literal["page"]:
    """A number of writing lines, or `page`."""
    if name_of(scalar(node).text) == "page":
        return "page"
    lines = read_number(node)
    if lines > MOST_LINES:
        raise Unreadable(f"A number from 0 to {MOST_LINES} belongs here, or the word 'page'.", scalar(node).place)
    return lines


_YES, _NO = {"yes", "true", "on"}, {"no", "false", "off"}


def read_switch(node: Node) -> bool:
    """Read `yes` or `no`."""
    said = filled(scalar(node))
    word = said.text.strip().lower()
    if word not in _YES | _NO:
        raise Unreadable(f"'yes' or 'no' belongs here, not '{short(said.text)}'.", said.place)
    return word in _YES


def choice(*words: str) -> Callable[[Node], str]:
    """Return what reads one of a few words."""

    def read(node: Node) -> str:
        said = filled(scalar(node))
        word = said.text.strip().lower()
        if word not in words:
            *most, last = (f"'{w}'" for w in words)
            raise Unreadable(f"{', '.join(most)} or {last} belongs here, not '{short(said.text)}'.", said.place)
        return word

    return read


def choices(*words: str) -> Callable[[Node], tuple[str, ...]]:
    """Return what reads some of a few words, with commas."""

    def read(node: Node) -> tuple[str, ...]:
        for text in read_names(node):
            if text.source.lower() not in words:
                *most, last = (f"'{w}'" for w in words)
                raise Unreadable(f"{', '.join(most)} or {last} belongs here, not '{short(text.source)}'.", text.place)
        return tuple(text.source.lower() for text in read_names(node))

    return read
