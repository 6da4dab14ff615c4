"""What came from the practice, told in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.outline.people import couples_said
from workshop_kit.planning.company import usual_couples
from workshop_kit.planning.plan import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.outline.practice import Practice
    from workshop_kit.outline.wishes import Wishes

TOLD = ("region", "language", "paper", "theme")


def practice_choice(practice: Practice, wishes: Wishes, format_name: str) -> Choice | None:
    """Say whose workshop it is and what follows from that; None without a practice."""
    if not practice.file:
        return None
    who = f"{practice.name} ({practice.file})" if practice.name else practice.file
    set_there = ", ".join(_set_there(practice, wishes, format_name))
    return Choice(f"Practice: {who}{': ' if set_there else ''}{set_there}")


def _set_there(practice: Practice, wishes: Wishes, format_name: str) -> Iterator[str]:
    """Yield what holds because the practice says so; what was asked for this time goes before it."""
    for word in TOLD:
        value = getattr(practice.wishes, word)
        if value and value == getattr(wishes, word):
            yield f"{word} {value}"
    if couples := usual_couples(format_name, wishes, practice):
        yield couples_said(couples)
