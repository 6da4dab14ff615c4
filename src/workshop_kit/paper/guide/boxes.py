"""Boxes: what must not be missed, what is ticked off, and lines to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Icon, Ink, Stroke
from workshop_kit.paper.guide.lines import Stretch, stretches
from workshop_kit.paper.guide.looks import HEAD, TEXT
from workshop_kit.paper.leaf import INDENT, LINE_STEP
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.text import Run
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.guide.model import Boxed, ToTick, ToWrite
    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.text import Paragraph

EDGE, CORNER = Stroke(Ink("dk1"), 1.25), 5
PAD, ICON_SIZE, INNER = 10, 17, 26
GAP, BETWEEN = 10, 4
MOST = 16
"""Lines in a box; what is longer goes on in another."""
TICK, TICK_EDGE, TICK_CORNER = mm(4.5), Stroke(Ink("dk1"), 1), mm(0.6)
TICK_GAP = 5
LABEL_SHARE, FEWEST = 0.6, 4
"""Of a line, what words before it may take; and the fewest lines that fill a page."""


def boxed_pieces(part: Boxed, width: float, place: Place) -> Iterator[Piece]:
    """Set paragraphs in a box with an icon, the label in bold before the first."""
    inner = width - 2 * PAD - INNER
    lines = [
        stretch
        for index, paragraph in enumerate(part.paragraphs)
        for stretch in stretches(_labelled(part, paragraph, first=not index), TEXT, inner)
    ]
    for box in _boxes(lines):
        yield _box(part, box, place)


def _labelled(part: Boxed, paragraph: Paragraph, *, first: bool) -> tuple[Run, ...]:
    """Put the label before the first; of items that follow it none has a dot, since the first cannot."""
    dot = (Run("• "),) if paragraph.mark and not part.paragraphs[0].mark else ()
    return (Run(f"{part.label} ", strong=True), *paragraph.runs) if first else (*dot, *paragraph.runs)


def _boxes(lines: Sequence[Stretch]) -> Iterator[list[Stretch]]:
    """Put as many stretches into each box as it holds."""
    box: list[Stretch] = []
    for stretch in lines:
        if box and sum(one.setting.lines for one in (*box, stretch)) > MOST:
            yield box
            box = []
        box.append(stretch)
    if box:
        yield box


def _box(part: Boxed, lines: Sequence[Stretch], place: Place) -> Piece:
    gaps = sum(BETWEEN for one in lines[1:] if one.begins)
    height = sum(one.setting.height for one in lines) + gaps + 2 * PAD - 2

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw(
            (
                Box(frame, stroke=EDGE, radius=CORNER),
                Icon(part.icon, frame.x + PAD, frame.y + PAD - 1, ICON_SIZE, Ink("dk1")),
            )
        )
        y = frame.y + PAD - 2
        for index, one in enumerate(lines):
            y += BETWEEN if index and one.begins else 0
            (pen.add("P") if one.begins else pen.last("P")).write(one.setting, frame.x + PAD + INNER, y)
            y += one.setting.height

    return Piece(height, paint, place, gap=GAP)


def tick_pieces(part: ToTick, width: float, place: Place) -> Iterator[Piece]:
    """Set lines with a box to tick before each."""
    for item in part.items:
        for stretch in stretches(item, TEXT, width - INDENT):
            yield _tick(stretch, place)


def _tick(stretch: Stretch, place: Place) -> Piece:
    def paint(pen: Pen, frame: Frame) -> None:
        items = pen.last("L")
        if stretch.begins:
            box = frame.inset(left=0.5, top=1.5, right=frame.width - TICK - 0.5, bottom=frame.height - TICK - 1.5)
            pen.draw((Box(box, stroke=TICK_EDGE, radius=TICK_CORNER),))
        entry = items.add("LI") if stretch.begins else items.last("LI")
        body = entry.add("LBody") if stretch.begins else entry.last("LBody")
        body.write(stretch.setting, frame.x + INDENT, frame.y)

    return Piece(stretch.setting.height, paint, place, gap=TICK_GAP if stretch.begins else 0)


def writing_pieces(part: ToWrite, width: float, place: Place) -> Iterator[Piece]:
    """Rule lines to write on, each with its words before it; or as many as the page has room for."""
    for label in part.labels or ("",):
        yield _lines(label, width, place, fill=part.fill)


def _lines(label: str, width: float, place: Place, *, fill: bool) -> Piece:
    """Rule lines; words that leave no room behind them stand above."""
    words = set_text(label, HEAD, width)
    above = words.height if words.widest > LABEL_SHARE * width else 0
    indent = words.widest + 6 if label and not above else 0

    def paint(pen: Pen, frame: Frame) -> None:
        for number in range(1, int((frame.height - above) // LINE_STEP) + 1):
            pen.rule(frame.x + (indent if number == 1 else 0), frame.y + above + number * LINE_STEP, frame.right)
        if label:
            pen.add("P").write(words, frame.x, frame.y + (0 if above else LINE_STEP - words.baseline - 1))

    least = FEWEST if fill else 1
    grows = Grows.FIRST if fill else Grows.NOT
    return Piece(above + least * LINE_STEP + 2, paint, place, gap=2, grows=grows)
