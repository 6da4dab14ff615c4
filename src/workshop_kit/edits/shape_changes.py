"""What changed of one shape, in plain words: what it says, how that looks, where it stands, and all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.edits.pairing import NEAR, near
from workshop_kit.edits.word_changes import paragraph_changes, short, word_changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.edits.model import Look, Place, Run, Shape, Text

_EXACT = 400  # EMU: what programs round by
_CM = 360_000  # EMU
_SEEN = 0.05  # cm: less is not said
_STEP = 12  # of 255: so far may a colour be off where a program works it out anew
_SIZE = 60  # hundredths of a point
_NAMED = {"picture": "the picture", "table": "the table", "film": "the film or sound", "object": "the drawing"}


def shape_changes(old: Shape, new: Shape, *, exact: bool) -> Iterator[str]:
    """Yield what is different; see `changes` for `exact`."""
    yield from _words(old, new)
    yield from _looks(old, new, exact=exact)
    if old.picture != new.picture:
        yield "another picture"
    if old.own_place != new.own_place and not near(old, new, _EXACT if exact else NEAR):
        yield from _moved(called(old), old.place, new.place)
    if exact and (old.rest, old.alt) != (new.rest, new.alt):
        yield f"the {'look' if old.rest != new.rest else 'description'} of {called(old)} changed"


def called(shape: Shape) -> str:
    """Return how a shape is called: 'the title', 'the picture', 'the text 'Lands''."""
    if shape.title:
        return "the title"
    if shape.kind in _NAMED:
        return _NAMED[shape.kind]
    return f"the text {short(shape.words[0])}" if shape.words else f"the drawing {short(shape.name)}"


def _words(old: Shape, new: Shape) -> Iterator[str]:
    if old.kind == "table" and (len(old.texts), old.columns) == (len(new.texts), new.columns):
        for number, (one, other) in enumerate(zip(old.texts, new.texts, strict=True)):
            if told := paragraph_changes(one, other):
                row, column = divmod(number, old.columns)
                yield f"words changed in the table, row {row + 1}, column {column + 1}: {told}"
    elif told := word_changes(old.words, new.words):
        yield f"words changed: {told}"


def _looks(old: Shape, new: Shape, *, exact: bool) -> Iterator[str]:
    """Say which words look otherwise. Words that changed were told already."""
    for one, other in zip(old.texts, new.texts, strict=False):
        before, after = _letters(one), _letters(other)
        if [letter for letter, _ in before] == [letter for letter, _ in after]:
            pairs = zip(before, after, strict=True)
            differ = (told for (_, a), (_, b) in pairs if a.own != b.own and (told := _difference(a, b, exact=exact)))
            if told := next(differ, ""):
                yield f"{called(new)}: {told}"
            elif exact and [said.own for said in one] != [said.own for said in other]:
                yield f"{called(new)}: its lines are set otherwise"


def _letters(text: Text) -> list[tuple[str, Run]]:
    return [(letter, run) for said in text for run in said.runs for letter in run.words if not letter.isspace()]


def _difference(before: Run, after: Run, *, exact: bool) -> str:
    """Say how the look of a letter changed; '' where nobody would see it."""
    one, other = before.seen, after.seen
    for word in ("bold", "italic", "underlined"):
        if getattr(one, word) != getattr(other, word):
            return f"{word} now" if getattr(other, word) else f"no longer {word}"
    if abs(one.size - other.size) > _SIZE:
        return f"{'larger' if other.size > one.size else 'smaller'} letters"
    if not _same_colour(one, other):
        return "another colour"
    if one.face != other.face:
        return "another face"
    if one.link != other.link:
        return f"leads to {other.link} now" if other.link else "no link any more"
    return "letters set otherwise" if exact else ""


def _same_colour(one: Look, other: Look) -> bool:
    if not one.colour or not other.colour:
        return True
    pairs = zip(bytes.fromhex(one.colour), bytes.fromhex(other.colour), strict=True)
    return all(abs(a - b) <= _STEP for a, b in pairs)


def _moved(name: str, old: Place | None, new: Place | None) -> Iterator[str]:
    if old is None or new is None:
        yield f"moved: {name}"
        return
    across, down = (new.x - old.x) / _CM, (new.y - old.y) / _CM
    wider, higher = (new.width - old.width) / _CM, (new.height - old.height) / _CM
    ways = [*_way(across, "to the right", "to the left"), *_way(down, "down", "up")]
    if ways:
        yield f"moved: {name}, {_and(ways)}"
    sizes = [*_way(wider, "wider", "narrower"), *_way(higher, "higher", "lower")]
    if sizes:
        yield f"{name}: {_and(sizes)}"
    if (old.turned, old.flipped) != (new.turned, new.flipped):
        yield f"turned: {name}"
    elif not ways and not sizes:
        yield f"moved: {name}, by a hair"


def _way(by: float, on: str, back: str) -> Iterator[str]:
    if abs(by) >= _SEEN:
        yield f"{abs(by):.1f} cm {on if by > 0 else back}"


def _and(words: Sequence[str]) -> str:
    return " and ".join(words)
