"""A block's minutes with their limits, and what becomes of them."""

from __future__ import annotations

from typing import get_args

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.outline.workshop import Priority

PRIORITIES = get_args(Priority)
"""From what stays longest to what goes first."""


class Span(Struct, frozen=True):
    """A block as settling sees it: its minutes, the fewest and the most it may have. What is no `must` may drop.

    `stands` are the minutes that an overlay gave it, which are neither given nor taken; None where it gave none.
    """

    title: str
    minutes: int
    least: int
    most: int
    priority: Priority
    stands: int | None = None

    @property
    def settled(self) -> Span:
        """Return it as settling sees it: what stands is a must of just so many minutes."""
        if self.stands is None:
            return self
        return replace(self, minutes=self.stands, least=self.stands, most=self.stands, priority="must")


class Change(Struct, frozen=True):
    """A block that has other minutes than before; 0 where it is left out."""

    title: str
    before: int
    after: int

    @property
    def saves(self) -> int:
        """How many minutes the session is shorter by it."""
        return self.before - self.after
