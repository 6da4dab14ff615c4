"""How many words a slide shows: people either read a full one, or listen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.prose import words
from workshop_kit.checking.rule import rule
from workshop_kit.checking.said import slides
from workshop_kit.checking.spots import worst
from workshop_kit.errors import Problem, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.subject import Subject

MOST = 40
"""About 25 words are a good slide; so many can still be taken in at a glance or two."""


@rule
def words_a_slide(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for a slide with more words than people take in while they listen."""
    yield from worst(_full(subject))


def _full(subject: Subject) -> Iterator[Problem]:
    for slide in slides(subject):
        count = len(words(slide.words))
        if count > MOST:
            message = f"This slide shows {count} words; about 25 are a good slide, and {MOST} the most."
            hint = "Keep what people should look at, and write the rest below 'say:'; or make two slides of it."
            yield Problem(message, slide.place, hint, Weight.WARNING)
