"""The cover of a workbook: the two circles, title and subtitle, and below them the sessions with their days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Circle, Ink, Stroke
from workshop_kit.paper.flow import paginate
from workshop_kit.paper.foot import Foot
from workshop_kit.paper.inks import INK, SOFT
from workshop_kit.paper.motif import motif, motif_width
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.press import Chapter
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import Style
from workshop_kit.paper.title import set_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.flow import Standing
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.subject import Page
    from workshop_kit.places import Place

NAME = Style(36, 41, heading=True, bold=True)
SIZES = (36, 30, 25, 20, 16)
MOST_LINES = 4
BELOW = Style(16, 21, heading=True, italic=True, ink=SOFT)
SESSION = Style(17, 21, heading=True, bold=True)
WHEN = Style(12.5, 16.5, ink=SOFT)
NUMBER = Style(15, 18, heading=True, bold=True, align="center")
SCALES = (1, 0.8, 0.64)
"""Of the title with its circles: smaller where the sessions would not stand below it on one page."""
RADIUS, TOP_SHARE = 44, 0.09
"""Of the circles; and how far down the page they begin."""
AFTER_MOTIF, AFTER_TITLE, BELOW_TITLE = 38, 8, 34
RING, AFTER_RING, BETWEEN = 15, 18, 22
RULE = 2.25


class Session(Struct, frozen=True):
    """A session on the cover: its number, its title, and when it takes place; '' where that is not known."""

    number: int
    title: str
    when: str


class Cover(Struct, frozen=True):
    """What stands on the cover; `here` is what its foot calls the file."""

    title: str
    subtitle: str
    sessions: tuple[Session, ...]
    here: str


def cover_chapter(cover: Cover, imprint: Imprint, place: Place) -> Chapter:
    """Set the cover on one page, its title as large as that allows; very many sessions go on on a next page."""
    text = imprint.leaf.text
    foot = Foot(imprint, text.width)
    body = text.inset(bottom=foot.height)
    sessions = list(_sessions(cover, body.width, place))
    tried = [[_title(cover, imprint, body, place, scale), *sessions] for scale in SCALES]
    pieces = next((one for one in tried if len(paginate(one, body)) == 1), tried[-1])
    pages = tuple(_page(standing, foot, text, cover.here) for standing in paginate(pieces, body))
    return Chapter(cover.title, pages)


def _page(standing: Sequence[Standing], foot: Foot, text: Frame, here: str) -> Page:
    def paint(pen: Pen, page: int, pages: int) -> None:
        for one in standing:
            one.piece.paint(pen, one.frame)
        foot.write_here(pen, text, here, is_last=page == pages)

    return paint


def _title(cover: Cover, imprint: Imprint, body: Frame, place: Place, scale: float) -> Piece:
    """Set the title as large as a few lines of it allow, the circles above it."""
    small = imprint.language.small_words
    settings = [set_title(cover.title, NAME.at(scale * size), body.width, small) for size in SIZES]
    title = next((one for one in settings if one.lines <= MOST_LINES), settings[-1])
    below = set_text(cover.subtitle, BELOW, body.width) if cover.subtitle else None
    radius, top = scale * RADIUS, scale * TOP_SHARE * body.height
    words = top + 2 * radius + scale * AFTER_MOTIF
    end = words + title.height + (AFTER_TITLE + below.height if below else 0) + scale * BELOW_TITLE

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw(motif(frame.x + 1, frame.y + top + radius, radius))
        pen.add("H1").write(title, frame.x, frame.y + words)
        if below:
            pen.add("P").write(below, frame.x, frame.y + words + title.height + AFTER_TITLE)
        pen.rule(frame.x, frame.bottom - 2, frame.x + motif_width(radius), weight=RULE, ink=INK)

    return Piece(end, paint, place)


def _sessions(cover: Cover, width: float, place: Place) -> Iterator[Piece]:
    indent = 2 * RING + AFTER_RING
    for session in cover.sessions:
        title = set_text(session.title, SESSION, width - indent)
        when = set_text(session.when, WHEN, width - indent) if session.when else None
        yield _session(title, when, str(session.number), place)


def _session(title: Setting, when: Setting | None, number: str, place: Place) -> Piece:
    words = set_text(number, NUMBER, 2 * RING)
    height = title.height + (when.height if when else 0)
    taken = max(2 * RING + 2, height)

    def paint(pen: Pen, frame: Frame) -> None:
        middle = frame.y + taken / 2
        x, left = frame.x + RING + 1, frame.x + 2 * RING + AFTER_RING
        pen.draw((Circle(x, middle, RING, stroke=Stroke(Ink("dk1"), 1.1)),))
        item = pen.last("L", numbering="Decimal").add("LI")
        item.add("Lbl").write(words, x - RING, middle + 0.34 * words.style.size - words.baseline)
        body = item.add("LBody")
        body.write(title, left, middle - height / 2)
        if when:
            body.write(when, left, middle - height / 2 + title.height)

    return Piece(taken, paint, place, gap=BETWEEN)
