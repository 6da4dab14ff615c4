"""`show`: the run sheet in the terminal, to look at a session before anything is made."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from workshop_kit.cli.options import (
    Couples,
    Date,
    Depth,
    Facilitators,
    Format,
    Language,
    Length,
    OneOutline,
    People,
    Region,
    Set,
    Starts,
    Theme,
)
from workshop_kit.cli.say import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.paper.run_sheet.model import Cut, Row, RunSheet
    from workshop_kit.planning.plan import Plan

WIDTH = 79
BLOCK, SLIDES, SHEETS, KEEP = 36, 7, 10, 6


def show(  # noqa: PLR0913 - one parameter an option
    outline: OneOutline,
    *,
    format: Format = None,
    length: Length = None,
    couples: Couples = None,
    people: People = None,
    facilitators: Facilitators = None,
    date: Date = None,
    starts: Starts = None,
    theme: Theme = None,
    region: Region = None,
    language: Language = None,
    depth: Depth = None,
    set: Set = None,  # noqa: A002 - the word that is typed
) -> None:
    """Show the run sheet here; nothing is made.

    OUTLINE is the id of one that comes with the kit (see: workshop-kit list) or the path of your own.
    """
    from workshop_kit import beforehand
    from workshop_kit.cli.outlines import outline as path_of
    from workshop_kit.cli.wishes import understood
    from workshop_kit.outline.program import is_program

    wishes = understood(
        format=format,
        length=length,
        couples=couples,
        people=people,
        facilitators=facilitators,
        date=date,
        starts=starts,
        theme=theme,
        region=region,
        language=language,
        depth=depth,
        fields=set,
    )
    path = path_of(outline)
    shown = _of_program(path, wishes) if is_program(path) else lines(beforehand.run_sheet_of(path, wishes))
    for line in shown:
        say(line)


def _of_program(path: Path, wishes: Wishes) -> Iterator[str]:
    """Yield the sessions with their days, and then the run sheet of each."""
    from workshop_kit import program_kit

    program, sheets = program_kit.run_sheets_of(path, wishes)
    yield program.whole.day.title
    for number, session in enumerate(program.sessions, 1):
        when = (session.day.date_said, *_hours(session), f"{session.length} minutes")
        yield from textwrap.wrap(f"{number}. {session.day.title}: {', '.join(filter(None, when))}", WIDTH)
    for number, sheet in enumerate(sheets, 1):
        yield from ("", "-" * WIDTH, "")
        first, *others = lines(sheet)
        yield from textwrap.wrap(f"{number}. {first}", WIDTH)
        yield from others


def _hours(session: Plan) -> Iterator[str]:
    starts = session.day.moments[0].starts
    if starts is not None:
        yield session.day.from_to(starts, starts + session.length)


def lines(sheet: RunSheet) -> Iterator[str]:
    """Yield a run sheet as lines of at most 79 letters."""
    yield sheet.below
    yield from textwrap.wrap(" · ".join(words for _, words in sheet.facts), WIDTH)
    yield ""
    wide = max(5, *(len(row.clock) for row in sheet.rows))
    yield _line(("CLOCK" if sheet.has_clock else "AFTER", "MIN", "BLOCK", "SLIDES", "SHEETS", "KEEP"), wide)
    for row in (sheet.before, *sheet.rows, sheet.finish):
        yield from _row(row, wide) if row else ()
    for late in sheet.late:
        yield ""
        yield from textwrap.wrap(f"If you run late. {late.when}:", WIDTH)
        for cut in late.cuts:
            yield from _cut(cut)


def _row(row: Row, wide: int) -> Iterator[str]:
    """Yield a row; a long title, and what to bring, goes on below."""
    first, *more = textwrap.wrap(row.title, BLOCK) or [""]
    yield _line((row.clock, row.minutes, first, row.slides, row.sheets, row.keep or ""), wide)
    for words in (*more, *(textwrap.wrap(row.materials, BLOCK))):
        yield " " * (wide + 7) + words


def _line(cells: tuple[str, ...], wide: int) -> str:
    clock, minutes, block, slides, sheets, keep = cells
    line = f"{clock:>{wide}}  {minutes:>3}  {block:<{BLOCK}}  {slides:<{SLIDES}} {sheets:<{SHEETS}} {keep:<{KEEP}}"
    return line.rstrip()


def _cut(cut: Cut) -> Iterator[str]:
    """Yield what to do for so many lost minutes."""
    done = "; ".join(
        f"{change.title}: {f'{change.after} min, not {change.before}' if change.after else 'left out'}"
        for change in cut.changes
    )
    said = f"{cut.lost:>2} min late, saves {cut.saves:>2}: {done}."
    yield from textwrap.wrap(said, WIDTH - 2, initial_indent="  ", subsequent_indent="      ")
