"""Pages: from one variant of a sheet to pages that can paint themselves, and what could not be placed."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from workshop_kit.errors import Problem
from workshop_kit.paper.closer import closer
from workshop_kit.paper.flow import Standing, paginate
from workshop_kit.paper.foot import Foot
from workshop_kit.paper.head import Head
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.parts.drawn import Drawn, drawn_pieces
from workshop_kit.paper.parts.marked import Marked, marked_pieces
from workshop_kit.paper.parts.on_lines import OnLines, lined_pieces
from workshop_kit.paper.parts.own import Own, own_pieces
from workshop_kit.paper.parts.said import Said, said_pieces
from workshop_kit.paper.parts.whole import Whole, bears_steps, whole_pages
from workshop_kit.paper.tab import write_tab
from workshop_kit.sheet import Instructions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.piece import Piece
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.sheet import Part
    from workshop_kit.text import Paragraph

LEAST_BODY = 4 * LINE_STEP
"""A page whose head and foot leave less holds nothing."""


def variant_pages(subject: Subject) -> Iterator[Page | Problem]:
    """Make the pages of a variant. What is cut out or hung up has pages of its own; all else flows."""
    waiting: tuple[Paragraph, ...] = ()
    for whole, group in groupby(subject.variant.parts, lambda part: isinstance(part, Whole)):
        parts = list(group)
        if whole:
            for part in parts:
                yield from _whole_pages(part, waiting, subject)
                waiting = ()
        elif _goes_along(parts, subject.variant.parts):
            waiting = tuple(item for part in parts if isinstance(part, Instructions) for item in part.items)
        else:
            yield from _flowing_pages(parts, subject)


def _whole_pages(part: Part, steps: tuple[Paragraph, ...], subject: Subject) -> Iterator[Page | Problem]:
    if isinstance(part, Whole):
        yield from whole_pages(part, steps, subject)


def _goes_along(parts: Sequence[Part], all_parts: Sequence[Part]) -> bool:
    """Whether parts are instructions that are printed on what is cut out, rather than on a page of their own."""
    following = all_parts[len(parts)] if len(parts) < len(all_parts) and all_parts[0] is parts[0] else None
    return all(isinstance(part, Instructions) for part in parts) and bears_steps(following)


def _flowing_pages(parts: Sequence[Part], subject: Subject) -> Iterator[Page | Problem]:
    """Make pages with head and foot. What is too tall for one is a Problem at its line."""
    text = subject.leaf.text
    heads = [Head(subject.sheet, subject.variant, subject.imprint, text.width, continued=it) for it in (False, True)]
    foot = Foot(subject.imprint, text.width)
    above = max(head.height for head in heads)
    body = text.inset(top=above, bottom=foot.height)
    if body.height < LEAST_BODY:
        place = subject.sheet.title.place
        yield Problem("The title leaves no room on the sheet.", place, "A title says it in a few words.")
        return
    pieces = [piece for part in parts for piece in _pieces(part, body, subject)]
    yield from (_too_tall(piece, subject) for piece in pieces if piece.height > body.height)
    fitting = [piece for piece in pieces if piece.height <= body.height]
    for page in paginate(closer(fitting, body.height), body):
        yield _painter(page, heads, foot, subject)


def _painter(standing: list[Standing], heads: list[Head], foot: Foot, subject: Subject) -> Page:
    def paint(pen: Pen, page: int, pages: int) -> None:
        text = subject.leaf.text
        above = max(head.height for head in heads)
        heads[page > 1].write(pen, text.inset(bottom=text.height - above))
        write_tab(pen if page == 1 else pen.decorating(), subject.variant)
        for one in standing:
            one.piece.paint(pen, one.frame)
        foot.write(pen, text, subject.number, page, pages)

    return paint


def _pieces(part: Part, body: Frame, subject: Subject) -> Iterator[Piece]:
    """Set a part that flows; what has pages of its own makes no pieces."""
    width, room, place, said = body.width, body.height, subject.sheet.place, subject.imprint.say("answer")
    if isinstance(part, Said):
        yield from said_pieces(part, width, room, place)
    elif isinstance(part, OnLines):
        yield from lined_pieces(part, width, room, place, said)
    elif isinstance(part, Marked):
        yield from marked_pieces(part, width, room, place, said)
    elif isinstance(part, Own):
        yield from own_pieces(part, width, room, place)
    elif isinstance(part, Drawn):
        yield from drawn_pieces(part, body, place, fills=subject.imprint.edition.fillable)
    elif not isinstance(part, Whole):
        assert_never(part)


def _too_tall(piece: Piece, subject: Subject) -> Problem:
    large = " in large print" if subject.leaf.scale > 1 else ""
    return Problem(
        f"This is too long for one page of a sheet{large}.",
        piece.place,
        "Say it in fewer words, or make two of it.",
    )
