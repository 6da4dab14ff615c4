"""The report after a build: each file, what was chosen for the person, and what they should know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.cli.say import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workshop_kit.kit import Kit, Made


def report(kit: Kit, say: Callable[[str], None]) -> None:
    """Say what was made, in a few plain lines."""
    for line in _lines(kit):
        say(line)


def _lines(kit: Kit) -> Iterator[str]:
    yield f"{kit.title}, in the folder {kit.folder}"
    wide = max(len(made.path.name) for made in kit.files)
    for made in kit.files:
        yield f"  {made.path.name:<{wide}}  {_size(made):>9}"
    for made in kit.files:
        yield from _kept(made)
    if kit.choices:
        yield from ("", "Chosen for you:")
    yield from (f"  {choice.said}" for choice in kit.choices)
    for told in dict.fromkeys(map(str, kit.problems)):
        yield from ("", told)


def _size(made: Made) -> str:
    return f"{made.count} {made.unit if made.count != 1 else made.unit.removesuffix('s')}"


def _kept(made: Made) -> Iterator[str]:
    """Say which file of theirs was in the way, and where the fresh one is."""
    if made.yours:
        names = listed(f"'{path.name}'" for path in made.yours)
        one, many = "holds changes of yours and stays as it is", "hold changes of yours and stay as they are"
        yield f"  {names} {one if len(made.yours) == 1 else many}. The fresh one is '{made.path.name}'."
