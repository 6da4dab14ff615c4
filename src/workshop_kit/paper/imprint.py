"""The imprint: what every page of a workshop's paper bears, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.paper.edition import PLAIN, Edition
from workshop_kit.paper.letterhead import NO_LETTERHEAD, Letterhead
from workshop_kit.text import NBSP, Run

if TYPE_CHECKING:
    from workshop_kit.care import Care
    from workshop_kit.paper.leaf import Leaf
    from workshop_kit.places import Place
    from workshop_kit.words import Language

UNBROKEN = 40
"""The most letters of a help line that certainly fit on one line of a foot."""


class Imprint(Struct, frozen=True):
    """`title` is the workshop's, `place` where it was written; `edition` says how it is pressed.

    `letterhead` is of the practice that makes it. `program` is the title of the program that the workshop is part of.
    """

    leaf: Leaf
    language: Language
    title: str
    care: Care
    place: Place | None = None
    edition: Edition = PLAIN
    letterhead: Letterhead = NO_LETTERHEAD
    program: str = ""

    def say(self, key: str, **values: object) -> str:
        """Return the language's fixed words."""
        return self.language.say(key, **values)

    @property
    def help(self) -> tuple[Run, ...]:
        """Return the right to pass, and where help is: on every sheet."""
        return self.first_help(len(self.care.help_lines))

    def first_help(self, count: int) -> tuple[Run, ...]:
        """Return the right to pass, and the first `count` places where help is."""
        lines = " ".join(_whole(_ended(line.short)) for line in self.care.help_lines[:count]) or self.care.no_region
        return (Run(f"{_ended(self.care.pass_short)} ", strong=True), Run(lines))


def _whole(line: str) -> str:
    """Return a short line that is not broken: a number stays with what it is for."""
    return line.replace(" ", NBSP) if len(line) <= UNBROKEN else line


def _ended(sentence: str) -> str:
    """Return a sentence with its full stop."""
    return sentence if sentence.endswith((".", "!", "?", "”")) else f"{sentence}."
