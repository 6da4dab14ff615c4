"""Which lengths are within reach: from what surely takes place and what may drop, by bits, one for each length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workshop_kit.planning.span import Span


class Sure(Struct, frozen=True):
    """What takes place whatever else does: from `least` to `most` minutes in all."""

    least: int
    most: int

    def reached(self, optional: Iterable[Span], limit: int) -> int:
        """Return the lengths up to a limit that can be reached with or without each optional block, a bit a length."""
        below = (1 << limit + 1) - 1
        lengths = _spread(1, self.least, min(self.most, limit)) & below
        for span in optional:
            lengths |= _spread(lengths, span.least, min(span.most, limit)) & below
        return lengths

    def loosened(self, give: int, optional: Sequence[Span], length: int) -> Sure | None:
        """Let it give as few minutes as bring the length within reach, and at most `give`; None where none do."""
        looser = (replace(self, least=self.least - lost) for lost in range(give + 1))
        return next((one for one in looser if one.reached(optional, length) >> length & 1), None)

    def staying(
        self, droppable: Sequence[int], spans: Sequence[Span], others: Sequence[Span], length: int
    ) -> list[int]:
        """Return which of the droppable blocks can stay, those that stand first before all others."""
        sure = self
        stay: list[int] = []
        for place, index in enumerate(droppable, 1):
            with_it = replace(sure, least=sure.least + spans[index].least, most=sure.most + spans[index].most)
            left = [*(spans[later] for later in droppable[place:]), *others]
            if with_it.reached(left, length) >> length & 1:
                sure, stay = with_it, [*stay, index]
        return stay


def _spread(lengths: int, least: int, most: int) -> int:
    """Return every length that is reached by adding from `least` to `most` minutes to one of the lengths."""
    if most < least:
        return 0
    lengths, covered, wanted = lengths << least, 1, most - least + 1
    while covered < wanted:
        step = min(covered, wanted - covered)
        lengths, covered = lengths | lengths << step, covered + step
    return lengths
