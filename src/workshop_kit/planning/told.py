"""What is told about a decision, and the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.planning.plan import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable

Told = Choice | Problem
"""A Choice where nothing was asked for, a Problem where a wish cannot be met; nothing where it was simply met."""


def listed(words: Iterable[object]) -> str:
    """Join words as they are spoken: 'couple, group and mixed'."""
    *most, last = map(str, words)
    return f"{', '.join(most)} and {last}" if most else last


def also(written: Iterable[object], taken: object) -> str:
    """Name what an outline is written for besides: ' (also written for 45 and 90)'; '' for nothing."""
    others = [one for one in written if one != taken]
    return f" (also written for {listed(others)})" if others else ""
