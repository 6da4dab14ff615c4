"""Finding workshops by words: in what each says of itself, and in words that people look for it by."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import yaml

from workshop_kit.outline.nearest import nearest
from workshop_kit.resources import asset
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.outline.head import Head

LEAST_NEAR = 4
"""Letters of a word that one like it is looked for."""


def found(heads: Mapping[str, Head], words: Sequence[str]) -> dict[str, Head]:
    """Return those of the heads that have every word, in their order.

    It may begin a word of the title, the purpose, the goals or the formats; or one by which people look for it, in
    whatever language. Several in one are words that follow each other.
    """
    return {name: head for name, head in heads.items() if all(_has(_said(name, head), word) for word in words)}


def nearest_word(heads: Mapping[str, Head], words: Sequence[str]) -> str | None:
    """Return a word of the heads that is like the first of these words which none of them has; None where none is."""
    said = [_said(name, head) for name, head in heads.items()]
    strange = next((word for word in words if not any(_has(one, word) for one in said)), "")
    known = {part for one in said for line in one for part in line.split("-") if len(part) >= LEAST_NEAR}
    return nearest(name_of(strange), sorted(known)) if len(strange) >= LEAST_NEAR else None


@functools.cache
def found_by() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the words that each workshop of the kit is looked for by, by its id and the code of their language."""
    with asset("found-by.yaml").open(encoding="utf-8") as file:
        read = yaml.load(file, Loader=yaml.CSafeLoader)
    return {
        name: {code: tuple(map(str.strip, words.split(","))) for code, words in by_language.items()}
        for name, by_language in read.items()
    }


def _has(said: Sequence[str], word: str) -> bool:
    return any(f"-{name_of(word)}" in f"-{line}" for line in said)


def _said(name: str, head: Head) -> list[str]:
    """Return all that a workshop is found by, each as its words with hyphens between them."""
    return [*map(name_of, _lines(name, head))]


def _lines(name: str, head: Head) -> Iterator[str]:
    yield from (name, head.title, head.subtitle, head.purpose, *map(str, head.goals), *head.formats)
    for words in found_by().get(name_of(head.based_on) or name, {}).values():
        yield from words
