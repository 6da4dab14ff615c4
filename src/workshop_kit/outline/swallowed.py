"""Blocks and steps that were set in too far and so became text: `- closing: One word` below the bar of a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight
from workshop_kit.kinds import KINDS
from workshop_kit.outline.known import BLOCK_KINDS
from workshop_kit.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

_THING = re.compile(r"\s*-\s*(?P<kind>[a-z][a-z-]*):(?:\s|$)")


def swallowed(tree: Mapping) -> Iterator[Problem]:
    """Yield a note at each line under a bar that begins as a block or step does."""
    for entry in tree.entries:
        yield from _in(entry.value, entry.key.text)


def _in(node: Node, key: str) -> Iterator[Problem]:
    match node:
        case Scalar():
            yield from _under_bar(node, key)
        case Mapping():
            yield from swallowed(node)
        case Sequence():
            for item in node.items:
                yield from _in(item, key)


def _under_bar(said: Scalar, key: str) -> Iterator[Problem]:
    for index, line in enumerate(said.text.splitlines() if said.lines else ()):
        thing = _THING.match(line)
        kind = thing["kind"] if thing else ""
        if kind in BLOCK_KINDS or kind in KINDS:
            sort = "block" if kind in BLOCK_KINDS else "step"
            hint = f"If a {sort} should begin here, set it out to the left."
            yield Problem(f"This line is text under '{key}'.", said.place_of(index), hint, Weight.NOTE)
