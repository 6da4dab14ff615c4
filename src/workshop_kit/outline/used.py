"""Where a kind is used: the outlines that come with the kit, and in each the blocks to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.outline.workshop import Workshop


def used(kind: str) -> dict[str, tuple[str, ...]]:
    """Return the titles of the blocks that are of a kind, or hold a step of it, by the id of their outline."""
    found = {}
    for name, path in bundled_outlines().items():
        workshop = read(path, path.name).workshop
        if workshop and (blocks := tuple(dict.fromkeys(_blocks(workshop, kind)))):
            found[name] = blocks
    return found


def _blocks(workshop: Workshop, kind: str) -> Iterator[str]:
    for block in workshop.blocks:
        if block.kind == kind or any(step.kind == kind for step in block.steps):
            yield str(block.title) if block.title else block.kind
