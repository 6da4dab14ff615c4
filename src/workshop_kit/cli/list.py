"""`list`: the workshops and programs that come with the kit, those in this folder, and what they cover."""

from __future__ import annotations

import textwrap
from itertools import chain, starmap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workshop_kit.cli.say import say
from workshop_kit.cli.table import GAP, aligned, widths, window, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.outline.head import Head

Row = tuple[str, str, str, str]

ALL = "all"
LEAST, MOST_FOR, WIDEST = 20, 16, 1_000


def list_outlines(
    *,
    goals: Annotated[bool, typer.Option("--goals", help="What people can do after each, too.")] = False,
    coverage: Annotated[bool, typer.Option("--coverage", help="Which workshops cover which part.")] = False,
) -> None:
    """List what there is to make kits of.

    That is the workshops that come with the kit, in an order in which they can be taken one after another, the
    programs that come with it, and your own files in this folder.
    """
    from workshop_kit.outline.shelf import own_in, programs_on_shelf, workshops_on_shelf

    if coverage:
        from workshop_kit.cli.coverage import coverage_lines

        lines = coverage_lines(workshops_on_shelf(), window())
    else:
        found = {"OUTLINE": workshops_on_shelf(), "PROGRAM": programs_on_shelf(), "IN THIS FOLDER": own_in(Path())}
        lines = _lines(found, window(), goals=goals)
    for line in lines:
        say(line)


def _lines(shelves: Mapping[str, Mapping[str, Head]], width: int, *, goals: bool) -> Iterator[str]:
    """Yield every shelf as a table, its goals below each row, and how to go on."""
    tables = {called: [*starmap(_row, heads.items())] for called, heads in shelves.items() if heads}
    shown = _on_a_line(tables) if _widest(tables) <= width else _on_two_lines(tables, width)
    for called, (first, *rows) in zip(tables, shown, strict=True):
        yield from first
        for row, head in zip(rows, shelves[called].values(), strict=True):
            yield from row
            yield from _goals(head, width) if goals else ()
        yield ""
    yield "The workshops stand in a good order to take one after another."
    yield f"To make one: workshop-kit build {next(iter(shelves['OUTLINE']), 'OUTLINE')}"


def _row(name: str, head: Head) -> Row:
    title = f"{head.title} (changes {head.based_on})".strip() if head.based_on else head.title
    return name, _minutes(head), ", ".join(head.formats), title


def _minutes(head: Head) -> str:
    """Return the lengths it is written for, '45, 60, 90'; of a program how many sessions, '6 x 90'."""
    if not head.is_program or len(head.lengths) < 2:  # noqa: PLR2004 - one session is no series
        return ", ".join(map(str, head.lengths))
    alike = len(set(head.lengths)) == 1
    return f"{len(head.lengths)} x {head.lengths[0]}" if alike else f"{len(head.lengths)} sessions"


def _widest(tables: Mapping[str, Sequence[Row]]) -> int:
    return max(len(line) for table in _on_a_line(tables) for row in table for line in row)


def _on_a_line(tables: Mapping[str, Sequence[Row]]) -> list[list[list[str]]]:
    """Return each table as the lines of its rows, one for each, its head first."""
    heads = {called: (called, "MINUTES", "FOR", "TITLE") for called in tables}
    return [[[line] for line in aligned([heads[called], *rows], WIDEST)] for called, rows in tables.items()]


def _on_two_lines(tables: Mapping[str, Sequence[Row]], width: int) -> list[list[list[str]]]:
    """Return each table as the lines of its rows: the title, and below it what to type. All have the same columns."""
    cells = {
        called: [
            (called, "MINUTES", "FOR"),
            *((f"{title}\n  {name}", lengths, _in_short(fors)) for name, lengths, fors, title in rows),
        ]
        for called, rows in tables.items()
    }
    wide = widths(list(chain.from_iterable(cells.values())))
    wide[2] = min(wide[2], MOST_FOR)
    wide[0] = max(LEAST, min(wide[0], width - sum(wide[1:]) - 2 * len(GAP)))
    return [[list(wrapped([row], wide)) for row in rows] for rows in cells.values()]


def _in_short(formats: str) -> str:
    from workshop_kit.outline.formats import FORMATS

    return ALL if set(formats.split(", ")) == set(FORMATS) else formats


def _goals(head: Head, width: int) -> Iterator[str]:
    """Yield what people can do afterwards, a line each or more."""
    for goal in map(str, head.goals):
        yield from textwrap.wrap(goal, min(width, WIDEST), initial_indent="    - ", subsequent_indent="      ")
