"""A Loan: a block as it stands in the borrower, and where it comes from; the borrower's own has no lender."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.outline.borrowing.lender import Lender
    from workshop_kit.outline.merge.held import Held
    from workshop_kit.places import Place


@dataclass(frozen=True, slots=True)
class Loan:
    """`block` is what stands in the borrower, `lent` the same in its lender; `whole`: all its blocks were asked for."""

    block: Held
    lent: Held | None = None
    lender: Lender | None = None
    place: Place | None = None
    whole: bool = False
