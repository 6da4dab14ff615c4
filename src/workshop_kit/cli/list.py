"""`list`: the workshops and programs that come with the kit, those in this folder, and what they cover."""

from __future__ import annotations

from itertools import chain, starmap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workshop_kit.cli.say import listed, say
from workshop_kit.cli.table import GAP, aligned, broken, columns, widths, window, wrapped
from workshop_kit.cli.usage import Misused
from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.outline.head import Head

    Shelves = Mapping[str, Mapping[str, Head]]

Row = tuple[str, str, str, str]

LEAST, MOST_FOR, WIDEST = 20, 17, 1_000


def list_outlines(
    words: Annotated[list[str] | None, typer.Argument(metavar="WORD", hidden=True)] = None,
    *,
    goals: Annotated[bool, typer.Option("--goals", help="What people can do after each, too.")] = False,
    coverage: Annotated[bool, typer.Option("--coverage", help="Which workshops cover which part.")] = False,
) -> None:
    """List what there is to make kits of.

    That is the workshops that come with the kit, in an order in which they can be taken one after another, the
    programs that come with it, and your own files in this folder. With one WORD or several, in English or Spanish:
    those that are about all of them, and what each is for.
    """
    from workshop_kit.outline.shelf import own_in, programs_on_shelf, workshops_on_shelf

    if coverage:
        from workshop_kit.cli.coverage import coverage_lines

        if words:
            raise Misused([Problem("'--coverage' is about all workshops: no WORD goes with it.")])
        lines = coverage_lines(workshops_on_shelf(), window())
    else:
        every = {"OUTLINE": workshops_on_shelf(), "PROGRAM": programs_on_shelf(), "IN THIS FOLDER": own_in(Path())}
        shelves = _with_words(every, words) if words else every
        lines = chain(_lines(shelves, window(), goals=goals, purpose=bool(words)), _end(shelves, every, words or ()))
    for line in lines:
        say(line)


def _with_words(shelves: Shelves, words: Sequence[str]) -> Shelves:
    """Return what has the words. Raises `Refused` where nothing has."""
    from workshop_kit.outline.finding import found, nearest_word

    chosen = {called: found(heads, words) for called, heads in shelves.items()}
    if any(chosen.values()):
        return chosen
    near = nearest_word({name: head for heads in shelves.values() for name, head in heads.items()}, words)
    meant = f" Did you mean '{near}'?" if near else ""
    said = f"Nothing here is about {_quoted(words)}.{meant}"
    raise Refused([Problem(said, hint="To see them all, type: workshop-kit list")])


def _lines(shelves: Shelves, width: int, *, goals: bool, purpose: bool) -> Iterator[str]:
    """Yield every shelf as a table; below each row its purpose and its goals, where they are wanted."""
    tables = {called: [*starmap(_row, heads.items())] for called, heads in shelves.items() if heads}
    shown = _on_a_line(tables) if _widest(tables) <= width else _on_two_lines(tables, width)
    for called, (first, *rows) in zip(tables, shown, strict=True):
        yield from first
        for row, head in zip(rows, shelves[called].values(), strict=True):
            yield from row
            yield from broken(head.purpose, min(width, WIDEST), "    ", "    ") if purpose else ()
            yield from _goals(head, width) if goals else ()
        yield ""


def _end(shelves: Shelves, every: Shelves, words: Sequence[str]) -> Iterator[str]:
    """Yield what there is to know of the list, and how to go on."""
    from workshop_kit.outline.shelf import MOST_HERE, has_more_than_is_looked_at

    if has_more_than_is_looked_at(Path()):
        yield f"Of the files in this folder, only the first {MOST_HERE} are looked at."
    if words:
        many = _count(shelves)
        yield f"{many} of {_count(every)} {'is' if many == 1 else 'are'} about {_quoted(words)}."
        yield "To see them all: workshop-kit list"
    else:
        yield "The workshops stand in a good order to take one after another."
        yield "To find those about something: workshop-kit list trust"
    yield f"To make one: workshop-kit build {next(chain.from_iterable(shelves.values()), 'OUTLINE')}"


def _quoted(words: Sequence[str]) -> str:
    return listed(f"'{word}'" for word in words)


def _count(shelves: Shelves) -> int:
    return sum(map(len, shelves.values()))


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
    return max(columns(line) for table in _on_a_line(tables) for row in table for line in row)


def _on_a_line(tables: Mapping[str, Sequence[Row]]) -> list[list[list[str]]]:
    """Return each table as the lines of its rows, one for each, its head first."""
    heads = {called: (called, "MINUTES", "FOR", "TITLE") for called in tables}
    return [[[line] for line in aligned([heads[called], *rows], WIDEST)] for called, rows in tables.items()]


def _on_two_lines(tables: Mapping[str, Sequence[Row]], width: int) -> list[list[list[str]]]:
    """Return each table as the lines of its rows: the title, and below it what to type. All have the same columns."""
    cells = {
        called: [
            (called, "MINUTES", "FOR"),
            *((f"{title}\n  {name}", lengths, fors) for name, lengths, fors, title in rows),
        ]
        for called, rows in tables.items()
    }
    wide = widths(list(chain.from_iterable(cells.values())))
    wide[2] = min(wide[2], MOST_FOR)
    wide[0] = max(LEAST, min(wide[0], width - sum(wide[1:]) - 2 * len(GAP)))
    return [[list(wrapped([row], wide)) for row in rows] for rows in cells.values()]


def _goals(head: Head, width: int) -> Iterator[str]:
    """Yield what people can do afterwards, a line each or more."""
    for goal in map(str, head.goals):
        yield from broken(goal, min(width, WIDEST), "    - ", "      ")
