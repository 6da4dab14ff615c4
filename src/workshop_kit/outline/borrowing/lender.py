"""The Lender: an outline that blocks are borrowed from, named after `use:`, with its own borrowed blocks in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.counts import lengths_written
from workshop_kit.outline.files import called_beside
from workshop_kit.outline.formats import offered_in
from workshop_kit.outline.lookup import Library
from workshop_kit.outline.merge.held import WITHIN, blocks_held
from workshop_kit.outline.originals import with_original
from workshop_kit.outline.source import load
from workshop_kit.outline.taking_place import starts_from, usual_length
from workshop_kit.places import Place
from workshop_kit.text import name_of
from workshop_kit.tree import Mapping, Scalar

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.fields import FormatName
    from workshop_kit.outline.merge.held import Held

MOST_DEEP = 20
"""Outlines that borrow from each other in a row."""


class Lender(Struct, frozen=True):
    """`path` is its file; `lengths` are those it is written for (none: the one that its blocks add up to).

    Where nothing can be borrowed from it, it has no blocks. `problems` are the errors of its file.
    """

    name: str
    path: Path
    tree: Mapping
    blocks: tuple[Held, ...]
    lengths: tuple[int, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def formats(self) -> tuple[FormatName, ...]:
        """The formats that it is written for."""
        return offered_in(self.tree)

    @property
    def usual(self) -> int:
        """The length that is taken where the borrower has none."""
        return usual_length(self.lengths)

    def column(self, length: int) -> int | None:
        """Return which of its columns of minutes holds at a length; None where it is not written for it."""
        if not self.lengths:
            return 0
        return self.lengths.index(length) if length in self.lengths else None

    def nearest(self, length: int) -> int:
        """Return the column of the longest of its lengths up to this one, else of its shortest."""
        return self.lengths.index(starts_from(self.lengths, length)) if self.lengths else 0


class Lenders(Struct, frozen=True):
    """The lenders of one reading, by their files: each is opened once, however many outlines borrow from it."""

    opened: dict[Path, Lender] = field(default_factory=dict)
    known: Library = field(default_factory=Library)

    def meant(self, said: Scalar, busy: tuple[Path, ...]) -> Path | Problem:
        """Return the file of the outline that is named; `busy` are those that borrow at this moment, the last first."""
        path = self.known.meant(said, busy[:1])
        if isinstance(path, Problem):
            own = self.known.meant(said)
            return path if isinstance(own, Problem) else _circle(said)
        if path.resolve() in [one.resolve() for one in busy]:
            return _circle(said)
        if len(busy) > MOST_DEEP:
            message = f"More than {MOST_DEEP} outlines borrow from each other here, one from the next."
            return Problem(message, said.place, "Name the outline in which the blocks themselves are written.")
        return path


class Wanted(Struct, frozen=True):
    """What stands after `use:`: the outline, and the words for one of its blocks; none for all of them."""

    outline: Scalar
    block: str


def wanted(said: Scalar) -> Wanted:
    """Read `trust / Small deposits`, or `trust`."""
    outline, _, block = said.text.partition(WITHIN)
    return Wanted(Scalar(outline.strip(), said.place), " ".join(block.split()))


def lender_in(path: Path, said: Scalar) -> Lender:
    """Load the outline in a file, which is named by what is said."""
    loaded = with_original(load(path, called_beside(path, said.place.source)))
    tree = loaded.tree or Mapping((), Place(loaded.source))
    blocks = blocks_held(tree) if tree.get("based_on") is None else None
    errors = tuple(problem for problem in loaded.problems if problem.weight is Weight.ERROR)
    return Lender(name_of(path.stem), path, tree, blocks or (), lengths_written(tree.get("lengths")), errors)


def nothing_in(lender: Lender, said: Scalar) -> Problem:
    """Tell of a file that nothing can be borrowed from."""
    message = f"Nothing can be borrowed from '{said.text}': it is no outline with blocks."
    hint = f"Type: workshop-kit check {lender.path.stem}"
    if lender.tree.key("sessions"):
        message = (
            f"Nothing can be borrowed from '{said.text}': it is a program, whose sessions borrow blocks themselves."
        )
        hint = "Name the workshop that a session of it borrows from."
    return Problem(message, said.place, hint)


def _circle(said: Scalar) -> Problem:
    message = f"'{said.text}' would be borrowed from itself here."
    return Problem(message, said.place, "Name another outline, or write the block out.")
