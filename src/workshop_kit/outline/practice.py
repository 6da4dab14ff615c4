"""The practice: the counselor's own profile, from `practice.yaml` beside the outline, above it, or the user's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.outline.wishes import NO_WISHES, Wishes

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.errors import Problem
    from workshop_kit.tree import Mapping, Scalar


@dataclass(frozen=True, slots=True)
class Practice:
    """Who makes the workshop. `wishes` stand where nothing else is asked for; `terms` and `depth` are as written."""

    name: str = ""
    wishes: Wishes = NO_WISHES
    terms: Mapping | None = None
    depth: Scalar | None = None


NO_PRACTICE = Practice()


def practice_for(outline: Path) -> tuple[Practice, tuple[Problem, ...]]:
    """Return the practice that an outline belongs to, with what is wrong in its file."""
    del outline
    return NO_PRACTICE, ()
