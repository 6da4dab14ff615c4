"""A text slot, settled: the size its words take, the slides they need, and what is said where they cannot fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.fit.continued import pages
from workshop_kit.deck.fit.lines import measured, steps
from workshop_kit.deck.fit.rows import Row, rows_of
from workshop_kit.deck.fit.shorter import shortened
from workshop_kit.deck.fit.spread import spaces
from workshop_kit.deck.model import TITLES, FilledSlot, FittedParagraph
from workshop_kit.errors import Problem
from workshop_kit.scene import Spread, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.deck.fit.continued import Pages
    from workshop_kit.theme.model import Slot

RUNNING, HEADLINE = 8, 4
"""Letters: a last word no longer than this is tied to the one before, in running text and in titles."""


class Settled(Struct, frozen=True):
    """A slot's rows by slide, `step` steps below the layout's sizes; `fits` is False where they run over.

    `narrower`: by so many points its lines are shorter than its box.
    """

    slot: Slot
    words: Words
    letters: int
    step: int
    pages: Pages
    fits: bool = True
    narrower: float = 0

    def filled(self, page: int) -> FilledSlot:
        """The slot as it stands on one of its slides; a slot with fewer slides repeats its last."""
        at = min(page, len(self.pages) - 1)
        before = sum(_numbered(row) for rows in self.pages[:at] for row in rows)
        filled = _filled([row.likely() for row in self.pages[at]], self.slot, self.words, self.words.first + before)
        return replace(filled, narrower=self.narrower) if self.narrower else filled

    def problems(self) -> Iterator[Problem]:
        """What is told where the words do not fit."""
        if not self.fits and self.words.continues:
            yield from (_too_long((row,), self.slot, "point") for row in self.pages[0] if not _alone(row, self))
        elif not self.fits:
            yield _too_long(self.pages[0], self.slot, "title" if self.slot.kind in TITLES else "text")


def settled(slot: Slot, words: Words, letters: int, least: int = 0) -> Settled:
    """Find the largest sizes, at least `least` steps down, at which words fit on the fewest slides."""
    best: Settled | None = None
    last = steps(slot)[-1]
    for step in range(min(least, last), last + 1):
        rows = rows_of(words, slot, step, letters)
        if step < last and any(p.cut for row in rows for p in row.paragraphs):
            continue
        found = _pages(rows, slot, words)
        if found and (best is None or len(found) < len(best.pages)):
            best = Settled(slot, words, letters, step, found)
        if best and len(best.pages) == 1:
            break
    if best is None and words.shortens and (shorter := shortened(words)):
        return settled(slot, shorter, letters, least)
    return best or Settled(slot, words, letters, last, (rows_of(words, slot, last, letters),), fits=False)


def _pages(rows: tuple[Row, ...], slot: Slot, words: Words) -> Pages | None:
    if words.continues:
        return pages(rows, slot, words)
    return (rows,) if spaces(rows, slot, words) is not None else None


def _alone(row: Row, text: Settled) -> bool:
    return spaces((row,), text.slot, text.words) is not None


def _filled(rows: Sequence[Row], slot: Slot, words: Words, number: int) -> FilledSlot:
    above = spaces(rows, slot, words) or (0,) * len(rows)
    height = sum(above) + sum(row.height for row in rows)
    paragraphs: list[FittedParagraph] = []
    short = 0.0
    for row, space in zip(rows, above, strict=True):
        if not row.ghost:
            paragraphs += _fitted(row, _written(row, space + short, words, first=not paragraphs), number)
        short = row.height - row.text_height
    return FilledSlot(slot, tuple(paragraphs), _top(slot, height), height, gap=min(above[1:], default=0))


def _fitted(row: Row, before: float | None, number: int) -> Iterator[FittedParagraph]:
    for index, p in enumerate(row.paragraphs):
        yield FittedParagraph(
            runs=p.runs,
            lines=p.lines,
            place=p.paragraph.place,
            level=p.paragraph.level,
            size=None if p.size == p.level.size else p.size,
            before=None if index else before,
            number=number if number > 1 and p.level.mark == "auto" else None,
            lead=p.paragraph.lead,
        )


def _written(row: Row, space: float, words: Words, *, first: bool) -> float | None:
    """Return the space to write above a row: none where the layout's own holds.

    Programs differ on space above the first line of a frame, so it is written as 0.
    """
    if first:
        return 0 if row.first.level.before else None
    return None if words.spread is Spread.LAYOUT else space


def _top(slot: Slot, height: float) -> float:
    """Return where the first line begins, by the anchor of the slot."""
    room = slot.inner.height - height
    return slot.inner.y + {"top": 0, "middle": room / 2, "bottom": room}[slot.anchor]


def _numbered(row: Row) -> int:
    return sum(p.level.mark == "auto" for p in row.paragraphs)


def _too_long(rows: Sequence[Row], slot: Slot, what: str) -> Problem:
    """Say how long a text is and how much would fit at the layout's own size, in words, as a person counts."""
    paragraphs = tuple(p.paragraph for row in rows for p in row.paragraphs)
    words = sum(len(str(paragraph).split()) for paragraph in paragraphs)
    if any(p.cut for row in rows for p in row.paragraphs) and words <= len(paragraphs):
        said = f"This {what} is one word, and too long for a line."
        return Problem(said, paragraphs[0].place, "Part it, or shorten it.")
    full = [measured(paragraph, slot, 0, 0) for paragraph in paragraphs]
    lines = max(1, int(slot.inner.height / full[0].pitch))
    fit = max(1, words * lines // sum(len(p.lines) for p in full))
    about = fit - fit % 5 if fit > 10 else fit  # noqa: PLR2004 - nobody counts words more finely
    hint = {
        "point": "Split it into shorter points, or move what is spoken into 'say'.",
        "title": "Shorten it: a title is read in one look.",
        "text": "Shorten it, or move what is spoken into 'say'.",
    }[what]
    return Problem(f"This {what} has {words} words; about {about} fit on a slide.", paragraphs[0].place, hint)
