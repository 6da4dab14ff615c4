"""The Lender: an outline that blocks are borrowed from, named after `use:`, with its own borrowed blocks in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.outline.counts import lengths_written
from workshop_kit.outline.formats import offered_in
from workshop_kit.outline.lookup import outline_meant
from workshop_kit.outline.merge.finding import WITHIN
from workshop_kit.outline.merge.held import blocks_held
from workshop_kit.outline.originals import with_original
from workshop_kit.outline.source import load
from workshop_kit.text import name_of
from workshop_kit.tree import Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from workshop_kit.fields import FormatName
    from workshop_kit.outline.merge.held import Held
    from workshop_kit.tree import Mapping

USUAL_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Lender:
    """`path` is its file; `lengths` are those it is written for (none: the one that its blocks add up to)."""

    name: str
    path: Path
    tree: Mapping
    blocks: tuple[Held, ...]
    lengths: tuple[int, ...]

    @property
    def formats(self) -> tuple[FormatName, ...]:
        """The formats that it is written for."""
        return offered_in(self.tree)

    @property
    def usual(self) -> int:
        """The length that is taken where the borrower has none: 60 minutes where written, else the middle one."""
        if not self.lengths or USUAL_LENGTH in self.lengths:
            return USUAL_LENGTH
        return sorted(self.lengths)[(len(self.lengths) - 1) // 2]

    def column(self, length: int) -> int | None:
        """Return which of its columns of minutes holds at a length; None where it is not written for it."""
        if not self.lengths:
            return 0
        return self.lengths.index(length) if length in self.lengths else None

    def nearest(self, length: int) -> int:
        """Return the column of the longest of its lengths up to this one, else of its shortest."""
        if not self.lengths:
            return 0
        shorter = [one for one in self.lengths if one <= length]
        return self.lengths.index(max(shorter) if shorter else min(self.lengths))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What stands after `use:`: the outline, and the words for one of its blocks; none for all of them."""

    outline: Scalar
    block: str


def wanted(said: Scalar) -> Wanted:
    """Read `trust / Small deposits`, or `trust`."""
    outline, _, block = said.text.partition(WITHIN)
    return Wanted(Scalar(outline.strip(), said.place), " ".join(block.split()))


def lender_named(said: Scalar, but: Iterable[Path]) -> Lender | Problem:
    """Load the outline that is named; `but` are those that borrow at this moment, for nobody lends to themselves."""
    busy = [*but]
    path = outline_meant(said, busy[:1])
    if isinstance(path, Problem):
        own = outline_meant(said)
        return path if isinstance(own, Problem) else _circle(said)
    if path.resolve() in [one.resolve() for one in busy]:
        return _circle(said)
    loaded = with_original(load(path, path.name))
    blocks = blocks_held(loaded.tree) if loaded.tree else None
    if loaded.tree is None or not blocks or loaded.tree.get("based_on") is not None:
        hint = f"Type: workshop-kit check {path.stem}"
        message = f"Nothing can be borrowed from '{said.text}': it is no outline with blocks."
        return Problem(message, said.place, hint)
    return Lender(name_of(path.stem), path, loaded.tree, blocks, lengths_written(loaded.tree.get("lengths")))


def _circle(said: Scalar) -> Problem:
    message = f"'{said.text}' would be borrowed from itself here."
    return Problem(message, said.place, "Name another outline, or write the block out.")
