"""Minutes add up: for every format, at every length, on each side of every limit of people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight
from workshop_kit.formats import format_called
from workshop_kit.outline.counts import minutes_long
from workshop_kit.outline.people import WITH_A_COUNSELOR, fits, limit, people_said
from workshop_kit.outline.taking_place import minutes_at
from workshop_kit.tree import Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workshop_kit import tree
    from workshop_kit.fields import FormatName
    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.places import Place

_FIXED = ("welcome", "closing", "break", "energizer")
_DROPPED_FIRST = {"could": 0, "should": 1, None: 1, "must": 2}
_MOST_NAMED = 3


class _Sum(Struct, frozen=True):
    """What the blocks add up to at one length; `people` is a head-count where a limit makes a difference."""

    length: int
    total: int
    people: str
    blocks: tuple[tuple[Block, int], ...]

    @property
    def missing(self) -> int:
        return self.length - self.total


def sum_problems(
    workshops: Mapping[FormatName, Workshop], outline: tree.Mapping, come: int | None = None
) -> list[Problem]:
    """Return a Problem for each sum that is off, by how much, and what could take it; formats off alike share one.

    Where it is known how many `come`, limits of people are looked at on their side alone.
    """
    if not all(map(_countable, workshops.values())):
        return []
    told: dict[tuple[int, int, str], tuple[_Sum, list[FormatName]]] = {}
    sums = {name: [*_sums(workshop, name, come)] for name, workshop in workshops.items()}
    fitting = {name: _fitting(workshop, sums[name]) for name, workshop in workshops.items()}
    for name, of_format in sums.items():
        for one in of_format:
            if one.missing:
                told.setdefault((one.length, one.total, one.people), (one, []))[1].append(name)
    off = [_problem(one, names, fitting[names[0]], outline) for one, names in told.values()]
    if come is not None:
        return off
    return [*off, *dict.fromkeys(uneven for name, one in workshops.items() for uneven in _uneven(one, name))]


def _countable(workshop: Workshop) -> bool:
    """Whether there is a number for each length; where there is not, that is told, and a sum would be guessed."""
    return all(len(block.minutes) in (1, len(workshop.lengths)) for block in workshop.blocks)


def _sides(workshop: Workshop, name: FormatName, come: int | None = None) -> dict[str, int]:
    """Return a head-count for each side of each limit of people; one side, '', where there is no limit.

    To a counselor as many come as the format says, on whichever side of a limit that is; so do as many as are known
    to `come`.
    """
    limits = sorted({n for block in workshop.blocks if (n := limit(str(block.people or ""))) is not None})
    if limits and name in WITH_A_COUNSELOR:
        come = format_called(name).people
    if limits and come is not None:
        return {people_said(come): come}
    return {f"up to {n} people": n for n in limits} | {f"over {n} people": n + 1 for n in limits[-1:]} or {"": 0}


def _sums(workshop: Workshop, name: FormatName, come: int | None) -> Iterator[_Sum]:
    """Yield the sum at each written length; without written lengths the sum is the length."""
    for length in workshop.lengths:
        for said, people in _sides(workshop, name, come).items():
            on = _for_so_many(workshop, said, people)
            blocks = tuple((block, minutes_at(block.minutes, workshop.lengths, length)) for block in on)
            yield _Sum(length, sum(minutes for _, minutes in blocks), said, blocks)


def _uneven(workshop: Workshop, name: FormatName) -> Iterator[Problem]:
    """Tell where no lengths are written and the sum depends on how many come."""
    if workshop.lengths:
        return
    sides = {
        said: sum(block.minutes[0] for block in _for_so_many(workshop, said, people))
        for said, people in _sides(workshop, name).items()
    }
    if all(sides.values()) and len(set(sides.values())) > 1:
        said = ", ".join(f"{minutes_long(minutes)} for {who}" for who, minutes in sides.items())
        place = next(block.people.place for block in workshop.blocks if block.people)
        hint = "Give those for few and those for many the same minutes, or write 'lengths:' in the head."
        yield Problem(f"How long it takes depends on how many come: {said}.", place, hint, Weight.WARNING)


def _for_so_many(workshop: Workshop, said: str, people: int) -> Iterator[Block]:
    return (block for block in workshop.blocks if not said or fits(str(block.people or ""), people))


def _problem(one: _Sum, names: list[FormatName], fitting: list[int], outline: tree.Mapping) -> Problem:
    formats = " and ".join(names)
    side = f" for {one.people}" if one.people else ""
    left = f"{minutes_long(abs(one.missing))} {'to place' if one.missing > 0 else 'too many'}"
    adds = "adds" if len(names) == 1 else "add"
    message = f"{formats} at {one.length}{side} {adds} up to {one.total}: {left}."
    return Problem(message, _place(outline, one.length), f"{_candidates(one)}{_fits(fitting)}{_limited(one)}".strip())


def _candidates(one: _Sum) -> str:
    """Name the blocks that could most easily take or give minutes."""
    open_ones = [(block, minutes) for block, minutes in one.blocks if minutes and block.kind not in _FIXED]
    rank = sorted(open_ones, key=lambda pair: (_DROPPED_FIRST[pair[0].priority], -pair[1]))
    said = ", ".join(f"'{block.title or block.kind}' ({minutes})" for block, minutes in rank[:_MOST_NAMED])
    verb = "Could take more" if one.missing > 0 else "Could give some"
    return f"{verb}: {said}. " if said else ""


def _limited(one: _Sum) -> str:
    """Name the blocks that take place for these people and not for others: there the sums differ."""
    only = [f"'{block.title or block.kind}' ({minutes})" for block, minutes in one.blocks if block.people and minutes]
    return f"\nOnly for {one.people}: {', '.join(only)}." if only else ""


def _fitting(workshop: Workshop, sums: Iterable[_Sum]) -> list[int]:
    """Lengths that the blocks add up to, for everybody."""
    off = {one.length for one in sums if one.missing}
    return [length for length in dict.fromkeys(workshop.lengths) if length not in off]


def _fits(lengths: list[int]) -> str:
    if not lengths:
        return ""
    said = [str(length) for length in lengths]
    listed = said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"
    return f"At {listed} it fits."


def _place(outline: tree.Mapping, length: int) -> Place:
    """Return where the length is written; of a session whose program says it for all, the session's title."""
    node = outline.get("lengths")
    if node is None:
        return outline.place
    title = outline.get("title")
    if title is not None and node.place.line < outline.place.line:
        return title.place
    found = re.compile(rf"\b{length}\b").search(node.place.text, node.place.column - 1)
    if not found or not isinstance(node, Scalar):
        return node.place
    return replace(node.place, column=found.start() + 1, length=len(found[0]))
