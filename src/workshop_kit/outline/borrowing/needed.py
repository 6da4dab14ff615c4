"""What of a lender's materials a borrowed block needs: pens where it has paper, a box where it speaks of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.kinds import KINDS, Exercise
from workshop_kit.text import name_of
from workshop_kit.tree import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.outline.merge.held import Held
    from workshop_kit.tree import Node

FOR_ALL = "per room"
SHORTEST = 3
"""Letters of a word that says what a thing is."""
SMALL = frozenset({"the", "for", "and", "with", "los", "las", "una", "para", "con", "que"})


def needs(block: Held, material: str) -> bool:
    """Whether a block needs a material, such as `Pens: 1 per person`.

    What each person gets is for writing, and needed where there is paper; what the room has once, where the block
    speaks of it or holds an exercise that is called so.
    """
    name, _, amount = material.partition(": ")
    if amount and FOR_ALL not in amount:
        return any(_is_on_paper(step) for step in block.steps)
    said = {word for node in (block.written, *(step.written for step in block.steps)) for word in _words(node)}
    return any(word in said for word in _telling(name))


def _is_on_paper(step: Held) -> bool:
    kind = KINDS.get(step.written.entries[0].key.text) if step.written.entries else None
    return kind is not None and issubclass(kind, Exercise) and kind.on_paper


def _words(node: Node) -> Iterator[str]:
    """Yield every word that stands in a thing, its kind among them."""
    match node:
        case Scalar():
            yield from _telling(node.text)
        case Mapping():
            yield from _telling(node.entries[0].key.text if node.entries else "")
            for entry in node.entries:
                yield from _words(entry.value)
        case Sequence():
            for item in node.items:
                yield from _words(item)


def _telling(text: str) -> Iterator[str]:
    """Yield the words of a text that tell what it is about, one and many alike."""
    for word in name_of(text).split("-"):
        if len(word) >= SHORTEST and word not in SMALL:
            yield word.removesuffix("s")
