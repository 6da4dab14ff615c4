"""Words that fit only two who came as a couple, where people who came on their own read or hear them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule
from workshop_kit.checking.said import said
from workshop_kit.checking.spots import quoted, standing
from workshop_kit.errors import Problem, Weight
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.said import Said
    from workshop_kit.checking.subject import Subject

ON_THEIR_OWN = ("individual", "mixed")

_HINT = (
    "Write a term such as '{{your partner}}', which fits every format; or give that format words of its own, below\n"
    "'for:' and '{format}:'."
)


@rule
def couple_only(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for each text with such words, on slides and sheets and in what is said, in those formats."""
    for one in said(subject):
        formats = [name for name in one.formats if name in ON_THEIR_OWN]
        if formats and one.reader != "facilitator":
            yield from _found(one, formats)


def _found(one: Said, formats: list[str]) -> Iterator[Problem]:
    """Yield what a text says so itself; words that come from a term of one's own are the person's choice."""
    found = standing(one.text, language(one.language).couple_only.matches(one.text.source))
    if found:
        fits = "fits" if len(found) == 1 else "fit"
        message = f"{quoted(found)} {fits} only a couple, and this is also written for {quoted(formats)}."
        yield Problem(message, next(iter(found.values())), _HINT.format(format=formats[0]), Weight.WARNING)
