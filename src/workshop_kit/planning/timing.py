"""The Timing: how long a session takes, and each block of it.

Minutes that an outline states stand. For another length they are settled, from the nearest length that is written.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem
from workshop_kit.outline.counts import minutes_long
from workshop_kit.outline.taking_place import minutes_at, takes_place, usual_length, written_lengths
from workshop_kit.outline.workshop import MUSTS
from workshop_kit.planning.plan import Choice
from workshop_kit.planning.settle import changes, possible, settle
from workshop_kit.planning.span import Change, Span
from workshop_kit.planning.told import also, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.places import Place
    from workshop_kit.planning.told import Told
    from workshop_kit.words import Language

LONGEST = 1440


class Timing(Struct, frozen=True):
    """The minutes of a session: `length` in all, and for each block of the outline what it has; 0: it is left out.

    `written` is the length whose numbers hold; `spans` are the blocks as they are written for it.
    """

    length: int
    written: int
    spans: tuple[Span, ...]
    minutes: tuple[int, ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every block that was settled; what an overlay gave is no news."""
        return changes([span.settled for span in self.spans], self.minutes)


def timing(
    workshop: Workshop, format: str, people: int, wishes: Wishes, words: Language
) -> tuple[Timing, tuple[Told, ...]]:
    """Take the wish; else 60 minutes where written; else the middle length."""
    wish, written = wishes.length, written_lengths(workshop, format, people)
    on = [takes_place(block, format, people) for block in workshop.blocks]
    spans = {length: _spans(workshop, on, length, words) for length in written}
    taken = wish if wish in spans else usual_length(written)
    stands = Timing(taken, taken, spans[taken], tuple(span.minutes for span in spans[taken]))
    told = () if wish else (Choice(f"Length: {minutes_long(taken)}{also(spans, taken)}"),)
    if workshop.overlaid:
        return overlaid(workshop, wishes, spans, stands, told)
    if wish is None or wish in spans:
        return stands, told
    for settled in _settled(spans, wish):
        said = f"Length: {minutes_long(wish)}, settled from the {settled.written} that are written (see below)"
        return settled, (Choice(said),)
    return stands, (_impossible(workshop, spans, wish, wishes.where.get("length")),)


def overlaid(
    workshop: Workshop, wishes: Wishes, spans: Mapping[int, tuple[Span, ...]], stands: Timing, told: tuple[Told, ...]
) -> tuple[Timing, tuple[Told, ...]]:
    """Settle an outline that was changed by an overlay: minutes that it states stand, the others give and take.

    They start from the written length that was asked for, and from no other.
    """
    length = wishes.length or stands.length
    if wishes.start_from is not None and wishes.start_from not in spans:
        return stands, (*told, _no_start(workshop, spans, wishes))
    nearest = sorted(spans, key=lambda one: (abs(one - length), one))
    starts = [one for one in nearest if one == wishes.start_from] or nearest
    for start in starts:
        minutes = settle([span.settled for span in spans[start]], length)
        if minutes is not None:
            return Timing(length, start, spans[start], minutes), told
    start = starts[0]
    return stands, (*told, _unplaced(workshop, length, spans[start], wishes.where.get("length") or workshop.overlaid))


def block_title(block: Block, words: Language) -> str:
    """Return what a block is called: its own title, else the word for its kind."""
    return str(block.title) if block.title else words.say(f"block-{block.kind}")


def changed(change: Change) -> Choice:
    """Say what became of a block: ''Small deposits': 8 instead of 10 minutes'."""
    if not change.after:
        return Choice(f"'{change.title}' ({minutes_long(change.before)}) is left out")
    return Choice(f"'{change.title}': {change.after} instead of {minutes_long(change.before)}")


