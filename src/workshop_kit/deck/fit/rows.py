"""Rows: the items of a text slot, each one paragraph or a few that stay together, measured at one size."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.fit.lines import Measured, measured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.scene import Words
    from workshop_kit.text import Paragraph
    from workshop_kit.theme.model import Slot


class Row(Struct, frozen=True):
    """Paragraphs that are never parted, in lines; `beside` are those of the row it stands level with.

    A `ghost` only keeps a place: the row beside it has no fellow.
    """

    paragraphs: tuple[Measured, ...]
    beside: tuple[Measured, ...] = ()
    ghost: bool = False

    @property
    def height(self) -> float:
        """Points that it takes: as high as its text, or as the row beside it."""
        return max(self.text_height, _height(self.beside))

    @property
    def text_height(self) -> float:
        """Points from its own first line to its last, the space between its paragraphs included."""
        return _height(self.paragraphs)

    @property
    def lines(self) -> int:
        """How many lines it may take."""
        return max(sum(p.most for p in paragraphs) for paragraphs in (self.paragraphs, self.beside))

    def likely(self) -> Row:
        """Return it as high as its lines will most likely be."""
        own, beside = (tuple(p.likely() for p in paragraphs) for paragraphs in (self.paragraphs, self.beside))
        return replace(self, paragraphs=own, beside=beside)

    @property
    def first(self) -> Measured:
        """The paragraph that begins it."""
        return self.paragraphs[0]


def rows_of(words: Words, slot: Slot, step: int, letters: int) -> tuple[Row, ...]:
    """Measure the items of a slot, `step` steps down; last words of at most `letters` letters never stand alone."""
    own, beside = (
        [tuple(measured(p, slot, step, letters) for p in item) for item in items_of(paragraphs)]
        for paragraphs in (words.paragraphs, words.beside)
    )
    pairs = zip_longest(own, beside, fillvalue=()) if beside else ((item, ()) for item in own)
    return tuple(Row(mine, other) if mine else Row(other, ghost=True) for mine, other in pairs)


def _height(paragraphs: Sequence[Measured]) -> float:
    return sum(p.height for p in paragraphs) + sum(p.level.before for p in paragraphs[1:])


def items_of(paragraphs: Sequence[Paragraph]) -> tuple[tuple[Paragraph, ...], ...]:
    """Part paragraphs into items: each with the deeper ones below it."""
    items: list[list[Paragraph]] = []
    for paragraph in paragraphs:
        if items and paragraph.level > items[-1][0].level:
            items[-1].append(paragraph)
        else:
            items.append([paragraph])
    return tuple(map(tuple, items))


def spare(rows: Sequence[Row]) -> float:
    """Height kept free below a text: half a line where there are enough lines for one to be mispredicted."""
    return rows[-1].first.pitch / 2 if sum(row.lines for row in rows) > _SURE else 0


_SURE = 3  # lines: up to so many, predictions never failed (179 of 180 boxes were equal)
