"""From which written length an overlay starts: that of its `start_from`, else the next shorter one that is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.outline.taking_place import starts_from

if TYPE_CHECKING:
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.outline.workshop import Workshop


def starting(wishes: Wishes, workshop: Workshop | None) -> Wishes:
    """Return the wishes with the length to start from, where an overlay is laid over an outline of several lengths."""
    if workshop is None or workshop.overlaid is None or wishes.length is None or wishes.start_from is not None:
        return wishes
    if not workshop.lengths:
        return wishes
    return replace(wishes, start_from=starts_from(workshop.lengths, wishes.length))
