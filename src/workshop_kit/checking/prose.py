"""English prose in numbers: its words, its sentences, and the school grade that can read it."""

from __future__ import annotations

import functools
import re

LONG_ENOUGH = 30
"""Words below which a grade says nothing."""
MOST_KEPT = 8_192
"""So many words and texts are kept with what was counted in them: a sheet is much the same at every length."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE = re.compile(r"[.!?;:…][”\")*]*\s|\n\s*(?:\n|-|\d\.)|[.!?]$")
_SILENT = re.compile(
    r"(?<=[^aeioul])e(?:(?=(?:ly|ness|ment|ful|less|ty)s?$)|$)"  # like, likely
    r"|(?<=[^aeioulscgxz])(?<![sc]h)es$"  # likes, but not: uses, wishes
    r"|(?<=[^dt])ed$"  # liked, but not: wanted
)
_VOWELS = re.compile(r"[aeiouy]+?(?=ings?$)|[aeiouy]+")


def words(text: str) -> list[str]:
    """Part a text into words.

    >>> words("Don’t: a thank-you, 3 times")
    ['Don’t', 'a', 'thank-you', 'times']
    """
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Part a text into sentences; a line of a list ends one as a full stop does."""
    return [part for part in _SENTENCE.split(text) if words(part)]


@functools.lru_cache(maxsize=MOST_KEPT)
def syllables(word: str) -> int:
    """Count the syllables of an English word by its groups of vowels, without an e that is not heard.

    Right for some 98 of 100 words of our outlines, by the CMU Pronouncing Dictionary; what is off evens out.

    >>> [syllables(word) for word in ("one", "safety", "being", "wishes", "listened")]
    [1, 2, 2, 2, 2]
    """
    letters = re.sub(r"[^a-z]", "", word.lower())
    return max(1, len(_VOWELS.findall(_SILENT.sub("", letters))))


@functools.lru_cache(maxsize=MOST_KEPT)
def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade of a text with at least one word (Kincaid and others, 1975).

    >>> round(grade("The cat sat. It was glad."), 1)
    -2.6
    """
    said = words(text)
    return 0.39 * len(said) / len(sentences(text)) + 11.8 * sum(map(syllables, said)) / len(said) - 15.59
