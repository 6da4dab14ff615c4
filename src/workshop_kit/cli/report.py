"""The report after a build: each file, what was chosen for the person, and what they should know."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from workshop_kit.cli.say import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workshop_kit.documents.print_list import PrintList, PrintRow
    from workshop_kit.kit import Kit, Made


def report(kit: Kit, say: Callable[[str], None]) -> None:
    """Say what was made, in a few plain lines."""
    for line in _lines(kit):
        say(line)


def _lines(kit: Kit) -> Iterator[str]:
    yield f"{kit.title}, in the folder {kit.folder}"
    wide = max(len(made.path.name) for made in kit.files)
    for folder, files in groupby(kit.files, lambda made: made.path.parent):
        if folder != kit.folder:
            yield from ("", f"  in its folder {folder.name}:")
        for made in files:
            yield f"  {made.path.name:<{wide}}  {_size(made):>9}"
            yield from _stacks(kit.to_print) if kit.to_print and made.word == "print-pack" else _copies(made)
    for made in kit.files:
        yield from _kept(made)
    if kit.to_print and kit.to_print.rows:
        yield from ("", f"For {kit.company}: {_paper(kit.to_print)}, spares counted in.")
    if kit.choices:
        yield from ("", "Chosen for you:")
    yield from (f"  {choice.said}" for choice in kit.choices)
    for told in dict.fromkeys(map(str, kit.problems)):
        yield from ("", told)


def _size(made: Made) -> str:
    return _counted(made.count, made.unit)


def _counted(count: int, words: str) -> str:
    """Return '1 page' of 'pages', '1 copy' of 'copies'."""
    one = f"{words.removesuffix('ies')}y" if words.endswith("ies") else words.removesuffix("s")
    return f"{count:,} {one if count == 1 else words}"


def _kept(made: Made) -> Iterator[str]:
    """Say which file of theirs was in the way, where the fresh one is, and what of theirs is in it."""
    if made.yours:
        names = listed(f"'{path.name}'" for path in made.yours)
        one, many = "holds changes of yours and stays as it is", "hold changes of yours and stay as they are"
        yield f"  {names} {one if len(made.yours) == 1 else many}. The fresh one is '{made.path.name}'."
    if made.carried:
        yield f"  '{made.path.name}' holds your changes:"
        yield from (f"    {said}" for said in made.carried)
    if made.copy:
        yield f"  As you left it, '{made.path.name}' is kept as '{made.copy.name}'."
    if made.fresh:
        yield f"  The fresh slides without your changes are '{made.fresh.name}'."
    if made.word == "slides" and (made.copy or made.fresh):
        yield f"  Show this one to people: '{made.path.name}'."


def _copies(made: Made) -> Iterator[str]:
    """Say how often each of its sheets is printed."""
    rows = [(_pages(row), _counted(row.copies, "copies"), row.number, row.title) for row in made.copies]
    wide = [max((len(row[cell]) for row in rows), default=0) for cell in range(3)]
    for pages, copies, number, title in rows:
        yield f"    {pages:<{wide[0]}}  {copies:>{wide[1]}}  {number:>{wide[2]}}  {title}"


def _stacks(wanted: PrintList) -> Iterator[str]:
    """Say how the pack is printed, and which of its pages go on which paper."""
    from workshop_kit.documents.print_pack import pack_pages

    plain, every = pack_pages(wanted, "plain"), pack_pages(wanted)
    mixed = f"pages 1 to {plain} on plain paper, {plain + 1} to {every} on card; " if 0 < plain < every else ""
    yield f"    {mixed}to print on both sides, turned on the long edge"


def _paper(wanted: PrintList) -> str:
    """Return '42 pages of paper (31 if printed on both sides) and 27 of card'."""
    plain, card = wanted.leaves_one_sided("plain"), wanted.leaves("card")
    saved = f" ({wanted.leaves('plain')} if printed on both sides)" if wanted.leaves("plain") < plain else ""
    pages = [f"{_counted(plain, 'pages')} of paper{saved}"] if plain else []
    cards = [f"{card:,} of card" if plain else f"{_counted(card, 'pages')} of card"] if card else []
    return listed(pages + cards)


def _pages(row: PrintRow) -> str:
    return f"page {row.first}" if row.pages == 1 else f"pages {row.first} to {row.last}"
