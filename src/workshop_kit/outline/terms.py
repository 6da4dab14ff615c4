"""Terms: `{your partner}` becomes the phrase that fits the format, all over the tree, before it is understood.

The forms of a term are `one`, `many`, `whose`, `a`, `my`, `your`, and `whose-a`, `whose-my`, `whose-your`, `many-my`,
`many-your`, which English makes of the others. What a brace may hold is told in `docs/` and in the words of a language.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.forms import Forms, forms_of
from workshop_kit.outline.nearest import nearest
from workshop_kit.tree import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.places import Place
    from workshop_kit.words import Language

MOST_TOLD = 100
_BRACES = re.compile(
    r"\{\{(?P<literal>[^{}\n]*)\}\}|(?P<brace>\{\{)"
    r"|\{(?:(?P<whose>an?|my|your) )?(?P<word>[^\W\d_](?:[^\W_]|['’-])*)\}",
    re.IGNORECASE,
)


def filled(
    tree: Mapping, language: Language, format: str, own_terms: Node | None
) -> tuple[Mapping, tuple[Problem, ...]]:
    """Return the tree with every term filled in for a format; places stay as they are.

    `own_terms` is what the outline has under `terms:`, which stands before the language's own.
    """
    forms, problems = forms_of(language, format, own_terms)
    filling = _Filling(forms, problems)
    entries = tuple(e if e.key.text == "terms" else filling.entry(e) for e in tree.entries)
    told = {problem.place for problem in problems}
    problems += (one for one in _idle(own_terms, language, format, filling.used) if one.place not in told)
    return Mapping(entries, tree.place), tuple(problems)


def _idle(own_terms: Node | None, language: Language, format: str, used: set[str]) -> Iterator[Problem]:
    """Yield a Problem for each term of one's own that stands nowhere and is like one that the kit knows."""
    known = language.terms_for(format)
    for key in (entry.key for entry in own_terms.entries) if isinstance(own_terms, Mapping) else ():
        word = key.text.strip().lower()
        near = nearest(word, known)
        if word not in known and near and not any(one.startswith(word) for one in used):
            said = f"'{key.text}' stands in no brace of this outline, so its words are never said."
            yield Problem(said, key.place, f"Did you mean '{near}'?", Weight.WARNING)


class _Filling(Struct, frozen=True):
    forms: Forms
    problems: list[Problem]
    used: set[str] = field(default_factory=set)

    def entry(self, entry: Entry) -> Entry:
        return Entry(self.scalar(entry.key), self.node(entry.value))

    def node(self, node: Node) -> Node:
        match node:
            case Scalar():
                return self.scalar(node)
            case Mapping():
                return Mapping(tuple(map(self.entry, node.entries)), node.place)
            case Sequence():
                return Sequence(tuple(map(self.node, node.items)), node.place)

    def scalar(self, said: Scalar) -> Scalar:
        if "{" not in said.text:
            return said
        return replace(said, text=_BRACES.sub(lambda found: self.phrase(said, found), said.text))

    def phrase(self, said: Scalar, found: re.Match[str]) -> str:
        """Return what one brace stands for; what has no meaning is told and left as typed."""
        if found["brace"]:
            return "{"
        if found["literal"] is not None:
            return f"{{{found['literal']}}}"
        self.used.add(found["word"].lower())
        article = (found["whose"] or "").lower().replace("an", "a")
        term = self.forms.get(found["word"].lower().replace("’", "'"))
        phrase = term.get(article) if term else None
        if phrase is None and len(self.problems) < MOST_TOLD:
            self.problems.append(self.unknown(said, found, known=term is not None))
        if phrase is None:
            return found[0]
        return phrase[0].upper() + phrase[1:] if found[0][1].isupper() else phrase

    def unknown(self, said: Scalar, found: re.Match[str], *, known: bool) -> Problem:
        place, brace = _spot(said, found), found[0]
        if known:
            form = (found["whose"] or "one").lower()
            hint = f"Add the form '{form}:' to this term under 'terms:'."
            return Problem(f"There are no words for '{brace}'.", place, hint)
        near = nearest(found["word"].lower(), self.forms)
        article = f"{found['whose']} " if found["whose"] else ""
        meant = f"Did you mean '{{{article}{near}}}'? " if near else ""
        return Problem(f"'{brace}' is not a term.", place, f"{meant}To print a brace, type it twice.")


def _spot(said: Scalar, found: re.Match[str]) -> Place:
    """Place of a brace: in its line of the file, where it can be found there."""
    place = said.place_of(said.text.count("\n", 0, found.start()))
    column = place.text.find(found[0], place.column - 1)
    return replace(place, column=column + 1, length=len(found[0])) if column >= 0 else place
