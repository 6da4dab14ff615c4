"""The Desk: where a `use:` is looked at, its lender opened, and its blocks lent with the keys below it set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.borrowing.columns import Columns, timed
from workshop_kit.outline.borrowing.lender import Lender, Lenders, Wanted, lender_in, nothing_in, wanted
from workshop_kit.outline.borrowing.loan import Borrowed, Loan
from workshop_kit.outline.borrowing.slots import in_the_slot_of
from workshop_kit.outline.counts import lengths_written
from workshop_kit.outline.formats import offered_in
from workshop_kit.outline.merge.fields import is_empty, retitled
from workshop_kit.outline.merge.finding import found, nearest_titles, steps_found
from workshop_kit.outline.merge.held import Held, blocks_held
from workshop_kit.tree import Entry, Mapping, Scalar

if TYPE_CHECKING:
    from workshop_kit.outline.answering import Origins

LENGTH = "length"
OF_ALL = ("formats", "people", "priority")
"""What may be set below the use of a whole outline: it holds for each of its blocks."""
MOST_LENT = 1_000
"""Blocks that one outline borrows, all in all."""

LendOn = Callable[[Mapping, Path, tuple[Path, ...], Lenders], Borrowed]


class Desk(Struct):
    """Where blocks are lent, in the order of the outline; `lend_on` puts what a lender borrows itself in its place."""

    tree: Mapping
    busy: tuple[Path, ...]
    lenders: Lenders
    lend_on: LendOn
    loans: list[Loan] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    origins: Origins = field(default_factory=dict)

    def lend(self, item: Mapping) -> None:
        """Take up one `use:`."""
        first, *below = item.entries
        said = first.value
        if not isinstance(said, Scalar) or is_empty(said):
            hint = "Like this: '- use: appreciation-and-validation / Three thank-yous'."
            message = "After 'use:' stands an outline, or one of its blocks."
            self.problems.append(Problem(message, first.key.place, hint))
            return
        what = wanted(said)
        lender = self._lender(what.outline)
        if lender is None:
            return
        self._foreign_formats(lender, said)
        fields = {entry.key.text: entry for entry in below if what.block or self._holds_for_all(entry, what)}
        meant = self._meant(lender, what, said)
        if what.block and not fields.keys() & {"people", "formats"}:
            meant = in_the_slot_of(meant, what.block, lender.blocks)
        for number, block in enumerate(meant, 1):
            if len(self.loans) >= MOST_LENT:
                self._too_many(lender, said)
                return
            self._lend_block(lender, block, _called_apart(fields, meant, number), what, said)

    def _lender(self, said: Scalar) -> Lender | None:
        """Return the outline that is named, with its own borrowed blocks in place; each is opened once."""
        path = self.lenders.meant(said, self.busy)
        if isinstance(path, Problem):
            self._once(path)
            return None
        opened, file = self.lenders.opened, path.resolve()
        if file not in opened:
            opened[file] = self._opened(path, said)
        lender = opened[file]
        if not lender.blocks and not lender.problems:
            self._once(nothing_in(lender, said))
        return lender if lender.blocks else None

    def _opened(self, path: Path, said: Scalar) -> Lender:
        """Return the outline in a file with its own borrowed blocks in place; what is wrong in it is told."""
        lender = lender_in(path, said)
        inner = self.lend_on(lender.tree, path, self.busy, self.lenders) if lender.blocks else Borrowed(lender.tree)
        errors = (*lender.problems, *(problem for problem in inner.problems if problem.weight is Weight.ERROR))
        self.problems += errors
        self.origins |= {**inner.origins, lender.tree.place.source: said.place}
        blocks = () if inner.nothing or not lender.blocks else blocks_held(inner.tree) or ()
        return replace(lender, tree=inner.tree, blocks=blocks, problems=errors)

    def _meant(self, lender: Lender, what: Wanted, said: Scalar) -> tuple[Held, ...]:
        """Return the blocks that are meant: all, or those of one name, each in a format of its own."""
        if not what.block:
            return lender.blocks
        spots = [spot for spot in found(lender.blocks, what.block) if spot.is_block]
        named = tuple(lender.blocks[spot.block] for spot in spots)
        names = {block.name for block in named}
        if len(names) == 1 or (named and len(in_the_slot_of(named[:1], what.block, named)) == len(named)):
            return named
        if inside := steps_found(lender.blocks, what.block):
            home = lender.blocks[inside[0].block].title
            message = f"'{what.block}' is a slide or an exercise of the block '{home}'."
            hint = f"Blocks are borrowed whole: use: {what.outline.text} / {home}"
            self.problems.append(Problem(message, said.place, hint))
            return ()
        near = ", ".join(nearest_titles(lender.blocks, what.block, said.place))
        message = f"'{lender.path.stem}' has {'no block' if not names else 'several blocks'} called '{what.block}'."
        self.problems.append(Problem(message, said.place, f"Nearest: {near}." if near else "Write a block's title."))
        return ()

    def _lend_block(self, lender: Lender, block: Held, fields: dict[str, Entry], what: Wanted, said: Scalar) -> None:
        minutes = fields.get("minutes")
        columns = self._columns(lender, fields, said, timed_here=minutes is not None)
        if columns is None:
            return
        made = timed(block, columns, minutes)
        if made is None:
            if what.block:
                hint = "Write 'minutes:' below it, or 'length:' with a length at which it has some."
                self.problems.append(Problem(f"'{block.title}' has no minutes at this length.", said.place, hint))
            return
        for key, entry in fields.items():
            made = _set(made, entry) if key not in (LENGTH, "minutes") else made
        usual = timed(block, columns, None) if minutes else None
        self.origins.setdefault(block.place, said.place)
        self.loans.append(Loan(made, block, lender, said.place, whole=not what.block, usual=usual))

    def _holds_for_all(self, entry: Entry, what: Wanted) -> bool:
        """Whether a key can be set below the use of a whole outline; one that cannot is told."""
        key = entry.key.text
        if key in (*OF_ALL, LENGTH):
            return True
        hint = f"Borrow one block, 'use: {what.outline.text} / Its title', to change it."
        self._once(Problem(f"'{key}' cannot be set for a whole outline.", entry.key.place, hint))
        return False

    def _columns(self, lender: Lender, fields: dict[str, Entry], said: Scalar, *, timed_here: bool) -> Columns | None:
        """Return which of the lender's columns hold at each of the borrower's lengths."""
        own = lengths_written(self.tree.get("lengths"))
        asked = lengths_written(fields[LENGTH].value) if LENGTH in fields else ()
        if LENGTH in fields and (len(asked) != 1 or lender.column(asked[0]) is None):
            message = f"'{lender.path.stem}' is not written for this length."
            hint = (
                f"It is written for {_listed(lender.lengths)}. A workshop gives and takes to fill another length only "
                "where it is made alone: take one of these here, and give what is left to a block of your own; or "
                "borrow its blocks one by one, each with its 'minutes:'."
            )
            self._once(Problem(message, fields[LENGTH].value.place, hint))
            return None
        wished = asked * max(1, len(own)) or own or (lender.usual,)
        columns = [lender.column(length) for length in wished]
        if None in columns and not timed_here:
            odd = next(length for length, column in zip(wished, columns, strict=True) if column is None)
            message = f"'{lender.path.stem}' is not written for {odd} minutes: how long does this take?"
            hint = f"Write below it 'minutes:' with a number, or 'length:' with one of {_listed(lender.lengths)}."
            self._once(Problem(message, said.place, hint))
            return None
        at = tuple(lender.nearest(n) if column is None else column for n, column in zip(wished, columns, strict=True))
        return Columns(at, lender.lengths, own or wished)

    def _foreign_formats(self, lender: Lender, said: Scalar) -> None:
        odd = [name for name in offered_in(self.tree) if name not in lender.formats]
        if odd:
            message = f"'{lender.path.stem}' is not written for the format {' and '.join(odd)}."
            hint = f"It is written for {', '.join(lender.formats)}. Read its words with these people in mind."
            self.problems.append(Problem(message, said.place, hint, Weight.WARNING))

    def _too_many(self, lender: Lender, said: Scalar) -> None:
        if not lender.problems:  # else it is told further down, where they became too many
            message = f"With this more than {MOST_LENT:,} blocks are borrowed here."
            self._once(Problem(message, said.place, "Borrow the blocks one by one that you need."))

    def _once(self, problem: Problem) -> None:
        if problem not in self.problems:
            self.problems.append(problem)


def _called_apart(fields: dict[str, Entry], meant: tuple[Held, ...], number: int) -> dict[str, Entry]:
    """Return what is set below a `use:` for one of its blocks: an `id` is for the first, the others get a number."""
    own = fields.get("id")
    if own is None or number == 1 or len({block.name for block in meant}) == 1 or not isinstance(own.value, Scalar):
        return fields
    return {**fields, "id": Entry(own.key, Scalar(f"{own.value.text} {number}", own.value.place))}


def _set(block: Held, entry: Entry) -> Held:
    """Set one key below `use:`."""
    if entry.key.text == "title":
        return retitled(block, entry.value)
    return block.without(entry.key.text) if is_empty(entry.value) else block.having(entry)


def _listed(lengths: tuple[int, ...]) -> str:
    return ", ".join(map(str, lengths)) if lengths else "no length of its own"
