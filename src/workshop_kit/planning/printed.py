"""What an exercise puts on paper, wherever and whenever it does: two that are alike here are one sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.kinds import Exercise
from workshop_kit.places import Place

if TYPE_CHECKING:
    from workshop_kit.planning.plan import Step


def printed(step: Step) -> object:
    """Return all that its sheet says, to be compared: without its number, its name and where it was written."""
    if not isinstance(step.kind, Exercise):
        return None
    sheet = step.kind.sheet(replace(step.cue, name="", sheet=0, needs=()))
    return _words(sheet)


def _words(held: object) -> object:
    if isinstance(held, Place):
        return None
    if isinstance(held, tuple):
        return tuple(map(_words, held))
    if isinstance(held, frozenset):
        return held
    if isinstance(held, Struct):
        return type(held).__name__, *(_words(getattr(held, name)) for name in held.__struct_fields__)
    return held
