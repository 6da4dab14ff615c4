"""The layer of the practice, below all overlays: its own words, and how deep sharing goes at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.outline.merge.layer import Layer
from workshop_kit.tree import Entry, Scalar

if TYPE_CHECKING:
    from workshop_kit.outline.practice import Practice


def practice_layer(practice: Practice) -> tuple[Layer, ...]:
    """Return what a practice lays over every outline: its own words, and how deep it goes at most."""
    said = (("terms", practice.terms), ("depth", practice.depth))
    head = tuple(Entry(Scalar(key, node.place), node) for key, node in said if node is not None)
    if not head:
        return ()
    return (Layer(head[0].value.place.source.name, head[0].value.place, head, general=True),)
