"""How hard sheets are to read, and what is said to follow: eighth grade or below is easy for most people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.prose import LONG_ENOUGH, grade, sentences, syllables, words
from workshop_kit.checking.rule import rule
from workshop_kit.checking.said import said, sheets
from workshop_kit.checking.spots import worst
from workshop_kit.errors import Problem, Weight
from workshop_kit.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.subject import Subject
    from workshop_kit.places import Place

EASY, MOST = 8, 10
"""The grade that is easy for most people, and the one above which many give up."""
_LONG_SENTENCE, _LONG_WORD = 15, 3
_SHOWN = 5


@rule
def reading_level(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for a sheet above grade 8, an error above 10; what is said may go to 10, for a voice helps."""
    yield from worst((*_on_sheets(subject), *_aloud(subject)))


def _on_sheets(subject: Subject) -> Iterator[Problem]:
    for sheet in sheets(subject):
        found = _grade(sheet.words, sheet.language)
        if found > EASY:
            weight = Weight.ERROR if found > MOST else Weight.WARNING
            yield _hard("This sheet", sheet.words, found, sheet.place, weight)


def _aloud(subject: Subject) -> Iterator[Problem]:
    for one in said(subject):
        if one.reader == "spoken":
            text = "\n\n".join(map(str, paragraphs(one.text)))
            found = _grade(text, one.language)
            if found > MOST:
                yield _hard("What is said here", text, found, one.text.place, Weight.WARNING)


def _grade(text: str, language: str) -> float:
    """Return the grade of an English text that is long enough to have one; else 0."""
    return grade(text) if language == "en" and len(words(text)) >= LONG_ENOUGH else 0


def _hard(what: str, text: str, found: float, place: Place, weight: Weight) -> Problem:
    message = f"{what} is as hard to read as a text for school grade {found:.1f}; grade {EASY} is easy for most people."
    return Problem(message, place, "\n".join(_advice(text)), weight)


def _advice(text: str) -> Iterator[str]:
    """Yield what makes it hard: its longest sentence and its longest words."""
    longest = words(max(sentences(text), key=lambda sentence: len(words(sentence))))
    if len(longest) > _LONG_SENTENCE:
        yield f"Make two of the longest sentence, with {len(longest)} words: '{' '.join(longest[:_SHOWN])} ...'."
    long = {word.lower(): syllables(word) for word in words(text) if syllables(word) >= _LONG_WORD}
    if long:
        hardest = sorted(long, key=lambda word: (-long[word], -len(word)))[:_SHOWN]
        yield f"Say these in shorter words, where you can: {', '.join(hardest)}."
