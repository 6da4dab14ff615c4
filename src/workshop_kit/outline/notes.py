"""What is told of words that were read as typed: the first few lines, and how many more there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.outline.page import Page
    from workshop_kit.outline.quotes import Quotes

MOST_TOLD = 3
"""More would bury what only a person can mend."""


def typed_notes(missing: Sequence[Quotes], page: Page) -> Iterator[Problem]:
    """Yield a note on each of the first lines that lack quotes, and one on the rest."""
    tidy = f"'workshop-kit tidy {_typed(page.source.name)}'"
    told, rest = missing[:MOST_TOLD], missing[MOST_TOLD:]
    if len(rest) == 1:
        told, rest = missing, ()
    for quotes in told:
        place = page.place(quotes.line, quotes.column, quotes.length)
        needless = f"You need not change it. Other programs want quotes round such words; {tidy} writes them."
        hint = f"{quotes.aside}\n{needless}".lstrip()
        yield Problem(f"This is read as you typed it: {quotes.what}.", place, hint, Weight.NOTE)
    if rest:
        place = page.place(rest[0].line, rest[0].column, rest[0].length)
        message = f"Read as you typed them: these and {len(rest) - 1} more lines of such words."
        yield Problem(message, place, f"{tidy} writes quotes round all of them.", Weight.NOTE)


def _typed(name: str) -> str:
    """Return a name as it is typed in a command."""
    return f'"{name}"' if " " in name else name
