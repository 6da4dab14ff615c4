"""From the passages of a chapter to the rows that come to stand on its pages."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from msgspec.structs import replace

from workshop_kit.paper.faces import drawable
from workshop_kit.paper.guide.boxes import boxed_pieces, tick_pieces, writing_pieces
from workshop_kit.paper.guide.columns import Column, Row
from workshop_kit.paper.guide.looks import GUTTER, MARGIN
from workshop_kit.paper.guide.margin import clock_pieces, slide_piece
from workshop_kit.paper.guide.model import (
    Beside,
    BlockTitle,
    Boxed,
    Heading,
    Masthead,
    Points,
    Sentences,
    Spoken,
    StepTitle,
    Strip,
    Table,
    ToTick,
    ToWrite,
)
from workshop_kit.paper.guide.prose import (
    block_pieces,
    heading_pieces,
    point_pieces,
    sentence_pieces,
    spoken_pieces,
    step_pieces,
)
from workshop_kit.paper.guide.tables import table_pieces
from workshop_kit.paper.inks import INK
from workshop_kit.paper.masthead import Masthead as Head
from workshop_kit.paper.piece import Piece

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.guide.model import Chapter, Passage
    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place

APART = 22
"""Between columns side by side."""
STEP_GAP, BLOCK_GAP, BESIDE_GAP = 16, 18, 16
BELOW_RULE, LEAST_GAP = 11, 8


def rows(chapter: Chapter, body: Frame, place: Place, small: Collection[str] = ()) -> Iterator[Row]:
    """Yield the rows of a chapter: passages that follow one another are one row, and each strip is one.

    `small` words end no line of a title.
    """
    for whole, group in groupby(chapter.content, lambda one: not isinstance(one, Beside | Strip)):
        if whole:
            passages = (one for one in group if not isinstance(one, Beside | Strip))
            pieces = tuple(_pieces(passages, body.width, place, small))
            yield Row((Column(0, body.width, pieces),), _gap(pieces))
            continue
        for one in group:
            if isinstance(one, Strip):
                yield from _strip(one, body, place, small)
            elif isinstance(one, Beside):
                yield _beside(one, body, place, small)


def _beside(part: Beside, body: Frame, place: Place, small: Collection[str]) -> Row:
    width = (body.width - APART) / 2
    left, right = (tuple(_pieces(side, width, place, small)) for side in (part.left, part.right))
    return Row((Column(0, width, left), Column(width + APART, width, right)), BESIDE_GAP)


def _strip(part: Strip, body: Frame, place: Place, small: Collection[str]) -> Iterator[Row]:
    """Set passages with the clock and the slides beside them, and above them the line that parts blocks."""
    width = body.width - MARGIN - GUTTER
    clock = tuple(clock_pieces(part.clock, place)) if part.clock else ()
    slides = tuple(slide_piece(slide, place) for slide in part.slides)
    words = tuple(_pieces(part.passages, width, place, small))
    if part.mark:
        words = _marked(words, part.mark)
    if part.ruled:
        clock, slides, words = _lowered(clock, None), slides if clock else _lowered(slides, None), _lowered(words, body)
    beside = (Column(MARGIN + GUTTER, width, words), Column(0, MARGIN, (*clock, *slides)))
    leads = all(isinstance(passage, BlockTitle) for passage in part.passages)
    yield Row(beside, BLOCK_GAP if part.ruled else STEP_GAP, early=len(clock), leads=leads)


def _gap(pieces: Sequence[Piece]) -> float:
    """Return the space above a row of passages."""
    return max(LEAST_GAP, pieces[0].gap) if pieces else 0


def _marked(pieces: tuple[Piece, ...], mark: str) -> tuple[Piece, ...]:
    """Let the list at the side of the file point at the first piece, below its chapter."""
    if not pieces:
        return pieces
    first, *others = pieces

    def paint(pen: Pen, frame: Frame) -> None:
        key = f"block-{pen.canvas.getPageNumber()}-{frame.y:.0f}"
        top = (pen.leaf.height - frame.y) * pen.leaf.scale
        pen.canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        pen.canvas.addOutlineEntry(drawable(mark), key, level=1)
        first.paint(pen, frame)

    return (replace(first, paint=paint), *others)


def _lowered(pieces: tuple[Piece, ...], ruled: Frame | None) -> tuple[Piece, ...]:
    """Make room above the first piece for a line across the body, if it is `ruled`; on top of a page it has one."""
    if not pieces:
        return pieces
    first, *others = pieces

    def paint(pen: Pen, frame: Frame) -> None:
        if ruled and frame.y > ruled.y:
            pen.rule(ruled.x, frame.y, ruled.right, weight=1, ink=INK)
        first.paint(pen, frame.inset(top=BELOW_RULE))

    return (replace(first, height=first.height + BELOW_RULE, paint=paint), *others)


def _pieces(passages: Iterable[Passage], width: float, place: Place, small: Collection[str]) -> Iterator[Piece]:
    for passage in passages:
        yield from _made(passage, width, place, small)


def _made(passage: Passage, width: float, place: Place, small: Collection[str]) -> Iterator[Piece]:  # noqa: C901 - a closed set
    match passage:
        case Masthead():
            yield _masthead(passage, width, place, small)
        case Heading():
            yield from heading_pieces(passage, width, place, small)
        case BlockTitle():
            yield from block_pieces(passage, width, place, small)
        case StepTitle():
            yield from step_pieces(passage, width, place)
        case Sentences():
            yield from sentence_pieces(passage, width, place)
        case Points():
            yield from point_pieces(passage, width, place)
        case ToTick():
            yield from tick_pieces(passage, width, place)
        case Table():
            yield from table_pieces(passage, width, place)
        case Spoken():
            yield from spoken_pieces(passage, width, place)
        case Boxed():
            yield from boxed_pieces(passage, width, place)
        case ToWrite():
            yield from writing_pieces(passage, width, place)
        case _:
            assert_never(passage)


def _masthead(part: Masthead, width: float, place: Place, small: Collection[str]) -> Piece:
    head = Head(part.title, part.below, part.facts, width, part.letterhead, small=small)
    return Piece(head.height, head.write, place)
