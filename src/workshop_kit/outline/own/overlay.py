"""The text of an overlay: what one group has otherwise, and below it examples that name real blocks of the base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.outline.own.samples import Fitting, change_samples, head_samples
from workshop_kit.outline.own.written import comment, commented_out, paragraphs, value
from workshop_kit.outline.taking_place import offered_formats, written_lengths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.outline.own.occasion import Occasion
    from workshop_kit.outline.own.samples import Sample
    from workshop_kit.outline.workshop import Workshop


class Own(Struct, frozen=True):
    """What an overlay begins with. `based_on` is an id, or a file as seen from the overlay.

    One of `couples` and `people` is said, or neither; `start_from` is the written length whose minutes hold, where it
    has to be said; `starts` is a clock, '' for none; `without` names blocks.
    """

    based_on: str
    title: str
    length: int
    couples: int | None = None
    people: int | None = None
    start_from: int | None = None
    starts: str = ""
    without: tuple[str, ...] = ()


def overlay(own: Own, base: Workshop, occasion: Occasion, fitting: Fitting) -> str:
    """Return the text of an overlay."""
    changes = list(change_samples(base, occasion, own.without, fitting))
    return paragraphs(
        _about(base),
        "".join(f"{line}\n" for line in _head(own, base, occasion)),
        comment("Examples. To use one, take away the # at the beginning of its lines, and nothing else."),
        *_shown(head_samples(occasion, fitting, starts=own.starts)),
        _begin_changes(own.without),
        *_shown(changes),
    )


def _about(base: Workshop) -> str:
    return (
        comment(f"Your own '{base.title}'.")
        + comment("What you do not write here stays as it is there, and gets better when it gets better there.")
        + comment("A line that begins with # is a note to you; it changes nothing.")
    )


def _head(own: Own, base: Workshop, occasion: Occasion) -> Iterator[str]:
    """Yield the lines that hold from the first day."""
    formats = [name for name in offered_formats(base) if name != occasion.format]
    lengths = [str(length) for length in written_lengths(base, occasion.format, occasion.people)]
    yield f"based_on: {value(own.based_on)}"
    yield f"title: {value(own.title)}"
    yield f"format: {occasion.format}{_note('or ' + ', '.join(formats)) if formats else ''}"
    if own.couples is not None:
        yield f"couples: {own.couples}"
    if own.people is not None:
        yield f"people: {own.people}"
    yield f"length: {own.length}{_note('written for ' + ', '.join(lengths)) if len(lengths) > 1 else ''}"
    if own.start_from is not None:
        yield f"start_from: {own.start_from}{_note('whose minutes give or take')}"
    if own.starts:
        yield f"starts: {own.starts}"


def _note(words: str) -> str:
    return f"  # {words}"


def _begin_changes(without: tuple[str, ...]) -> str:
    """Return the line that changes stand below, with the blocks that are left out."""
    if without:
        removed = "".join(f"  - remove: {value(name)}\n" for name in without)
        return f"{comment('What is different, in this order.')}changes:\n{removed}"
    about = "What follows stands below this line. It is there once, so take away its # as well."
    return comment(about) + commented_out("changes:\n")


def _shown(samples: Iterable[Sample]) -> Iterator[str]:
    for sample in samples:
        yield comment(sample.about) + commented_out(sample.text)
