"""Prose: titles, paragraphs, what is said and done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Icon, Ink
from workshop_kit.paper.guide.lines import stretches
from workshop_kit.paper.guide.looks import ALOUD, BLOCK, LABEL, LABEL_WIDTH, QUIET, SECTION, STEP, TEXT
from workshop_kit.paper.leaf import INDENT
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.title import set_title

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.guide.lines import Stretch
    from workshop_kit.paper.guide.model import BlockTitle, Heading, Points, Sentences, Spoken, StepTitle
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Written
    from workshop_kit.paper.styles import Style
    from workshop_kit.paper.tagging.structure import Numbering, Tag
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph

HEADING_GAP, STEP_GAP = 18, 14
PARAGRAPH_GAP, POINT_GAP, SPOKEN_GAP, LINE_GAP = 6, 4, 8, 3
ICON, AFTER_ICON, BETWEEN = 14, 6, 16
HEADING_ICON = 17
BEFORE_MARK = 3
DOT = "•"


class _Look(Struct, frozen=True):
    """How a paragraph is set and told of, the space above it, and whether it stays with what follows."""

    style: Style
    tag: Tag = "P"
    gap: float = 0
    keeps: bool = False


def heading_pieces(part: Heading, width: float, place: Place, small: Collection[str]) -> Iterator[Piece]:
    """Set a heading, its icon before it; it stays with what follows."""
    indent = HEADING_ICON + 8 if part.icon else 0
    setting = set_title(part.text, SECTION, width - indent, small)

    def paint(pen: Pen, frame: Frame) -> None:
        if part.icon:
            pen.draw((Icon(part.icon, frame.x, frame.y + 1.5, HEADING_ICON, Ink("dk2")),))
        pen.add("H2").write(setting, frame.x + indent, frame.y)

    yield Piece(setting.height + 2, paint, place, gap=HEADING_GAP, keeps=True)


def block_pieces(part: BlockTitle, width: float, place: Place, small: Collection[str]) -> Iterator[Piece]:
    """Set the number and title of a block with its facts; they stay with what follows."""
    number = set_text(part.number, BLOCK, width) if part.number else None
    indent = number.widest + 9 if number else 0
    title = set_title(part.title, BLOCK, width - indent, small)
    said = f"{part.number}. {part.title}" if part.number else ""

    def paint(pen: Pen, frame: Frame) -> None:
        if number:
            pen.decorating().write(number, frame.x, frame.y)
        pen.add("H2", said=said).write(title, frame.x + indent, frame.y)

    yield Piece(title.height + 2, paint, place, keeps=True)
    yield from (_facts(row, place) for row in _rows(part.facts, width))


def _rows(facts: Sequence[tuple[str, str]], width: float) -> list[list[tuple[str, Setting]]]:
    """Put facts side by side, as many as a row holds; one that is too long for a row has its own."""
    rows: list[list[tuple[str, Setting]]] = []
    used = width
    for icon, words in facts:
        setting = set_text(words, TEXT, width - ICON - AFTER_ICON)
        taken = ICON + AFTER_ICON + setting.widest + BETWEEN
        if used + taken - BETWEEN > width:
            rows.append([])
            used = 0
        rows[-1].append((icon, setting))
        used += taken
    return rows


def _facts(row: Sequence[tuple[str, Setting]], place: Place) -> Piece:
    def paint(pen: Pen, frame: Frame) -> None:
        x = frame.x
        for icon, words in row:
            pen.draw((Icon(icon, x, frame.y + 1.5, ICON, Ink("dk1")),))
            pen.add("P").write(words, x + ICON + AFTER_ICON, frame.y)
            x += ICON + AFTER_ICON + words.widest + BETWEEN

    return Piece(max(words.height for _, words in row) + 2, paint, place, gap=1, keeps=True)


def step_pieces(part: StepTitle, width: float, place: Place) -> Iterator[Piece]:
    """Set the title of a step with its facts; the facts stay with it."""
    yield from _written(part.title, _Look(STEP, "H3", STEP_GAP, keeps=True), width, place)
    if part.facts:
        yield from _written(part.facts, _Look(QUIET, gap=1, keeps=True), width, place)


def sentence_pieces(part: Sentences, width: float, place: Place) -> Iterator[Piece]:
    """Set plain paragraphs."""
    look = _Look(QUIET if part.quiet else TEXT, gap=PARAGRAPH_GAP, keeps=part.keeps)
    for words in part.paragraphs:
        yield from _written(words, look, width, place)


def _written(words: Written, look: _Look, width: float, place: Place) -> Iterator[Piece]:
    return (_stretch(stretch, look, place) for stretch in stretches(words, look.style, width))


def _stretch(stretch: Stretch, look: _Look, place: Place) -> Piece:
    def paint(pen: Pen, frame: Frame) -> None:
        (pen.add(look.tag) if stretch.begins else pen.last(look.tag)).write(stretch.setting, frame.x, frame.y)

    return Piece(stretch.setting.height, paint, place, gap=look.gap if stretch.begins else 0, keeps=look.keeps)


def point_pieces(part: Points, width: float, place: Place) -> Iterator[Piece]:
    """Set a list, with dots or numbers."""
    look = _Look(TEXT, gap=POINT_GAP)
    for number, item in enumerate(part.items, 1):
        yield from _listed(item, f"{number}." if part.numbered else DOT, look, width, place)


def _listed(words: Written, mark: str, look: _Look, width: float, place: Place) -> Iterator[Piece]:
    """Set an item of a list, its mark before it."""
    before = set_text(mark, LABEL, INDENT)
    numbering: Numbering = "Disc" if mark == DOT else "Decimal"

    def piece(stretch: Stretch) -> Piece:
        def paint(pen: Pen, frame: Frame) -> None:
            items = pen.last("L", numbering=numbering)
            entry = items.add("LI") if stretch.begins else items.last("LI")
            if stretch.begins:
                entry.add("Lbl").write(before, frame.x + (BEFORE_MARK if mark == DOT else 0), frame.y)
            body = entry.add("LBody") if stretch.begins else entry.last("LBody")
            body.write(stretch.setting, frame.x + INDENT, frame.y)

        return Piece(stretch.setting.height, paint, place, gap=look.gap if stretch.begins else 0)

    return (piece(stretch) for stretch in stretches(words, look.style, width - INDENT))


def spoken_pieces(part: Spoken, width: float, place: Place) -> Iterator[Piece]:
    """Set what is said or done, its label at the left of the first line."""
    style, inner = ALOUD if part.aloud else TEXT, width - LABEL_WIDTH
    label = set_text(part.label, LABEL, LABEL_WIDTH)
    for index, paragraph in enumerate(part.paragraphs):
        marked = {"bullet": DOT, "number": f"{_number(part.paragraphs, index)}."}.get(paragraph.mark, "")
        look = _Look(style, gap=(POINT_GAP if marked else LINE_GAP + 2) if index else SPOKEN_GAP)
        pieces = _listed(paragraph, marked, look, inner, place) if marked else _written(paragraph, look, inner, place)
        for first, piece in enumerate(pieces):
            yield _beside(piece, label if not index and not first else None)


def _beside(piece: Piece, label: Setting | None) -> Piece:
    """Set a piece in from the left; the label stands before the first."""

    def paint(pen: Pen, frame: Frame) -> None:
        if label:
            pen.add("P").write(label, frame.x, frame.y)
        piece.paint(pen, frame.inset(left=LABEL_WIDTH))

    return Piece(piece.height, paint, piece.place, gap=piece.gap, keeps=piece.keeps)


def _number(paragraphs: Sequence[Paragraph], index: int) -> int:
    """Return the number of an item among the numbered ones right before it."""
    count = 1
    while index - count >= 0 and paragraphs[index - count].mark == "number":
        count += 1
    return count
