"""`explain`: what each layer did to an outline, block by block, with the minutes before and after."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Annotated

import typer

from workshop_kit.cli.options import Couples, Format, Length, OneOutline, People, Set
from workshop_kit.cli.say import complain_of, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.outline.merge import Deed
    from workshop_kit.planning.explained import Became, Explained

WIDTH = 79


def explain(  # noqa: PLR0913 - one parameter an option
    outline: OneOutline,
    *,
    full: Annotated[bool, typer.Option("--full", help="Print the whole outline that comes of it, to save.")] = False,
    format: Format = None,
    length: Length = None,
    couples: Couples = None,
    people: People = None,
    set: Set = None,  # noqa: A002 - the word that is typed
) -> None:
    """Show what your changes make of an outline, block by block.

    OUTLINE is an overlay of yours, an outline, or the id of one that comes with the kit. With --full, the outline
    that comes of it is printed, so that you can save it: workshop-kit explain --full mine.yaml > whole.yaml
    """
    from workshop_kit import beforehand
    from workshop_kit.cli.outlines import outline as path_of
    from workshop_kit.cli.wishes import understood

    wishes = understood(fields=set, format=format, length=length, couples=couples, people=people)
    path = path_of(outline)
    if full:
        say(beforehand.full_text(path, wishes).rstrip("\n"))
        return
    told = beforehand.explained_of(path, wishes)
    for line in lines(told):
        say(line)
    if told.day.problems:
        complain_of(told.day.problems)


def lines(told: Explained) -> Iterator[str]:
    """Yield what became of an outline as lines of at most 79 letters."""
    day, base = told.day, told.base
    deeds = (*told.head, *(deed for block in told.blocks for deed in block.deeds))
    layers = list(dict.fromkeys(deed.layer for deed in deeds))
    yield from textwrap.wrap(f"{day.workshop.title}: {day.length} minutes, {day.format}", WIDTH)
    yield from textwrap.wrap(f"The outline itself: {base.workshop.title}, {base.length} minutes", WIDTH)
    yield f"Changed by: {', '.join(layers)}" if layers else "No overlay, practice file or --set changes anything here."
    named = len(layers) > 1
    if told.head:
        yield from ("", "Its head:", *_deeds(told.head, "  ", named=named))
    yield from ("", "BEFORE  NOW  DIFF  BLOCK")
    for block in told.blocks:
        yield from _block(block, named=named)
        if block.after is None and not block.deeds:
            yield f"{' ' * 21}left out, to fit {day.length} minutes"
    yield f"{base.length:>6} {day.length:>4}        in all"


def _block(block: Became, *, named: bool) -> Iterator[str]:
    cells = f"{_said(block.before):>6} {_said(block.after):>4}  {_difference(block):>4}"
    first, *more = textwrap.wrap(block.title, WIDTH - len(cells) - 2) or [""]
    yield f"{cells}  {first}"
    yield from (f"{' ' * (len(cells) + 2)}{line}" for line in more)
    yield from _deeds(block.deeds, " " * (len(cells) + 4), named=named)


def _deeds(deeds: Sequence[Deed], inset: str, *, named: bool) -> Iterator[str]:
    """Yield what was done, with its line; with its file too, where there are several."""
    for deed in deeds:
        where = f"{deed.layer}, line {deed.place.line}" if named else f"line {deed.place.line}"
        yield from textwrap.wrap(f"{where}: {deed.said}", WIDTH, initial_indent=inset, subsequent_indent=f"{inset}  ")


def _said(minutes: int | None) -> str:
    return "-" if minutes is None else str(minutes)


def _difference(block: Became) -> str:
    if block.before is None:
        return "new"
    if block.after is None:
        return "gone"
    return f"{block.after - block.before:+}" if block.after != block.before else ""
