"""The located tree: what was written, with the Place of every value and every key, before anything is understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.places import Place


class Scalar(Struct, frozen=True):
    """Text as it was read. `lines` holds the Place of each of its lines under a bar `|`, else it is empty."""

    text: str
    place: Place
    lines: tuple[Place, ...] = ()

    def place_of(self, line: int) -> Place:
        """Return where line number `line` (from 0) of the text stands."""
        return self.lines[line] if line < len(self.lines) else self.place


class Laid(Scalar, frozen=True):
    """Text that a layer laid over another; `over` is what stood there before."""

    over: Node | None = None


class Entry(Struct, frozen=True):
    """One `key: value` of a mapping; `key` is text with a place of its own."""

    key: Scalar
    value: Node


class Mapping(Struct, frozen=True):
    """Keys with their values, in the order written, each key once."""

    entries: tuple[Entry, ...]
    place: Place

    def get(self, key: str) -> Node | None:
        """Return the value under `key`, or None."""
        return next((entry.value for entry in self.entries if entry.key.text == key), None)

    def key(self, key: str) -> Scalar | None:
        """Return the key itself, for its place."""
        return next((entry.key for entry in self.entries if entry.key.text == key), None)


class Sequence(Struct, frozen=True):
    """Values after dashes (or in a flow list), in order."""

    items: tuple[Node, ...]
    place: Place


Node = Scalar | Mapping | Sequence
