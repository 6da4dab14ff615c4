"""The pages of the guide: each chapter from a new page on, with a running head, and a foot that counts all pages."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from workshop_kit.paper.guide.around import Around
from workshop_kit.paper.guide.columns import Column, Row, filled_pages
from workshop_kit.paper.guide.looks import CHAPTER
from workshop_kit.paper.guide.model import Masthead
from workshop_kit.paper.guide.rows import rows
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.press import Chapter
from workshop_kit.paper.title import set_title
from workshop_kit.places import Place, Source

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.guide import model
    from workshop_kit.paper.guide.columns import Standing
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Page

BELOW_TITLE = 4
SAFETY = "safety"
"""The name of the chapter to which the foot points."""


def guide_chapters(guide: model.Guide, imprint: Imprint) -> list[Chapter]:
    """Make the pages of each chapter that says something, ready for `press.bind`; the foot counts them all."""
    around = Around(guide, imprint)
    place = imprint.place or Place(Source(guide.title))
    said = [chapter for chapter in guide.chapters if chapter.content]
    small = imprint.language.small_words
    laid = [filled_pages(tuple(_rows(chapter, around.body, place, small)), around.body) for chapter in said]
    firsts = list(accumulate(map(len, laid), initial=1))
    safety = next((first for chapter, first in zip(said, firsts, strict=False) if chapter.name == SAFETY), None)

    def painter(standing: Sequence[Standing], number: int, running: str) -> Page:
        def paint(pen: Pen, _page: int, _pages: int) -> None:
            for one in standing:
                one.piece.paint(pen, one.frame)
            around.write(pen, number, firsts[-1] - 1, safety, running)

        return paint

    return [
        Chapter(
            chapter.title, tuple(painter(page, number, chapter.running) for number, page in enumerate(pages, first))
        )
        for chapter, pages, first in zip(said, laid, firsts, strict=False)
    ]


def _rows(chapter: model.Chapter, body: Frame, place: Place, small: Collection[str]) -> Iterator[Row]:
    """Yield the rows of a chapter under its title; a masthead is a title."""
    if not isinstance(chapter.content[0], Masthead):
        yield Row((Column(0, body.width, (_title(chapter.title, body.width, place, small),)),))
    yield from rows(chapter, body, place, small)


def _title(words: str, width: float, place: Place, small: Collection[str]) -> Piece:
    setting = set_title(words, CHAPTER, width, small)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.add("H1").write(setting, frame.x, frame.y)

    return Piece(setting.height + BELOW_TITLE, paint, place)
