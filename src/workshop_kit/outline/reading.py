"""Reading a page: as it stands, else with the quotes alone that it lacks, else with every line mended that can be."""

from __future__ import annotations

import contextlib
from itertools import count
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.behind_a_hash import hidden_above
from workshop_kit.outline.events import Misread
from workshop_kit.outline.growth import TooMuch, grown
from workshop_kit.outline.halves import with_whole_characters
from workshop_kit.outline.misread import misread
from workshop_kit.outline.notes import typed_notes
from workshop_kit.outline.unexplained import unexplained

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.outline.behind_a_hash import Hidden
    from workshop_kit.outline.misread import Mending
    from workshop_kit.outline.page import Page
    from workshop_kit.outline.quotes import Quotes
    from workshop_kit.tree import Node


class Read(Struct, frozen=True):
    """What a page holds; None where nothing is written, or nothing could be made of it.

    `quotes` are those that its lines lack; none where the lines do not hang together even with them.
    """

    node: Node | None
    problems: tuple[Problem, ...]
    quotes: tuple[Quotes, ...] = ()


LINES_ALONE = 20
"""In so many lines halves of characters are put together one line at a time: elsewhere they may be meant as typed."""


def page_read(page: Page) -> Read:
    """Read a page."""
    for one_more in count():
        try:
            return _hangs_together(page, strict=True)
        except TooMuch as stopped:
            return Read(None, (stopped.problem,))
        except Misread as stopped:
            if hidden := hidden_above(page, stopped.spot.line):
                return _shown(page, hidden)
            whole = with_whole_characters(page, stopped, everywhere=one_more >= LINES_ALONE)
        if whole is page:
            break
        page = whole
    found = misread(page)
    with contextlib.suppress(Misread, TooMuch):
        # What looked doubtful and is no mistake in any line, such as a bar without text, may stay so.
        return _hangs_together(page.quoted(found.alone), strict=bool(found.problems))
    return _mended(page, found)


def _shown(page: Page, hidden: Hidden) -> Read:
    """Read on as if a line were no comment, which is told."""
    read = page_read(page.mended({hidden.number: hidden.text}))
    return Read(read.node, (hidden.problem, *read.problems))


def _hangs_together(page: Page, *, strict: bool) -> Read:
    """Read a page that lacks nothing but quotes. Raises Misread and TooMuch."""
    node, problems, typed = _as_typed(page, strict=strict)
    unclear = _lines_of_errors(problems)
    quotes = tuple(one for number, one in sorted(typed.quotes.items()) if number not in unclear)
    return Read(node, _told(problems, typed), quotes)


def _mended(page: Page, found: Mending) -> Read:
    """Read on with every line mended, so that all Problems of a page are told at once."""
    mended = page.mended(found.lines).quoted(found.quotes)
    try:
        node, problems, mended = _as_typed(mended, strict=False)
    except TooMuch as stopped:
        return Read(None, _told([*found.problems, stopped.problem], mended))
    except Misread as stopped:
        rest = unexplained(mended, stopped)
        known = rest.place is not None and rest.place.line - 1 in _lines_of_errors(found.problems)
        return Read(None, _told(found.problems if known else [*found.problems, rest], mended))
    return Read(node, _told([*found.problems, *problems], mended))


def _as_typed(page: Page, *, strict: bool) -> tuple[Node | None, list[Problem], Page]:
    """Read a page with the quotes that it turns out to lack. It ends, for a line gets quotes only once."""
    while True:
        growth = grown(page, strict=strict)
        if growth.idle:
            page = page.without(growth.idle)
        elif growth.missing:
            page = page.quoted(growth.missing)
        else:
            return growth.node, growth.problems, page


def _told(problems: Iterable[Problem], page: Page) -> tuple[Problem, ...]:
    """Return Problems with notes on what was read as typed; a line with an error has no note besides."""
    problems = tuple(problems)
    unclear = _lines_of_errors(problems)
    return (
        *problems,
        *typed_notes([one for number, one in sorted(page.quotes.items()) if number not in unclear], page),
    )


def _lines_of_errors(problems: Iterable[Problem]) -> set[int]:
    """Return the lines, from 0, that errors are about."""
    return {one.place.line - 1 for one in problems if one.place and one.weight is Weight.ERROR}
