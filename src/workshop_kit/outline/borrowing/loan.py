"""A Loan: a block as it stands in the borrower, and where it comes from; the borrower's own has no lender."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from workshop_kit.errors import Problem
    from workshop_kit.outline.answering import Origins
    from workshop_kit.outline.borrowing.lender import Lender
    from workshop_kit.outline.merge.held import Held
    from workshop_kit.outline.merge.layer import Deed
    from workshop_kit.places import Place
    from workshop_kit.tree import Mapping


class Loan(Struct, frozen=True):
    """`block` is what stands in the borrower, `lent` the same in its lender; `whole`: all its blocks were asked for.

    `usual` is the block with its lender's own minutes, where the borrower gives it others.
    """

    block: Held
    lent: Held | None = None
    lender: Lender | None = None
    place: Place | None = None
    whole: bool = False
    usual: Held | None = None


class Borrowed(Struct, frozen=True):
    """An outline with lent blocks in place; `origins` says of each lender's text which line asked for it.

    `deeds` say of each lent block where it comes from, `loans` are what was lent. `nothing` says that no block could be
    had, so that there is nothing to go on with.
    """

    tree: Mapping
    problems: tuple[Problem, ...] = ()
    origins: Origins = field(default_factory=dict)
    deeds: tuple[Deed, ...] = ()
    nothing: bool = False
    loans: tuple[Loan, ...] = ()
