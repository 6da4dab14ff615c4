"""Claims that nobody can make of everyone, and studies that nobody can look up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule
from workshop_kit.checking.said import said
from workshop_kit.checking.spots import quoted, standing
from workshop_kit.errors import Problem, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.said import Said
    from workshop_kit.checking.subject import Subject

STUDIES = re.compile(
    r"\b(?:(?:stud(?:y|ies)|research(?:ers)?|science|scientists|experts)\s+(?:has\s+|have\s+)?"
    r"(?:shows?|shown|proves?|proven|suggests?|suggested|finds?|found|says?|said|agrees?|agreed|tells?|told))\b",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(
    r"(?<!as )\balways\b|\bnever\b(?! mind\b)|\bimpossible\b|\bessential(?:ly)?\b|\bcrucial(?:ly)?\b|\bdevastating\b"
    # 'That must have hurt' guesses, and commands nothing.
    r"|(?<!that )(?<!this )(?<!it )\bmust\b(?! (?:have|feel)\b)"
    r"|\bthe key\b(?=\s+(?:to|is|lies)\b|\W*$)|\bnothing is more\b|\bthe answer is\b|\bany relationship\b"
    r"|\bsoul ?mates?\b|\bcompletes? (?:me|you)\b|\btwo halves\b|\bbetter half\b|\bother half\b(?! of\b)",
    re.IGNORECASE,
)
_OTHERS = ("dialogue", "scene-cards", "agree-line", "self-check", "quote")
"""Kinds whose words are somebody else’s: said in a scene, put up for talk, to ring a number at, or quoted."""
_QUOTED = re.compile(r"“[^”]*”|(?<!\w)\"[^\"]*\"(?!\w)|(?<!\w)‘[^’]*’(?!\w)")
_ASKED = re.compile(r"[^.!?\n]*\?")

_SOFTER = "Say what is so for many: 'often', 'for many people', 'tends to', 'can'. Where a study says it, 'cite:' it."


@rule
def claims(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for each text that participants read or hear and that claims too much; a step may `cite`."""
    for one in said(subject):
        if one.language == "en" and one.reader != "facilitator" and not _is_backed(one):
            yield from _claims(one)


def _is_backed(one: Said) -> bool:
    """Whether a source stands by it, or the words are somebody else's."""
    step = one.step
    return step is not None and (bool(step.cite) or (step.kind in _OTHERS and one.key in ("title", "items")))


def _claims(one: Said) -> Iterator[Problem]:
    """Yield what a text claims: once what it says of studies, and once what it says of everyone."""
    stated = unasked(unquoted(one.text.source))
    if studies := standing(one.text, STUDIES.finditer(stated)):
        where = "below this step" if one.step is not None else "below a step that says so, and move these words there"
        hint = f"Name it: write 'cite:' and its key {where}. Or say it as your own view: 'Many people find ...'."
        message = f"{quoted(studies)} names no study, so nobody can look it up."
        yield Problem(message, next(iter(studies.values())), hint, Weight.WARNING)
    if absolute := standing(one.text, ABSOLUTE.finditer(stated)):
        message = f"{quoted(absolute)} {'claims' if len(absolute) == 1 else 'claim'} more than holds for everyone."
        yield Problem(message, next(iter(absolute.values())), _SOFTER, Weight.WARNING)


def unquoted(text: str) -> str:
    """Return a text with blanks in the place of what stands in quotation marks."""
    return _QUOTED.sub(lambda found: re.sub(r"\S", " ", found[0]), text)


def unasked(text: str) -> str:
    """Return a text with blanks in the place of its questions, which claim nothing."""
    return _ASKED.sub(lambda found: re.sub(r"\S", " ", found[0]), text)
