"""Borrowed blocks: `- use: trust / Small deposits` becomes that block, with the keys below it set.

In goes the located tree of an outline, out comes one with the lent blocks in place. Their minutes are those of the
borrower's own lengths; their steps come along, and whatever their steps use; so does what is to be seen to for safety.
"""

from workshop_kit.outline.borrowing.borrowed import USE, borrowed
from workshop_kit.outline.borrowing.by_changes import borrowed_by_changes
from workshop_kit.outline.borrowing.lender import Lenders
from workshop_kit.outline.borrowing.loan import Borrowed

__all__ = ["USE", "Borrowed", "Lenders", "borrowed", "borrowed_by_changes"]
