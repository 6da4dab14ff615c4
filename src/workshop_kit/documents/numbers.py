"""The numbers of slides: from the fitted Deck to where each block stands in it.

Whoever prints a slide's number takes it from here; and here it comes from the slides as they will be painted, those on
which a long list goes on included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.deck.model import Deck
    from workshop_kit.planning.plan import Part, Plan

FromTo = tuple[int, int]
"""The first slide and the last, which may be the same."""


class Numbers(Struct, frozen=True):
    """Slide numbers of one deck. `before` are the slides ahead of the first block, `after` those behind the last.

    Where there are no slides there is None.
    """

    blocks: Mapping[int, FromTo]
    before: FromTo | None
    after: FromTo | None
    slides: int

    def of_block(self, part: Part) -> FromTo | None:
        """Return the slides of a block, its opener included."""
        return self.blocks.get(part.moment.number)


def numbers(deck: Deck, plan: Plan) -> Numbers:
    """Return where the blocks of a plan stand in its deck; the slides of each follow one another."""
    blocks: dict[int, FromTo] = {}
    for slide in deck.slides:
        blocks[slide.block] = (blocks.get(slide.block, (slide.number,))[0], slide.number)
    here = {part.moment.number for part in plan.parts}
    within = {number: found for number, found in blocks.items() if number in here}
    first = min((first for first, _ in within.values()), default=deck.count + 1)
    last = max((last for _, last in within.values()), default=deck.count)
    return Numbers(
        blocks=within,
        before=_some(1, first - 1),
        after=_some(last + 1, deck.count),
        slides=deck.count,
    )


def _some(first: int, last: int) -> FromTo | None:
    return (first, last) if first <= last else None
