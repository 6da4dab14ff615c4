"""Examine one outline by every rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.checking.rule import RULES
from workshop_kit.checking.subject import subject

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.errors import Problem


@dataclass(frozen=True, slots=True)
class Findings:
    """What the rules found, each Problem once, and for how many formats and lengths they looked."""

    problems: tuple[Problem, ...]
    formats: int
    lengths: int


def examine(outline: Path) -> Findings:
    """Apply every rule to an outline; what is said of several cases is told once."""
    looked_at = subject(outline)
    found = {str(problem): problem for rule in RULES for problem in rule(looked_at)}
    return Findings(tuple(sorted(found.values(), key=_place)), looked_at.formats, looked_at.lengths)


def _place(problem: Problem) -> tuple[bool, int, int]:
    """Order as the file is read; what has no place comes last."""
    place = problem.place
    return (False, place.line, place.column) if place else (True, 0, 0)
