"""If we run late: what can still be shortened or left out from a block on, and what each of it saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.planning.settle import changes, relief

if TYPE_CHECKING:
    from workshop_kit.planning.plan import Plan
    from workshop_kit.planning.span import Change


def if_late(plan: Plan, first: int, lost: int) -> tuple[Change, ...]:
    """Return the changes to the parts from index `first` on when `lost` minutes are gone, in their order.

    Together they save as much or more; where that cannot be, as much as can be.
    """
    to_come = plan.spans[first:]
    return changes(to_come, relief(to_come, lost))
