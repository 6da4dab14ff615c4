"""The forms of every term: of the language for a format, and of the outline's own `terms:`.

A term in one word of English (`partner: spouse`) makes all its forms; else they are given by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.outline.nearest import nearest
from workshop_kit.tree import Mapping, Node, Scalar

if TYPE_CHECKING:
    import collections.abc

    from workshop_kit.words import Language

    _Ended = collections.abc.Callable[[str, str, str | None], str | None]

Forms = dict[str, dict[str, str]]
"""For each word that may stand in a brace, its phrases: under '' without an article, else under a, my, your."""

NAMES = ("one", "many", "whose", "a", "my", "your", "whose-a", "whose-my", "whose-your", "many-my", "many-your")
_BEFORE = ("a", "an", "the", "my", "your", "our", "his", "her", "their")
_VOWELS = tuple("aeiou")


def forms_of(language: Language, format: str, own_terms: Node | None) -> tuple[Forms, list[Problem]]:
    """Return what every brace stands for, and what is wrong with the outline's own terms."""
    problems: list[Problem] = []
    terms = {key: dict(forms) for key, forms in language.terms_for(format).items()}
    ended = _ending if _in_english(language) else _none
    if isinstance(own_terms, Mapping):
        for entry in own_terms.entries:
            key = entry.key.text.strip().lower()
            own = _own(entry.value, language, problems)
            if lent := next((one for one in terms if key != one and key in _words(one, terms[one], ended)), None):
                hint = f"Write '{lent}:' and the word, or its forms below it."
                problems.append(Problem(f"'{key}' is a form of '{lent}', and follows from it.", entry.key.place, hint))
            elif own:
                terms[key] = own
    elif own_terms is not None:
        hint = "Like this:\nterms:\n  partner: spouse"
        problems.append(Problem("Below 'terms:' stands each word with what it means.", own_terms.place, hint))
    forms: Forms = {}
    for key, named in terms.items():
        forms |= _words(key, named, ended)
    return forms, problems


def _own(node: Node, language: Language, problems: list[Problem]) -> dict[str, str]:
    """Read one term of the outline."""
    if isinstance(node, Scalar):
        one = " ".join(node.text.split())
        if wrong := _no_noun(one):
            problems.append(Problem(wrong, node.place, "Write one word, as it stands after 'my': partner: spouse"))
            return {}
        return english(one) if _in_english(language) else {"one": one}
    if not isinstance(node, Mapping):
        problems.append(Problem("A term is one word, or its forms by name.", node.place, "Like this: partner: spouse"))
        return {}
    for entry in node.entries:
        if entry.key.text not in NAMES:
            near = nearest(entry.key.text, NAMES)
            hint = f"Did you mean '{near}'?" if near else "The forms are one, many, whose, a, my and your."
            problems.append(Problem(f"'{entry.key.text}' is not a form of a term.", entry.key.place, hint))
    return {e.key.text: " ".join(e.value.text.split()) for e in node.entries if isinstance(e.value, Scalar)}


def _no_noun(one: str) -> str:
    """Say why words cannot stand for a term; '' where they can."""
    if not one:
        return "Nothing is written here."
    if "{" in one or "}" in one:
        return "A term stands for words, not for another brace."
    if one.split(" ", maxsplit=1)[0].lower() in _BEFORE:
        return f"'{one.split(' ', maxsplit=1)[0]}' is put before it by the kit, where it belongs."
    return ""


def english(one: str) -> dict[str, str]:
    """Return the forms of a regular English noun.

    >>> english("ally")["many"], english("ally")["a"]
    ('allies', 'an ally')
    """
    if one.endswith(("s", "x", "z", "ch", "sh")):
        many = f"{one}es"
    elif one.endswith("y") and not one.endswith(tuple(f"{vowel}y" for vowel in _VOWELS)):
        many = f"{one[:-1]}ies"
    else:
        many = f"{one}s"
    article = "an" if one.lower().startswith(_VOWELS) else "a"
    return {
        "one": one,
        "many": many,
        "whose": f"{one}’s",
        "a": f"{article} {one}",
        "my": f"my {one}",
        "your": f"your {one}",
    }


def _in_english(language: Language) -> bool:
    return language.code.split("-")[0] == "en"


def _words(key: str, named: collections.abc.Mapping[str, str], ended: _Ended) -> Forms:
    """Return the words that name a term in a brace: itself, its plural and its possessive.

    `ended` makes a form that is not given, where the language lets it be made.
    """
    one = named.get("one", "")
    single = {"": one, "a": named.get("a"), "my": named.get("my"), "your": named.get("your")}
    whose = {"": named.get("whose")} | {
        article: named.get(f"whose-{article}") or ended(phrase, one, named.get("whose"))
        for article in ("a", "my", "your")
        if (phrase := single[article])
    }
    many = {"": named.get("many")} | {
        article: named.get(f"many-{article}") or ended(phrase, one, named.get("many"))
        for article in ("my", "your")
        if (phrase := single[article])
    }
    plural = named.get("many", "").lower()
    also = {plural: many} if plural.isalpha() and plural != key else {}
    all_words = also | {f"{key}s": many, f"{key}'s": whose, key: single}
    return {word: {article: phrase for article, phrase in of.items() if phrase} for word, of in all_words.items()}


def _none(*_: str | None) -> None:
    """Return nothing: beside English, a form is given or is missing."""


def _ending(phrase: str, one: str, other: str | None) -> str | None:
    """Return 'your partner' as 'your partner's' where it ends with the bare noun; else the form must be given."""
    return phrase[: -len(one)] + other if other and one and phrase.endswith(f" {one}") else None
