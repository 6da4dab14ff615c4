"""Pairing: which shape of a slide is which of the same slide as somebody left it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.edits.matching import ALIKE, likeness

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from workshop_kit.edits.model import Shape

NEAR = 18_000  # EMU: half a millimetre


def paired(before: Sequence[Shape], after: Sequence[Shape]) -> tuple[tuple[Shape, Shape], ...]:
    """Return the shapes that belong together, in the order of `before`; no shape stands twice."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for belong in _PROOFS:
        for i, one in enumerate(before):
            if i in found:
                continue
            free = ((j, other) for j, other in enumerate(after) if j not in taken)
            j = next((j for j, other in free if _same_sort(one, other) and belong(one, other)), None)
            if j is not None:
                found[i] = j
                taken.add(j)
    return tuple((before[i], after[found[i]]) for i in sorted(found))


def near(one: Shape, other: Shape, within: int = NEAR) -> bool:
    """Whether two shapes stand in the same place; what says no place stands anywhere."""
    a, b = one.place, other.place
    if a is None or b is None:
        return a is b
    # A table is as high as its words make it, in every program another height.
    high = (0, 0) if one.kind == "table" else (a.height, b.height)
    ends = zip((a.x, a.y, a.width, high[0]), (b.x, b.y, b.width, high[1]), strict=True)
    return all(abs(p - q) <= within for p, q in ends) and (a.turned, a.flipped) == (b.turned, b.flipped)


def _same_sort(one: Shape, other: Shape) -> bool:
    return one.kind == other.kind and (one.picture == other.picture or one.kind == "picture")


def _same_id(one: Shape, other: Shape) -> bool:
    return (one.id, one.name) == (other.id, other.name)


def _same_content(one: Shape, other: Shape) -> bool:
    return bool(one.words or one.picture) and (one.words, one.picture) == (other.words, other.picture)


def _alike(one: Shape, other: Shape) -> bool:
    return likeness(" ".join(one.words), " ".join(other.words)) >= ALIKE if one.words else near(one, other)


def _same_name(one: Shape, other: Shape) -> bool:
    return one.name == other.name


_PROOFS: tuple[Callable[[Shape, Shape], bool], ...] = (
    _same_id,
    lambda one, other: _same_content(one, other) and near(one, other),
    lambda one, other: one.words == other.words and near(one, other),
    _same_content,
    near,
    _alike,
    _same_name,
)
