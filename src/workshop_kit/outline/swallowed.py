"""What became text below a bar and may be meant otherwise: `- closing: One word` set in too far, and `# a comment`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight
from workshop_kit.kinds import KINDS
from workshop_kit.outline.known import BLOCK_KINDS
from workshop_kit.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMENT = re.compile(r"\s*#\s+\S")
_THING = re.compile(r"\s*-\s*(?P<kind>[a-z][a-z-]*):(?:\s|$)")


def swallowed(tree: Mapping) -> Iterator[Problem]:
    """Yield a note at each line under a bar that begins as a block or step does, and at the first that is a comment."""
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
    lines = said.text.splitlines() if said.lines else []
    for index, line in enumerate(lines):
        thing = _THING.match(line)
        kind = thing["kind"] if thing else ""
        if kind in BLOCK_KINDS or kind in KINDS:
            sort = "block" if kind in BLOCK_KINDS else "step"
            hint = f"If a {sort} should begin here, set it out to the left."
            yield Problem(f"This line is text under '{key}'.", said.place_of(index), hint, Weight.NOTE)
    comments = [index for index, line in enumerate(lines) if _COMMENT.match(line)]
    if comments:
        more = f", and so are {len(comments) - 1} more with '#'" if comments[1:] else ""
        hint = f"If it is a comment, write it above '{key}:'."
        yield Problem(f"This line is text under '{key}'{more}.", said.place_of(comments[0]), hint, Weight.NOTE)
