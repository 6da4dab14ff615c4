"""What a person changed on one slide: the slide as we made it and as it is now go in, plain sentences come out."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.edits.order import moved
from workshop_kit.edits.pairing import paired
from workshop_kit.edits.shape_changes import called, shape_changes
from workshop_kit.edits.word_changes import paragraph_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.edits.model import Shape, Slide


class Side(enum.Enum):
    """A side of a slide that can be changed, and carried, without the others."""

    FACE = "what is seen"
    NOTES = "notes"
    FOOT = "the words at its foot"
    SHOWN = "whether it is shown"
    COMING = "how it comes in"


class Change(Struct, frozen=True):
    """One change, in words that go on after 'Slide 7: '."""

    side: Side
    said: str


def changes(before: Slide, after: Slide, *, exact: bool = True) -> tuple[Change, ...]:
    """Return what is different in `after`.

    `exact`: both files keep all that we write, so that every difference is somebody's. Otherwise only what is plain
    to see counts: LibreOffice writes everything anew and rounds to hundredths of a millimetre.
    """
    return tuple(_changes(before, after, exact=exact))


def changed(before: Slide, after: Slide, *, exact: bool = True) -> frozenset[Side]:
    """Return which sides of a slide are different."""
    return frozenset(change.side for change in changes(before, after, exact=exact))


def _changes(before: Slide, after: Slide, *, exact: bool) -> Iterator[Change]:
    yield from (Change(Side.FACE, said) for said in _face(before, after, exact=exact))
    if notes := paragraph_changes(before.notes, after.notes):
        yield Change(Side.NOTES, f"notes changed: {notes}")
    if before.foot != after.foot:
        yield Change(Side.FOOT, f"the foot of the slide says '{after.foot}' now" if after.foot else "its foot is empty")
    if before.hidden != after.hidden:
        yield Change(Side.SHOWN, "hidden now" if after.hidden else "no longer hidden")
    if before.transition != after.transition:
        yield Change(Side.COMING, "comes in by another effect" if after.transition else "comes in without an effect")


def _face(before: Slide, after: Slide, *, exact: bool) -> Iterator[str]:
    pairs = paired(before.shapes, after.shapes)
    for old, new in pairs:
        yield from shape_changes(old, new, exact=exact)
    yield from (f"taken out: {called(shape)}" for shape in _others(before.shapes, [old for old, _ in pairs]))
    yield from (f"added: {called(shape)}" for shape in _others(after.shapes, [new for _, new in pairs]))
    if exact:
        yield from _exactly(before, after, pairs)


def _others(shapes: tuple[Shape, ...], known: list[Shape]) -> Iterator[Shape]:
    seen = {id(shape) for shape in known}
    return (shape for shape in shapes if id(shape) not in seen)


def _exactly(before: Slide, after: Slide, pairs: tuple[tuple[Shape, Shape], ...]) -> Iterator[str]:
    """Say what only a file shows that keeps all we write."""
    order = {id(new): number for number, (_, new) in enumerate(pairs)}
    if moved([order[id(shape)] for shape in after.shapes if id(shape) in order]):
        yield "what lies in front and what behind is changed"
    if before.ground != after.ground:
        yield "another background"
    if before.foot_set != after.foot_set:
        yield "its foot is set otherwise"
    if before.motion != after.motion:
        yield "animations changed"
    if before.design.name != after.design.name:
        yield f"another layout: '{after.design.name}'"
