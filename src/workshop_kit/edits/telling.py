"""Telling: a deck as we made it and as a person left it go in, what they changed comes out, line by line in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.edits.changes import changes
from workshop_kit.edits.designs import redesigned
from workshop_kit.edits.matching import matched
from workshop_kit.edits.order import moved
from workshop_kit.edits.three import keeps_all, marks
from workshop_kit.edits.word_changes import short

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.edits.model import SeenDeck, Slide


def told(before: SeenDeck, after: SeenDeck) -> Iterator[str]:
    """Yield one line for each change; slides are numbered as they are in `after`, deleted ones as they were."""
    to_after = matched(marks(before), marks(after))
    exact = keeps_all(before, after, to_after)
    if after.keeps_names() and redesigned(before, after):
        yield "The slide master or its colours were changed: that shows on every slide."
    if (before.width, before.height) != (after.width, after.height):
        yield "The slides have another size."
    of_before = {j: i for i, j in to_after.items()}
    shifted = moved([of_before[j] for j in sorted(of_before)])
    for j, slide in enumerate(after.slides):
        yield from _deleted_before(j, of_before, before, to_after)
        i = of_before.get(j)
        named = _named(j, slide)
        if i is None:
            yield f"{named}: new slide, {f'after slide {j}' if j else 'the first one'}"
            continue
        if i in shifted:
            yield f"{named}: moved here; it was slide {i + 1}"
        yield from (f"{named}: {change.said}" for change in changes(before.slides[i], slide, exact=exact))
        if slide.section is not None and slide.section != before.slides[i].section:
            yield f"{named}: in the section {short(slide.section)} now"
    yield from _deleted_before(len(after.slides), of_before, before, to_after)


def _deleted_before(
    j: int, of_before: Mapping[int, int], before: SeenDeck, to_after: Mapping[int, int]
) -> Iterator[str]:
    """Yield the deleted slides that stood behind the slide which is before `j` now."""
    i = of_before.get(j - 1, -1) if j else -1
    if j and i < 0:
        return
    for lost in range(i + 1, len(before.slides)):
        if lost in to_after:
            return
        yield f"Deleted: {short(before.slides[lost].title)}; it was slide {lost + 1}"


def _named(index: int, slide: Slide) -> str:
    return f"Slide {index + 1} {short(slide.title)}" if slide.title else f"Slide {index + 1}"
