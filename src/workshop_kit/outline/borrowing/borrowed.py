"""Putting lent blocks in the place of every `use:`, with what their steps need and what is to be seen to for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.outline.borrowing.brought import brought_along
from workshop_kit.outline.borrowing.desk import Desk
from workshop_kit.outline.borrowing.heads import head_with
from workshop_kit.outline.borrowing.lender import Lenders
from workshop_kit.outline.borrowing.loan import Borrowed, Loan
from workshop_kit.outline.merge.held import held, tree_of
from workshop_kit.outline.merge.layer import Deed
from workshop_kit.tree import Entry, Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

USE = "use"


def borrowed(tree: Mapping, path: Path | None, busy: tuple[Path, ...] = (), lenders: Lenders | None = None) -> Borrowed:
    """Return an outline with what it borrows; `path` is its file.

    `busy` are the files that wait for it, and `lenders` those that were opened for them.
    """
    blocks = tree.get("blocks")
    if not isinstance(blocks, Sequence) or not any(is_use(item) for item in blocks.items):
        return Borrowed(tree)
    desk = Desk(tree, (*((path,) if path else ()), *busy), lenders or Lenders(), borrowed)
    odd = tuple(item for item in blocks.items if not isinstance(item, Mapping))  # no blocks: the reader tells
    for item in blocks.items:
        if isinstance(item, Mapping) and is_use(item):
            desk.lend(item)
        elif isinstance(item, Mapping):
            desk.loans.append(Loan(held(item)))
    if not desk.loans and not odd:
        return Borrowed(tree, tuple(desk.problems), desk.origins, nothing=True)
    made = brought_along(desk.loans, desk.problems)
    every = [replace(loan, block=block) for loan, block in zip(desk.loans, made, strict=True)]
    key = tree.key("blocks") or Scalar("blocks", tree.place)
    head = head_with(tree, [loan for loan in every if loan.lender], desk.problems)
    items = Sequence((*tree_of(made, blocks.place).items, *odd), blocks.place)
    whole = Mapping((*head.entries, Entry(key, items)), tree.place)
    loans = tuple(loan for loan in every if loan.lender)
    deeds = tuple(deeds_of(tree.place.source.name, desk.loans))
    return Borrowed(whole, tuple(desk.problems), desk.origins, deeds, loans=loans)


def deeds_of(layer: str, loans: Iterable[Loan]) -> Iterator[Deed]:
    """Yield for each lent block where it comes from, for `explain`."""
    for loan in loans:
        if loan.lender and loan.place:
            said = f"borrowed from '{loan.lender.path.stem}'"
            yield Deed(layer, loan.block.title, said, loan.place, loan.block.name)


def is_use(item: object) -> bool:
    """Whether a thing of a list stands for blocks of another outline."""
    return isinstance(item, Mapping) and bool(item.entries) and item.entries[0].key.text == USE
