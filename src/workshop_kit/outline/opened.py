"""Lists and maps that have begun, and whether what was taken for one is text."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from msgspec import Struct, field

from workshop_kit.kinds import KINDS
from workshop_kit.outline.foreign import in_english
from workshop_kit.outline.known import BLOCK_KINDS, is_text_key
from workshop_kit.tree import Entry, Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.outline.events import Spot

_LISTS_OF_THINGS = {"blocks", "steps", "sessions", "changes", "with", "add"}
_ALMOST = 0.75
"""How like one of them a misspelt one is: `step` is, and no field of the language."""


class Open(Struct):
    """A list or a map that has begun and has not ended. `key` waits for its value; `marked` begins with '&' or '!'."""

    start: Spot
    is_map: bool
    flow: bool
    marked: bool
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    key: Scalar | None = None
    pairs: int = 0
    has_values: bool = False


def in_text_list(top: Open, above: Sequence[Open]) -> bool:
    """Whether a map or list stands where a list holds sentences: only things are written with keys.

    Below a key that is misspelt stand things too, which is told of the key.
    """
    if not above or above[-1].is_map:
        return False
    if not top.is_map or len(above) == 1:
        return not top.is_map
    key = above[-2].key
    return key is not None and not _names_things(key.text)


def _names_things(key: str) -> bool:
    """Whether things stand below a key, or below the one that it is hardly different from, or a translation of."""
    meant = in_english(key) or key
    return meant in _LISTS_OF_THINGS or bool(difflib.get_close_matches(meant, _LISTS_OF_THINGS, 1, _ALMOST))


def is_text(top: Open, above: Sequence[Open], words: str) -> bool:
    """Whether brackets stand for themselves: braces round words alone, one bracket where a text is wanted."""
    if top.is_map:
        return bool(top.pairs) and not top.has_values
    single = len(top.items) == 1 and isinstance(top.items[0], Scalar) and "," not in words
    return single and _wants_text(above)


def _wants_text(above: Sequence[Open]) -> bool:
    """Whether one text belongs after the key above: a field says so, and behind the kind of a thing is its title."""
    key = above[-1].key if above else None
    if key is None:
        return False
    is_kind = len(above) > 1 and not above[-2].is_map and not above[-1].pairs
    return is_text_key(key.text) or (is_kind and (key.text in KINDS or key.text in BLOCK_KINDS))
