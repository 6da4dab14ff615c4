"""Blocks that share a slot under one title, one for few people and one for many: who borrows one borrows the slot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.outline.formats import FORMATS, is_meant
from workshop_kit.outline.merge.held import is_for
from workshop_kit.outline.people import limit
from workshop_kit.text import name_of
from workshop_kit.tree import Scalar

if TYPE_CHECKING:
    from workshop_kit.outline.merge.held import Held


def in_the_slot_of(meant: tuple[Held, ...], words: str, blocks: tuple[Held, ...]) -> tuple[Held, ...]:
    """Return the blocks that are meant, with those of `blocks` that take their place for other people or formats.

    They have the same title. Words that are the `id` of a block, and not its title, mean that one alone.
    """
    titles = {name_of(block.title) for block in meant}
    if len(titles) != 1 or not next(iter(titles)).startswith(name_of(words)):
        return meant
    beside = [block for block in blocks if block not in meant and name_of(block.title) in titles]
    sharing = [block for block in beside if all(_never_meet(block, one) for one in (*meant, *beside) if one != block)]
    return tuple(block for block in blocks if block in meant or block in sharing)


def _never_meet(one: Held, other: Held) -> bool:
    """Whether two blocks never take place on one evening."""
    if not any(is_meant(one.written, name) and is_meant(other.written, name) for name in FORMATS):
        return True
    counts = [near for block in (one, other) for near in _around(block)]
    return bool(counts) and not any(is_for(one, count) and is_for(other, count) for count in counts)


def _around(block: Held) -> tuple[int, ...]:
    said = block.get("people")
    turns = limit(said.text) if isinstance(said, Scalar) else None
    return () if turns is None else (turns, turns + 1)
