"""What remains of a session when blocks are left out, and whether it still fills a length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.errors import Problem
from workshop_kit.outline.counts import minutes_long
from workshop_kit.outline.own.leaving_out import still_needed
from workshop_kit.outline.own.occasion import Occasion
from workshop_kit.outline.own.samples import Fitting, is_named
from workshop_kit.outline.taking_place import written_lengths
from workshop_kit.outline.wishes import Wishes
from workshop_kit.outline.workshop import MUSTS
from workshop_kit.planning.settle import possible, settle
from workshop_kit.planning.span import PRIORITIES
from workshop_kit.planning.timing import LONGEST, timing
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.planning.span import Span

_LESS_AND_MORE = (2, 3, 1, -1, -2, -3, 5, -5)
_NEW_BLOCK = (3, 2, 4, 1)


class Remaining(Struct, frozen=True):
    """Blocks that take place with their spans, as they are written at a length, and the minutes of each in the end."""

    occasion: Occasion
    length: int
    blocks: tuple[Block, ...]
    spans: tuple[Span, ...]
    minutes: tuple[int, ...]


def remaining(
    workshop: Workshop, format: str, people: int, length: int, left_out: Collection[str] = ()
) -> Remaining | Problem:
    """Settle what remains without the blocks of some names, or say which lengths it can fill.

    Minutes are those of the written length itself, else of the next shorter one, else of the nearest that will do.
    """
    written = written_lengths(workshop, format, people)
    ways = {one: _left(workshop, format, people, one, left_out) for one in written}
    for one in sorted(written, key=lambda one: (one > length, abs(one - length))):
        minutes = settle(ways[one][1], length)
        if minutes is not None and any(minutes):
            return Remaining(Occasion(format, people, one), length, *ways[one], minutes)
    what = f"What is left of '{workshop.title}'" if left_out else f"'{workshop.title}'"
    return _unreachable(what, [spans for _, spans in ways.values()], length)


def is_must(rest: Remaining, block: Block) -> bool:
    """Whether a block is one that the rest leans on."""
    return any(span.priority == "must" for one, span in zip(rest.blocks, rest.spans, strict=True) if one is block)


def fitting(workshop: Workshop, rest: Remaining) -> Fitting:
    """Return numbers with which the minutes still add up, each alone and all together."""
    gone = next((block for block in _can_go(workshop, rest) if _fits(_without(rest, block), rest.length)), None)
    less = [rest.spans, *([_without(rest, gone)] if gone else [])]
    more = next((n for n in _NEW_BLOCK if all(_fits(spans, rest.length - n) for spans in less)), 0)
    return Fitting(_other_minutes(rest, gone, more), more, gone)


def rows(rest: Remaining) -> Iterator[tuple[Block, Span, int]]:
    """Yield each block that has minutes in the end, with its span and its minutes."""
    every = zip(rest.blocks, rest.spans, rest.minutes, strict=True)
    return ((block, span, minutes) for block, span, minutes in every if minutes)


def _by_importance(rest: Remaining) -> list[Block]:
    """Return the blocks that have minutes and a name, those that stay longest first."""
    named = [(span.priority, block) for block, span, _ in rows(rest) if is_named(block)]
    return [block for _, block in sorted(named, key=lambda pair: PRIORITIES.index(pair[0]))]


def _can_go(workshop: Workshop, rest: Remaining) -> Iterator[Block]:
    """Yield blocks that nothing leans on, what is dropped first at the front."""
    for block in reversed(_by_importance(rest)):
        if not is_must(rest, block) and not any(still_needed(workshop, {block.name})):
            yield block


def _other_minutes(rest: Remaining, gone: Block | None, more: int) -> tuple[Block, int] | None:
    """Return a block with other minutes than it has, for which the others can make room in every case."""
    minutes = {id(block): has for block, _, has in rows(rest)}
    for block in sorted(_by_importance(rest), key=lambda block: block.kind in MUSTS):
        for step in _LESS_AND_MORE:
            other = minutes[id(block)] + step
            if block is not gone and other > 0 and _holds(rest, block, other, gone, more):
                return block, other
    return None


def _holds(rest: Remaining, block: Block, minutes: int, gone: Block | None, more: int) -> bool:
    """Whether a block can have these minutes: as things are, without the one that may go, and with a new one."""
    pairs = [
        (one, replace(span, minutes=minutes, least=minutes, most=minutes, priority="must") if one is block else span)
        for one, span in zip(rest.blocks, rest.spans, strict=True)
    ]
    every, fewer = [span for _, span in pairs], [span for one, span in pairs if one is not gone]
    return all(_fits(spans, rest.length - lost) for spans in (every, fewer) for lost in (0, more))


def _without(rest: Remaining, block: Block) -> tuple[Span, ...]:
    return tuple(span for one, span in zip(rest.blocks, rest.spans, strict=True) if one is not block)


def _fits(spans: Sequence[Span], length: int) -> bool:
    return settle(spans, length) is not None


def _left(
    workshop: Workshop, format: str, people: int, written: int, left_out: Collection[str]
) -> tuple[tuple[Block, ...], tuple[Span, ...]]:
    """Return the blocks that are left at a written length, and their spans."""
    spans = timing(workshop, format, people, Wishes(length=written), language())[0].spans
    pairs = [(b, s) for b, s in zip(workshop.blocks, spans, strict=True) if s.minutes and b.name not in left_out]
    return tuple(block for block, _ in pairs), tuple(span for _, span in pairs)


def _unreachable(what: str, ways: Sequence[Sequence[Span]], length: int) -> Problem:
    can = sorted({n for spans in ways if spans for n in possible(spans, LONGEST)})
    if not can:
        return Problem("No block would be left.", hint="Leave out fewer of them.")
    bounds = f"The shortest is {minutes_long(can[0])}, the longest {can[-1]}."
    if can[0] == can[-1]:
        bounds = f"It can only take {minutes_long(can[0])}."
    near = min(can, key=lambda n: abs(n - length))
    said = f"{what} cannot be made to take {minutes_long(length)}."
    return Problem(said, hint=f"{bounds} Nearest: {near}.")
