"""How deep sharing goes in the room: each format has its cap, which an outline may lower but never raise."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from workshop_kit.fields import Depth
from workshop_kit.formats import format_called
from workshop_kit.kinds import Exercise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.errors import Problem
    from workshop_kit.planning.plan import Part

_ORDER = get_args(Depth)


def deepest(format: str, *wanted: Depth | None, screened: bool = False) -> Depth:
    """Return the deepest sharing in a format, where an outline, or who makes it, wants at most what is `wanted`.

    `screened`: each person was spoken with alone, beforehand.
    """
    rules = format_called(format)
    cap = rules.screened if screened else rules.depth
    return min((cap, *(one for one in wanted if one)), key=_ORDER.index)


def left_out(parts: Iterable[Part]) -> Iterator[Problem]:
    """Yield what each exercise leaves out at its moment, or should tell."""
    for part in parts:
        for step in part.steps:
            if isinstance(step.kind, Exercise):
                yield from step.kind.told(step.cue)
