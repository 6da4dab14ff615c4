"""A block's minutes with their limits, and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from workshop_kit.outline.workshop import Priority

PRIORITIES = get_args(Priority)
"""From what stays longest to what goes first."""


@dataclass(frozen=True, slots=True)
class Span:
    """A block as settling sees it: its minutes, the fewest and the most it may have. What is no `must` may drop."""

    title: str
    minutes: int
    least: int
    most: int
    priority: Priority


@dataclass(frozen=True, slots=True)
class Change:
    """A block that has other minutes than before; 0 where it is left out."""

    title: str
    before: int
    after: int

    @property
    def saves(self) -> int:
        """How many minutes the session is shorter by it."""
        return self.before - self.after