def _spans(workshop: Workshop, on: Sequence[bool], length: int, words: Language) -> tuple[Span, ...]:
    """Return every block as it is written for a length; what is not `on` has no minutes."""
    at = partial(minutes_at, lengths=workshop.lengths, length=length)
    titles = [block_title(block, words) for block in workshop.blocks]
    both = zip(workshop.blocks, titles, on, strict=True)
    return tuple(_span(block, title, at) if is_on else _left_out(title) for block, title, is_on in both)


def _span(block: Block, title: str, at: Callable[[Sequence[int]], int]) -> Span:
    """Return a block as it is written for a length, `at` which its minutes are; without any it is left out."""
    minutes = at(block.minutes)
    least, most = (at(bound) if bound else minutes for bound in (block.at_least, block.at_most))
    priority = block.priority or ("must" if block.kind in MUSTS else "should")
    if not block.written:
        return Span(title, minutes, max(1, least), most, priority) if minutes else _left_out(title)
    before, fewest = at(block.written), min(max(1, least), minutes)
    return Span(title, before or minutes, fewest, max(most, minutes), priority, stands=minutes)


def _left_out(title: str) -> Span:
    """Return a block that has no minutes, and can have none."""
    return Span(title, 0, 0, 0, "could")


def _settled(spans: Mapping[int, tuple[Span, ...]], wish: int) -> Iterator[Timing]:
    """Yield the wish settled from each written length that it can be settled from, the nearest first."""
    for written in sorted(spans, key=lambda length: (abs(length - wish), length)):
        minutes = settle(spans[written], wish)
        if minutes is not None:
            yield Timing(wish, written, spans[written], minutes)


def _no_start(workshop: Workshop, spans: Mapping[int, tuple[Span, ...]], wishes: Wishes) -> Problem:
    wanted = minutes_long(wishes.start_from or 0)
    said = f"'{workshop.title}' is not written for {wanted}, so it cannot start from them."
    return Problem(said, wishes.where.get("start_from"), f"It is written for {listed(sorted(spans))}.")


def _unplaced(workshop: Workshop, length: int, spans: Sequence[Span], place: Place | None) -> Problem:
    """Say by how much an outline with an overlay misses its length, and which blocks could be given other minutes."""
    ways = [span.settled for span in spans]
    total = sum(span.minutes for span in ways)
    off = f"{minutes_long(abs(length - total))} {'to place' if total < length else 'too many'}"
    said = f"'{workshop.title}' at {minutes_long(length)} adds up to {total}: {off}."
    open_ones = [span for span in spans if span.minutes]
    blocks = ", ".join(f"'{span.title}' ({span.settled.minutes})" for span in open_ones)
    can = possible(ways, LONGEST)
    if can and not can[0] <= length <= can[-1]:
        bound = f"The shortest that it can take is {can[0]}." if length < can[0] else f"The longest is {can[-1]}."
        return Problem(said, place, f"{bound} For more or less, give blocks other minutes under 'minutes:': {blocks}.")
    reach = f"Blocks can give and take from {can[0]} to {can[-1]} minutes. " if can and can[0] != can[-1] else ""
    return Problem(said, place, f"{reach}Give some of them other minutes under 'minutes:': {blocks}.")


def _impossible(workshop: Workshop, spans: Mapping[int, tuple[Span, ...]], wish: int, place: Place | None) -> Problem:
    """Say which lengths can be."""
    can = sorted({length for ways in spans.values() for length in possible(ways, LONGEST)} | set(spans))
    nearest = min(can, key=lambda length: abs(length - wish))
    said = f"'{workshop.title}' is not written for {minutes_long(wish)}, and cannot be made to take them."
    bounds = f"The shortest that it can take is {minutes_long(can[0])}, the longest {can[-1]}."
    if can[0] == can[-1]:
        bounds = f"It can only take {minutes_long(can[0])}."
    between = (
        listed([max(n for n in can if n < wish), min(n for n in can if n > wish)]) if can[0] < wish < can[-1] else ""
    )
    gap = f" Nearest to it are {between}." if between else ""
    return Problem(said, place, f"{bounds}{gap} Try: --length {nearest}")
