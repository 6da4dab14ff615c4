"""The words of a slot, line by line, with their bullets and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame, Ink
from workshop_kit.text import Run
from workshop_kit.theme.model import Level
from workshop_kit.theme.vectors import Type, write_line

if TYPE_CHECKING:
    from workshop_kit.deck.model import FilledSlot, FittedParagraph
    from workshop_kit.theme.measure import Line
    from workshop_kit.theme.vectors import Brush

_MARK = "accent1"
_BULLETS = "Arial"  # the face of our bullets


def draw_words(brush: Brush, filled: FilledSlot) -> None:
    """Draw the paragraphs of a slot from its top on."""
    top, number = filled.top, 0
    for index, paragraph in enumerate(filled.paragraphs):
        level = filled.level(paragraph)
        as_ = Type(level, paragraph.size or level.size, Ink(level.ink))
        above = level.before if paragraph.before is None else paragraph.before
        top += above if index else 0
        if level.mark == "auto":
            number = max(number + 1, paragraph.number or 1)
        _mark(brush, filled, as_, top, str(number) if level.mark == "auto" else level.mark)
        top = _lines(brush, filled, paragraph, as_, top) + level.after


def _lines(brush: Brush, filled: FilledSlot, paragraph: FittedParagraph, as_: Type, top: float) -> float:
    """Write the lines of a paragraph; return where they end."""
    box, level = filled.slot.inner, as_.level
    begun = box.inset(left=level.left if level.mark else level.left - level.hang)
    goes_on = box.inset(left=level.left)
    for index, line in enumerate(paragraph.lines):
        head, tail = _tabbed(line)
        write_line(brush, head, as_, goes_on if index else begun, top)
        write_line(brush, tail, as_, goes_on, top)
        top += as_.pitch
    return top if paragraph.lines else top + as_.pitch


def _tabbed(line: Line) -> tuple[Line, Line]:
    """Part a line at its tab, whose stop is where the other lines of its paragraph begin."""
    for index, run in enumerate(line):
        before, tab, after = run.text.partition("\t")
        if tab:
            look = (run.strong, run.emphasis, run.link)
            return (*line[:index], Run(before, *look)), (Run(after, *look), *line[index + 1 :])
    return line, ()


def _mark(brush: Brush, filled: FilledSlot, as_: Type, top: float, mark: str) -> None:
    """Write a bullet or number where its paragraph's mark stands, on the line of its words."""
    if not mark:
        return
    level, size = as_.level, as_.size * as_.level.mark_size
    counts = level.mark == "auto"
    face = (brush.heading if level.mark_heading else brush.body) if counts else _BULLETS
    look = Type(Level(size, face, bold=counts), size, Ink(_MARK))
    room = Frame(filled.slot.inner.x + level.left - level.hang, top, max(level.hang, size), as_.pitch)
    # A line stands on its own lower edge: the mark's is moved until both baselines are one.
    write_line(brush, (Run(mark),), look, room, top + as_.baseline - look.baseline)
