"""The session: each block with its clock and its slides, what is said, done and watched for, and then its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.guide.numbered import BETWEEN, handed_out
from workshop_kit.documents.guide.pictures import pictures, titled
from workshop_kit.documents.guide.spoken import caution, said_in_notes, spoken
from workshop_kit.documents.guide.steps import step_strip
from workshop_kit.paper.guide.model import BlockTitle, Chapter, Clock, StepTitle, Strip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.deck.model import FittedSlide
    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.documents.numbers import FromTo
    from workshop_kit.paper.guide.model import Passage
    from workshop_kit.paper.run_sheet.model import Row
    from workshop_kit.planning.plan import Part


def session(known: Basis) -> Chapter:
    """Return the strips of a session, the slides before its first block and behind its last included."""
    return Chapter("session", known.say("guide-session"), tuple(_strips(known)))


def _strips(known: Basis) -> Iterator[Strip]:
    slides, deck = known.slides, known.shown.deck.slides
    if slides.before:
        yield from _around(known, "section-before", _within(deck, slides.before))
    for part, row in zip(known.plan.parts, known.run_sheet.rows, strict=True):
        yield _block(known, part, row)
        yield from (step_strip(known, step) for step in part.steps)
    if slides.after:
        yield from _around(known, "section-after", _within(deck, slides.after))


def _within(deck: tuple[FittedSlide, ...], numbers: FromTo) -> tuple[FittedSlide, ...]:
    first, last = numbers
    return tuple(slide for slide in deck if first <= slide.number <= last)


def _around(known: Basis, section: str, slides: tuple[FittedSlide, ...]) -> Iterator[Strip]:
    """Yield the slides that every session has, each with what is said under it; the first stands below their title."""
    title = known.say(section)
    first, *others = slides
    passages = (BlockTitle("", title), *_noted(known, first))
    yield Strip(None, pictures(known, [first]), passages, ruled=True, mark=title, place=first.place)
    for slide in others:
        yield Strip(None, pictures(known, [slide]), _noted(known, slide), place=slide.place)


def _noted(known: Basis, slide: FittedSlide) -> tuple[Passage, ...]:
    return (StepTitle(titled(slide)), *said_in_notes(known, slide.notes))


def _block(known: Basis, part: Part, row: Row) -> Strip:
    """Return a block without its steps; in its margin stands its opener, where it has one."""
    moment, block = part.moment, part.block
    opener = [slide for slide in known.shown.deck.slides if slide.block == moment.number and not slide.step]
    title = BlockTitle(str(moment.number), moment.title, tuple(_facts(known, part, row)))
    passages = (title, *spoken(known, block), *caution(known, block.depth))
    place = block.title.place if block.title else block.place
    mark = f"{moment.number}. {moment.title}"
    return Strip(_clock(known, part), pictures(known, opener), passages, ruled=True, mark=mark, place=place)


def _clock(known: Basis, part: Part) -> Clock:
    moment, day = part.moment, known.plan.day
    if moment.starts is None or moment.ends is None:
        return Clock("", known.say("guide-lasts", count=moment.minutes))
    below = known.say("guide-lasts-to", count=moment.minutes, end=day.clock(moment.ends))
    return Clock(day.clock(moment.starts), below)


def _facts(known: Basis, part: Part, row: Row) -> Iterator[tuple[str, str]]:
    """Yield who works together, how long, and what is shown, handed out and brought, as on the run sheet."""
    if row.grouping:
        yield row.grouping
    yield "clock", known.say("minutes-long", count=int(row.minutes))
    several = 2 if "\N{EN DASH}" in row.slides else 1
    slides = (known.say("guide-slides", count=several, numbers=row.slides),) if row.slides else ()
    if at_hand := BETWEEN.join((*slides, *handed_out(known, part))):
        yield "sheet", at_hand
    if row.materials:
        yield "bag", row.materials
