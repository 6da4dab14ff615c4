"""Whether an outline that names no language is written in another one than English, by its commonest small words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight
from workshop_kit.words import language, languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.outline.workshop import Workshop

ENGLISH = frozenset({"the", "and", "you", "your", "to", "of", "is", "it", "we", "what", "for", "that", "with", "not"})
OTHERS = {
    "German": frozenset({"und", "der", "das", "ist", "nicht", "wir", "ihr", "euch", "mit", "ein", "eine", "ich"}),
    "Spanish": frozenset({"el", "la", "los", "las", "que", "y", "con", "una", "por", "para", "tu", "lo", "es"}),
    "French": frozenset({"le", "la", "les", "des", "et", "est", "vous", "nous", "une", "que", "pour", "avec", "dans"}),
    "Dutch": frozenset({"de", "het", "een", "en", "niet", "wij", "jij", "jullie", "dat", "met", "voor", "van", "je"}),
    "Italian": frozenset({"il", "gli", "che", "di", "non", "una", "per", "con", "della", "sono", "noi", "voi", "mi"}),
}
FEWEST = 3
"""Small words below which nothing is said."""
_WORD = re.compile(r"[^\W\d_]+")


def spoken_in(workshop: Workshop) -> Iterator[Problem]:
    """Yield a note where the words look like another language than the kit will print its own in."""
    if workshop.language is not None:
        return
    said = [word.casefold() for text in _texts(workshop) for word in _WORD.findall(text)]
    counts = {name: sum(word in small for word in said) for name, small in OTHERS.items()}
    name = max(counts, key=lambda one: counts[one])
    if counts[name] < FEWEST or counts[name] <= 2 * sum(word in ENGLISH for word in said):
        return
    code = next((code for code in languages() if language(code).name == name), None)
    spoken = " and ".join(language(code).name for code in languages())
    hint = f"The kit speaks {spoken}. Slides can be changed in PowerPoint afterwards."
    if code:
        hint = f"Write in the head: 'language: {code}'."
    message = f"These words look {name}, and the kit prints its own in English."
    yield Problem(message, workshop.title.place, hint, Weight.NOTE)


def _texts(workshop: Workshop) -> Iterator[str]:
    yield str(workshop.title)
    for block in workshop.blocks:
        for text in (block.title, block.say, block.do, *(step.title for step in block.steps)):
            if text:
                yield getattr(text, "source", str(text))
