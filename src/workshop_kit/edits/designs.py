"""Whether two layouts look the same, whatever program wrote them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.edits.pairing import paired
from workshop_kit.edits.shape_changes import shape_changes

if TYPE_CHECKING:
    from workshop_kit.edits.model import Design, SeenDeck


def same_design(one: Design, other: Design) -> bool:
    """Whether what is drawn on two layouts and masters, their letters and their colours are the same."""
    if one == other:
        return True
    pairs = paired(one.seen, other.seen)
    return (
        len(pairs) == len(one.seen) == len(other.seen)
        and not any(told for old, new in pairs for told in shape_changes(old, new, exact=False))
        and (one.levels, one.colours, one.ground) == (other.levels, other.colours, other.ground)
        and (one.master == other.master or bool(one.master and other.master and same_design(one.master, other.master)))
    )


def redesigned(before: SeenDeck, after: SeenDeck) -> bool:
    """Whether a layout of `before` looks otherwise under the same name in `after`."""
    now = {slide.design.name: slide.design for slide in after.slides}
    were = {slide.design.name: slide.design for slide in before.slides}
    return any(name in now and not same_design(design, now[name]) for name, design in were.items())
