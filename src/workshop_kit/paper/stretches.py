"""A text in stretches, each with the family of faces that draws it: headings' face, else body's, else that of signs."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

from workshop_kit.paper.faces import BODY, SYMBOLS, known

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = re.compile(r"\s+|\S+")


def stretches(text: str, family: str) -> tuple[tuple[str, str], ...]:
    """Return the text, set in a family, as (stretch, family): others draw what it lacks.

    A word whose letters it lacks changes as a whole, since letters of two faces side by side in a word look like a
    mistake; a sign changes alone. An accent stays with its letter.
    """
    if _draws(family, text):
        return ((text, family),)
    drawn = (cluster for word in _WORDS.findall(text) for cluster in _word(word, family))
    return tuple(
        ("".join(cluster for cluster, _ in same), name) for name, same in groupby(drawn, key=lambda one: one[1])
    )


def _word(word: str, family: str) -> Iterator[tuple[str, str]]:
    """Return each character of a word, accents with it, and the family that draws it."""
    clusters = list(_clusters(word))
    letters = "".join(cluster for cluster in clusters if cluster[0].isalpha())
    first = family if _draws(family, letters) else BODY
    for cluster in clusters:
        whole = next((one for one in (first, BODY, SYMBOLS) if _draws(one, cluster)), None)
        for piece in [cluster] if whole else cluster:
            yield piece, whole or (BODY if _draws(BODY, piece) else SYMBOLS)


def _clusters(word: str) -> Iterator[str]:
    """Return characters with the accents that follow them."""
    cluster = ""
    for character in word:
        if cluster and not unicodedata.category(character).startswith("M"):
            yield cluster
            cluster = ""
        cluster += character
    yield cluster


def _draws(family: str, text: str) -> bool:
    return known(family).issuperset(map(ord, text))
