"""Words that say who is a man and who is a woman, where a term says the same of everybody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.checking.claims import unquoted
from workshop_kit.checking.rule import rule
from workshop_kit.checking.said import said
from workshop_kit.checking.spots import quoted, standing
from workshop_kit.errors import Problem, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.checking.said import Said
    from workshop_kit.checking.subject import Subject

_ONE, _MANY = "(?:husband|wife|boyfriend|girlfriend)", "(?:husbands|wives|boyfriends|girlfriends)"
ROLES = {
    "husbands? and wi(?:fe|ves)|man and wife": "{partners}",
    rf"my {_ONE}": "{my partner}",
    rf"your {_ONE}": "{your partner}",
    rf"an? {_ONE}": "{a partner}",
    rf"{_ONE}[’']s": "{partner’s}",
    _ONE: "{partner}",
    _MANY: "{partners}",
    "s?he(?: or |/)s?he|s/he": "{they}",
    "(?:him|her)(?: or |/)(?:him|her)": "{them}",
    "hers?(?: or |/)his|his(?: or |/)hers?": "{their}",
    "both (?:genders|sexes)": "everyone",
    "(?:the |an? )?opposite (?:sex|gender)": "{a partner}",
    "ladies and gentlemen": "everyone",
}
"""What is said instead of each: a term in braces, or words. A longer phrase stands before the shorter one in it."""

PRONOUNS = {
    "s?he": "{they}",
    "him": "{them}",
    "his|her": "{their}",
    "hers": "{theirs}",
    "himself|herself": "{themselves}",
}
"""Those of one person: on slides and sheets they speak of a partner, in what is said often of somebody known."""

_SCENES = ("dialogue", "scene-cards")
"""Kinds that tell of people with names, whom their own pronouns fit."""

_OWN_TERM = "\nWhere all your groups are married, write 'terms:' in the head and below it 'partner: spouse'."


@rule
def gendered(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for each text with words that fit a man or a woman alone, and the term that fits everybody."""
    for one in said(subject):
        kind = one.step.kind if one.step else ""
        if one.language == "en" and one.reader != "facilitator" and kind != "quote":
            named = one.reader == "spoken" or kind in _SCENES
            yield from _found(one, ROLES if named else {**ROLES, **PRONOUNS})


def _found(one: Said, instead: Mapping[str, str]) -> Iterator[Problem]:
    """Yield what a text says so itself; words that come from a term are the person's own choice."""
    searched = re.compile(rf"\b(?:{'|'.join(instead)})\b", re.IGNORECASE)
    found = standing(one.text, searched.finditer(unquoted(one.text.source)))
    if found:
        better = {word: _instead_of(word, instead) for word in found}
        advice = ", ".join(f"'{term}' instead of '{word}'" for word, term in better.items())
        message = f"{quoted(found)} {'leaves' if len(found) == 1 else 'leave'} out some of the people who come."
        hint = f"Say {advice}.{_OWN_TERM if any('partner' in term for term in better.values()) else ''}"
        yield Problem(message, next(iter(found.values())), hint, Weight.WARNING)


def _instead_of(word: str, instead: Mapping[str, str]) -> str:
    return next(better for phrase, better in instead.items() if re.fullmatch(phrase, word, re.IGNORECASE))
