"""Pages: from one variant of a sheet to pages that can paint themselves, and what could not be placed."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from workshop_kit.errors import Problem
from workshop_kit.paper.flow import Standing, paginate
from workshop_kit.paper.foot import Foot
from workshop_kit.paper.head import Head
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.parts.cards import HALF_PAGE, card_pages
from workshop_kit.paper.parts.days import day_pieces
from workshop_kit.paper.parts.marked import marked_pieces
from workshop_kit.paper.parts.own import own_pieces
from workshop_kit.paper.parts.pack import pack_pages
from workshop_kit.paper.parts.tickets import ticket_pages
from workshop_kit.paper.parts.words import heading_pieces, instruction_pieces
from workshop_kit.paper.parts.writing import prompt_pieces, ruled_pieces
from workshop_kit.paper.tab import write_tab
from workshop_kit.sheet import (
    Bands,
    Cards,
    Chosen,
    DayRows,
    EmptyTable,
    Families,
    Heading,
    Instructions,
    Keepsake,
    Pack,
    Prompt,
    Ratings,
    Ruled,
    Sorted,
    Step,
    Sureness,
    Tickets,
    Ticks,
)

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
    """Make the pages of a variant. What is cut out has pages of its own; all else flows under head and foot."""
    waiting: tuple[Paragraph, ...] = ()
    for cut_out, group in groupby(subject.variant.parts, lambda part: isinstance(part, Cards | Pack | Tickets)):
        parts = list(group)
        if cut_out:
            for part in parts:
                yield from _cut_pages(part, waiting, subject)
                waiting = ()
        elif _goes_along(parts, subject.variant.parts):
            waiting = tuple(item for part in parts if isinstance(part, Instructions) for item in part.items)
        else:
            yield from _flowing_pages(parts, subject)


def _goes_along(parts: Sequence[Part], all_parts: Sequence[Part]) -> bool:
    """Whether parts are instructions that are printed on what is cut out, rather than on a page of their own."""
    following = all_parts[len(parts)] if len(parts) < len(all_parts) and all_parts[0] is parts[0] else None
    only = all(isinstance(part, Instructions) for part in parts)
    return only and (
        isinstance(following, Tickets | Pack) or (isinstance(following, Cards) and following.a_page == HALF_PAGE)
    )


def _cut_pages(part: Part, steps: tuple[Paragraph, ...], subject: Subject) -> Iterator[Page | Problem]:
    match part:
        case Tickets():
            yield from ticket_pages(part, steps, subject)
        case Pack():
            yield from pack_pages(part, steps, subject)
        case Cards():
            yield from card_pages(part, steps, subject)


def _flowing_pages(parts: Sequence[Part], subject: Subject) -> Iterator[Page | Problem]:
    """Make pages with head and foot. What is too tall for one is a Problem at its line."""
    text = subject.imprint.leaf.text
    heads = [Head(subject.sheet, subject.variant, subject.imprint, text.width, continued=it) for it in (False, True)]
    foot = Foot(subject.imprint, text.width)
    above = max(head.height for head in heads)
    body = text.inset(top=above, bottom=foot.height)
    if body.height < LEAST_BODY:
        place = subject.sheet.title.place
        yield Problem("The title leaves no room on the sheet.", place, "A title says it in a few words.")
        return
    pieces = [piece for part in parts for piece in _pieces(part, body, subject)]
    yield from (_too_tall(piece) for piece in pieces if piece.height > body.height)
    for page in paginate([piece for piece in pieces if piece.height <= body.height], body):
        yield _painter(page, heads, foot, subject)


def _painter(standing: list[Standing], heads: list[Head], foot: Foot, subject: Subject) -> Page:
    def paint(pen: Pen, page: int, pages: int) -> None:
        text = subject.imprint.leaf.text
        above = max(head.height for head in heads)
        heads[page > 1].write(pen, text.inset(bottom=text.height - above))
        write_tab(pen if page == 1 else pen.decorating(), subject.variant)
        for one in standing:
            one.piece.paint(pen, one.frame)
        foot.write(pen, text, subject.number, page, pages)

    return paint


def _pieces(part: Part, body: Frame, subject: Subject) -> Iterator[Piece]:
    place = subject.sheet.place
    match part:
        case Instructions():
            yield from instruction_pieces(part, body.width)
        case Heading():
            yield from heading_pieces(part, body.width)
        case Prompt():
            yield from prompt_pieces(part, body.width, body.height)
        case Ruled():
            yield from ruled_pieces(part, body.width, body.height, place)
        case DayRows():
            yield from day_pieces(part, body.width, place)
        case Ratings() | Bands() | Ticks() | Chosen() | EmptyTable():
            yield from marked_pieces(part, body.width, body.height, place)
        case Families() | Sorted() | Step() | Sureness() | Keepsake():
            yield from own_pieces(part, body.width, place)
        case Tickets() | Cards() | Pack():
            return  # they have pages of their own
        case _:
            assert_never(part)


def _too_tall(piece: Piece) -> Problem:
    return Problem(
        "This is too long for one page of a sheet.",
        piece.place,
        "Say it in fewer words, or make two of it.",
    )
