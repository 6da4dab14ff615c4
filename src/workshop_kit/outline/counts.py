"""Minutes as they are written, one number for all lengths or one for each of them, and as they are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.fields import Unreadable, read_numbers
from workshop_kit.tree import Laid
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.tree import Entry, Node

_COLUMNS = ("minutes", "at_least", "at_most")


def lengths_written(node: Node | None) -> tuple[int, ...]:
    """Return the lengths of an outline as far as they can be read: their field tells what is wrong with them."""
    try:
        return read_numbers(node) if node is not None else ()
    except Unreadable:
        return ()


def minutes_long(count: int) -> str:
    """Return minutes as messages say them: '1 minute', '60 minutes'."""
    return language().say("minutes-long", count=count)


def length_problems(node: Node | None) -> Iterator[Problem]:
    """Tell of a length of no minutes, and of one that stands twice."""
    lengths = lengths_written(node)
    twice = sorted({length for length in lengths if lengths.count(length) > 1})
    if node is not None and 0 in lengths:
        yield Problem("A workshop of 0 minutes cannot take place.", node.place, "Like this: lengths: 45, 60, 90")
    if node is not None and twice:
        yield Problem(f"The length {twice[0]} stands here twice.", node.place, "Write each length once.")


def count_problems(fields: dict[str, Entry], lengths: tuple[int, ...]) -> Iterator[Problem]:
    """Tell of minutes that do not go with the lengths, or that are 0 at all of them."""
    for word in _COLUMNS:
        if word not in fields:
            continue
        node = fields[word].value
        numbers = lengths_written(node)
        if len(numbers) > 1 and len(numbers) != len(lengths):
            yield _not_whole(node) if isinstance(node, Laid) else _uneven(node, numbers, lengths)
        elif word != "at_least" and numbers and not any(numbers):
            message = "With 0 minutes this never takes place."
            if len(numbers) > 1:
                message = "With 0 minutes at every length this never takes place."
            yield Problem(message, node.place, "Give it minutes, or take it out.")


def bound_problems(fields: dict[str, Entry], lengths: tuple[int, ...]) -> Iterator[Problem]:
    """Tell of minutes below `at_least` or above `at_most`, at the first length where they are; 0 is left out there."""
    if "minutes" in fields and isinstance(fields["minutes"].value, Laid):
        return  # what a layer says stands
    minutes = _columns(fields, "minutes", lengths)
    for word, side in (("at_least", "fewer"), ("at_most", "more")):
        for index, (has, bound) in enumerate(zip(minutes, _columns(fields, word, lengths), strict=False)):
            if has and (has < bound if side == "fewer" else has > bound):
                at = f" at {lengths[index]}" if len(lengths) > 1 else ""
                message = f"The block has {minutes_long(has)}{at}, {side} than '{word}' allows ({bound})."
                place = fields[word].value.place
                yield Problem(message, place, "The minutes stand from 'at_least' up to 'at_most'.")
                break


def _columns(fields: dict[str, Entry], word: str, lengths: tuple[int, ...]) -> tuple[int, ...]:
    """Return the minutes under a word for each length; none where they are not written, or cannot be read."""
    numbers = lengths_written(fields[word].value) if word in fields else ()
    columns = max(1, len(lengths))
    if len(numbers) == 1:
        return numbers * columns
    return numbers if len(numbers) == columns else ()


def _not_whole(node: Node) -> Problem:
    """Tell of several numbers where an overlay states the minutes of its one length."""
    return Problem("One number belongs here, for the one length of this file.", node.place, "Whole minutes: 12")


def _uneven(node: Node, numbers: tuple[int, ...], lengths: tuple[int, ...]) -> Problem:
    written = ", ".join(map(str, lengths))
    if not lengths:
        hint = "Name the lengths in the head of the outline, such as 'lengths: 45, 60, 90'."
        return Problem(
            f"There are {len(numbers)} numbers here, and no 'lengths:' that they could be for.", node.place, hint
        )
    have = (
        f"This outline has {len(lengths)} lengths ({written})"
        if len(lengths) > 1
        else f"This outline has one length ({written})"
    )
    hint = "Which is missing?" if len(numbers) < len(lengths) else "Which is too many?"
    return Problem(f"{have} and {len(numbers)} numbers here.", node.place, hint)
