"""Text as it was measured: every line where the slide has it, as wide as it was found to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from reportlab.pdfbase import pdfmetrics

from workshop_kit.text import Run
from workshop_kit.theme import measure
from workshop_kit.theme.labels import text_height
from workshop_kit.theme.model import Level
from workshop_kit.theme.vectors.brush import registered

if TYPE_CHECKING:
    from workshop_kit.drawing import Align, Anchor, Caption, Frame, Ink, Label
    from workshop_kit.theme.vectors.brush import Brush

_DROP = 0.21
"""From a line's baseline to its lower edge, in sizes: where LibreOffice sets our faces, within 0.02."""

_SHIFT: dict[Align, float] = {"left": 0, "center": 0.5, "right": 1}
_ENDS = f" \t{measure.BREAK}"


class Type(Struct, frozen=True):
    """How a line is set: its level at a size in points, and its colour."""

    level: Level
    size: float
    ink: Ink

    @property
    def pitch(self) -> float:
        """Height of the line."""
        return self.level.pitch(self.size)

    @property
    def baseline(self) -> float:
        """How far below the line's upper edge its letters stand."""
        return self.pitch - _DROP * self.size


def write_line(brush: Brush, line: measure.Line, as_: Type, frame: Frame, top: float) -> None:
    """Write a line of runs with its upper edge at `top`, between the sides of a frame."""
    spare = frame.width - measure.line_width(line, as_.level, as_.size)
    x = frame.x + spare * _SHIFT[as_.level.align]
    baseline = top + as_.baseline
    for index, run in enumerate(line):
        text = run.text.rstrip(_ENDS) if index == len(line) - 1 else run.text.replace(measure.BREAK, " ")
        bold, italic = as_.level.bold or run.strong, as_.level.italic or run.emphasis
        name = registered(as_.level.face, bold=bold, italic=italic)
        for letters, part in measure.shown(text, as_.level):
            sized = replace(as_, size=as_.size * part)
            x += _write(brush, letters, (x, baseline), sized, name, bold, italic)


def write_label(brush: Brush, label: Label) -> None:
    """Write text in its box, on as many lines as it needs."""
    family = brush.heading if label.heading else brush.body
    as_ = Type(Level(label.size, family, label.bold, label.italic, align=label.align), label.size, label.ink)
    runs = (Run(label.text.replace("\n", measure.BREAK)),)
    lines = measure.wrap(runs, label.frame.width, as_.level, used=measure.LIKELY)
    top = label.frame.y + _down(label.anchor, label.frame.height - len(lines) * as_.pitch)
    for number, line in enumerate(lines):
        write_line(brush, line, as_, label.frame, top + number * as_.pitch)


def write_caption(brush: Brush, caption: Caption) -> None:
    """Write the lines of a caption as they were set."""
    top = caption.within.y + _down(caption.anchor, caption.within.height - text_height(caption))
    for lines, size, bold in ((caption.lines, caption.size, True), (caption.hint_lines, caption.hint_size, False)):
        as_ = Type(Level(size, brush.body, bold, align=caption.align), size, caption.ink)
        for line in lines:
            write_line(brush, line, as_, caption.within, top)
            top += as_.pitch


def _write(  # noqa: PLR0913, PLR0917 - words, where, and in which cut of which face
    brush: Brush,
    text: str,
    at: tuple[float, float],
    as_: Type,
    name: str,
    bold: bool,  # noqa: FBT001 - a cut of the face
    italic: bool,  # noqa: FBT001 - a cut of the face
) -> float:
    """Write words from a point of the baseline on, stretched to the kerned width they were measured at; return that."""
    measured = measure.width(text, as_.level.face, as_.size, bold=bold, italic=italic)
    plain = pdfmetrics.stringWidth(text, name, as_.size)
    if not plain:
        return measured
    written: Any = brush.canvas.beginText(at[0], brush.height - at[1])
    written.setFont(name, as_.size)
    written.setFillColor(brush.colour(as_.ink))
    written.setHorizScale(100 * measured / plain)
    written.textOut(text)
    brush.canvas.drawText(written)
    return measured


def _down(anchor: Anchor, spare: float) -> float:
    """Return how far below its box's top a text begins."""
    return {"top": 0.0, "middle": spare / 2, "bottom": spare}[anchor]
