"""The fixed words of a language: everything printed that no outline wrote, and the terms that formats change.

One file a language, `assets/words/en.yaml`:

    language: English
    reviewed: yes
    proofed: {"": en-US}
    words:
      sheet: "Sheet {number}"
      minutes: {one: "{count} minute", other: "{count} minutes"}
    formats:
      couple:
        grouping-pair: The two of you
    terms:
      group:
        partner: {one: partner, many: partners, whose: partner's, a: a partner, my: my partner, your: your partner}
    couple-only:
      phrases: [you two]
      except: []
    ways-out: [pass, skip]
    vague-goals: [understand, know]
    small-words: [a, and]
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import yaml
from msgspec import Struct, field
from msgspec.structs import replace

from workshop_kit.resources import asset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


OURS = "en"
"""The language in which the kit itself is written."""
_BASE = "group"
"""The format whose terms hold where another says nothing."""


class CoupleOnly(Struct, frozen=True):
    """Phrases that fit only two who came as a couple; where one of `but` stands, it does not count."""

    phrases: tuple[str, ...]
    but: tuple[str, ...]

    def found(self, text: str) -> tuple[str, ...]:
        """Return what a text says of it, each phrase once, as it stands there."""
        return tuple(dict.fromkeys(match[0] for match in self.matches(text)))

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where a text says it."""
        blank = _any_of(self.but).sub(lambda but: " " * len(but[0]), text) if self.but else text
        return _any_of(self.phrases).finditer(blank) if self.phrases else iter(())


class Language(Struct, frozen=True, eq=False):
    """The words of one language; `code` is a BCP 47 tag such as `en`. `formats` holds what a format says otherwise.

    `name` is its name in English. `reviewed`: somebody who grew up with it has read the words. `proofed` holds the
    tag by which an office program proofs text, for each region; under '' where none is known. `ways_out` are phrases
    that leave people a way out of sharing, ours too, for what is not translated yet; `vague_goals` are beginnings of
    goals that nobody can see met. `small_words` lean on the next, so that no line of a title should end with them.
    """

    code: str
    words: Mapping[str, str | Mapping[str, str]]
    terms: Mapping[str, Mapping[str, Mapping[str, str]]]
    formats: Mapping[str, Mapping[str, str | Mapping[str, str]]] = field(default_factory=dict)
    couple_only: CoupleOnly = field(default_factory=lambda: CoupleOnly((), ()))
    name: str = ""
    reviewed: bool = True
    proofed: Mapping[str, str] = field(default_factory=dict)
    ways_out: tuple[str, ...] = ()
    vague_goals: tuple[str, ...] = ()
    small_words: frozenset[str] = frozenset()

    def terms_for(self, format: str) -> dict[str, Mapping[str, str]]:
        """Return the terms of a format, each with its forms: those of a group, and over them its own."""
        return {**self.terms[_BASE], **self.terms.get(format, {})}

    def for_format(self, name: str) -> Language:
        """Return the language as it is spoken in one format: 'In pairs' is 'The two of you' for a couple."""
        return replace(self, words={**self.words, **self.formats.get(name, {})})

    def say(self, key: str, **values: object) -> str:
        """Return the words under `key` with `values` filled in; a `count` chooses between `one` and `other`.

        Raises KeyError for a key that the language's file lacks: a mistake of ours, not of a person.
        """
        words = self.words[key]
        if not isinstance(words, str):
            words = words["one" if values.get("count") == 1 else "other"]
        return words.format(**values)

    def proofed_in(self, region: str = "") -> str:
        """Return the tag by which an office program proofs text in a region: 'es-US'."""
        return self.proofed.get(region) or self.proofed.get("", self.code)

    def leaves_a_way_out(self, text: str) -> bool:
        """Whether a text lets people share less than they are asked for."""
        return bool(_any_of(self.ways_out).search(text))

    def vague_start(self, goal: str) -> str:
        """Return the words with which a goal begins, if nobody can see whether it was met; else ''."""
        found = _any_of(self.vague_goals).match(goal.strip())
        return found[0] if found else ""

    def has(self, key: str) -> bool:
        """Whether the language has words under `key`."""
        return key in self.words


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that the kit speaks."""
    return tuple(sorted(file.stem for file in asset("words").glob("*.yaml")))


def language_named(wish: str) -> str | None:
    """Return the code of a language that the kit speaks, typed as code or name; None for any other."""
    typed, codes = wish.strip().casefold(), languages()
    if not typed or typed in codes:
        return typed or None
    return next((code for code in codes if typed == language(code).name.casefold()), None)


def language(code: str = OURS) -> Language:
    """Return the language that `assets/words` has under a code; what it has no words for yet it says in English."""
    return _read(code)


@functools.cache
def _read(code: str) -> Language:
    with asset("words", f"{code}.yaml").open(encoding="utf-8") as file:
        data = yaml.load(file, Loader=yaml.CSafeLoader)
    only = CoupleOnly(*(tuple(data.get("couple-only", {}).get(key, ())) for key in ("phrases", "except")))
    return Language(
        code=code,
        words=data["words"] if code == OURS else {**_read(OURS).words, **data["words"]},
        terms=data["terms"],
        formats=data.get("formats", {}),
        couple_only=only,
        name=data["language"],
        reviewed=data["reviewed"],
        proofed=data["proofed"],
        ways_out=(*data.get("ways-out", ()), *(() if code == OURS else _read(OURS).ways_out)),
        vague_goals=tuple(data.get("vague-goals", ())),
        small_words=frozenset(map(str.casefold, data["small-words"])),
    )


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of the phrases as whole words, over a line end too; the longest first, a plural with its noun."""
    written = (re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"\b(?:{'|'.join(written)})s?\b", re.IGNORECASE)
