"""Four fields to write in; the words at the ends of an axis stand on its line, or on the edge where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame, Ink, Line, Stroke
from workshop_kit.paper import answers
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import NOTE, PROMPT, START
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Align
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Area, Quadrants

GAP = mm(5)
PAD = mm(3.5)
SPACE = mm(12)
"""What is left to write in at the least."""
END = mm(5)
"""How much of an axis is seen beyond the words at its end."""
AROUND = 5
"""White beside words that stand on a line."""
EDGE, AXIS = Stroke(Ink("dk1"), 1), Stroke(Ink("dk1"), 1.5, round=False)
RADIUS = 6
SIDES: tuple[Align, Align] = ("left", "right")


def quadrant_pieces(part: Quadrants, width: float) -> Iterator[Piece]:
    """Set the figure; it takes the height that the page has to spare."""
    figure = _Figure(part, width)
    yield Piece(figure.height, figure.paint, figure.place, gap=GAP, grows=Grows.EVENLY)


class _Figure:
    """The fields and the words on the axes, set in a width. `height` is the least, `place` that of the longest."""

    def __init__(self, part: Quadrants, width: float) -> None:
        self._part = part
        self._half = width / 2
        self._fields = [_Field(area, self._half - 2 * PAD) for area in part.areas]
        beside, above = self._half - END - 2 * AROUND, width / 2
        self._across = [
            set_text(e, replace(START, align=a), beside) for e, a in zip(part.across or (), SIDES, strict=False)
        ]
        self._up = [set_text(end, replace(START, align="center"), above) for end in part.up or ()]
        self._over = [setting.height / 2 for setting in reversed(self._up)] or [0, 0]
        self._middle = max((setting.height / 2 for setting in self._across), default=0)
        highest = max(self._fields, key=lambda field: field.height)
        self.place = highest.area.label.place
        row = highest.height + 2 * PAD + SPACE
        self.height = 2 * (row + max(self._middle, *self._over)) + sum(self._over)

    def paint(self, pen: Pen, frame: Frame) -> None:
        """Draw the figure, and write the fields."""
        box = frame.inset(top=self._over[0], bottom=self._over[1])
        self._draw(pen.figure(self._part.alt, frame), box)
        for index, field in enumerate(self._fields):
            entry = pen.last("L").add("LI").add("LBody")
            field.write(entry, self._inside(box, *divmod(index, 2)))

    def _inside(self, box: Frame, down: int, along: int) -> Frame:
        """Return what the words on the lines leave of a field."""
        row = box.height / 2
        top, bottom = (self._middle, self._over[1]) if down else (self._over[0], self._middle)
        field = Frame(box.x + along * self._half, box.y + down * row, self._half, row)
        return field.inset(PAD, PAD + top, PAD, PAD + bottom)

    def _draw(self, pen: Pen, box: Frame) -> None:
        x, y = box.x + self._half, box.y + box.height / 2
        pen.draw(
            (
                Box(box, stroke=EDGE, radius=RADIUS),
                Line(box.x, y, box.right, y, AXIS),
                Line(x, box.y, x, box.bottom, AXIS),
            )
        )
        for setting, at in zip(self._across, (box.x + END, box.right - END), strict=False):
            _on_line(pen, setting, at, y)
        for setting, at in zip(self._up, (box.bottom, box.y), strict=False):
            _on_line(pen, setting, x, at)


class _Field:
    """The name of a field and its hint, in a width; the rest is to be written in."""

    def __init__(self, area: Area, width: float) -> None:
        self.area = area
        self._words = [set_text(area.label, PROMPT, width)]
        self._words += [set_text(area.hint, NOTE, width)] if area.hint else []
        self.height = sum(setting.height for setting in self._words)

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write the words, and leave what is below them."""
        y = frame.y
        for setting in self._words:
            pen.write(setting, frame.x, y)
            y += setting.height
        answers.space(pen, frame.inset(top=self.height), said=str(self.area.label))


def _on_line(pen: Pen, setting: Setting, x: float, middle: float) -> None:
    """Write words on a line, which stops beside them: from x, up to x or around x, as they are aligned."""
    part = {"left": 0.0, "center": 0.5, "right": 1.0}[setting.style.align]
    top, wide = middle - setting.height / 2, setting.widest
    pen.draw((Box(Frame(x - part * wide - AROUND, top, wide + 2 * AROUND, setting.height), fill=Ink("lt1")),))
    pen.write(setting, x - part * setting.width, top)
