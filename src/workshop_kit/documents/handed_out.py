"""Which slides stand on the handout: what is kept, not what only leads through the session.

Left out are the cover, the slide of today and who it may not suit, openers and breaks, help the second time, sources
(they are on the screen and in the guide), and the slide of an exercise that people have on a sheet of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.deck.model import Deck, FittedSlide
    from workshop_kit.planning.plan import Plan

LEADING = frozenset({"cover", "not-suited", "today", "help-again", "sources"})
"""The scenes before and after the blocks that are not kept."""


def handed_out(deck: Deck, plan: Plan) -> tuple[FittedSlide, ...]:
    """Return the slides of the handout, in their order; they keep their numbers."""
    on_paper = {step.cue.name for part in plan.parts for step in part.steps if step.cue.sheet is not None}
    return tuple(slide for slide in deck.slides if _is_kept(slide, on_paper))


def _is_kept(slide: FittedSlide, on_paper: set[str]) -> bool:
    if slide.block:
        return bool(slide.step) and slide.step not in on_paper
    return slide.scene not in LEADING
