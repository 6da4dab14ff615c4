"""What stands at a spoke: its name, a hint, boxes for two numbers where they are typed, and a box to leave it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Frame
from workshop_kit.paper import answers
from workshop_kit.paper.parts.wheel_legend import now_mark, wish_mark
from workshop_kit.paper.setting import Setting, line_width, set_text
from workshop_kit.paper.styles import LABEL, NOTE, QUIET
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.drawing import Align
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Area, Wheel

TICK, AFTER_TICK = mm(4.2), mm(2)
TICK_ROW, NUMBER_ROW = mm(6), mm(8)
NUMBER_WIDTH, NUMBER_HEIGHT = mm(10), mm(6.5)
MARK, BETWEEN = mm(4.5), mm(2.5)
NUMBERS = 2 * (MARK + NUMBER_WIDTH) + BETWEEN


class Spoke(Struct, frozen=True):
    """A spoke of a wheel with its words, set to one side or in the middle of a `width`."""

    area: Area
    wheel: Wheel
    width: float
    label: Setting
    hint: Setting | None
    skip: Setting
    align: Align
    fills: bool

    @property
    def height(self) -> float:
        """What it takes from its name down to the box."""
        hint = self.hint.height if self.hint else 0
        return self.label.height + hint + (NUMBER_ROW if self.fills else 0) + TICK_ROW

    @property
    def widest(self) -> float:
        """The width that it needs."""
        rows = [TICK + AFTER_TICK + self.skip.widest, NUMBERS if self.fills else 0]
        return max(self.label.widest, self.hint.widest if self.hint else 0, *rows)

    @property
    def fits(self) -> bool:
        """Whether everything is within its width, with no word broken."""
        words = max(_longest(setting) for setting in (self.label, self.hint) if setting)
        return max(words, self.widest) <= self.width

    @property
    def lines(self) -> int:
        """Return how many lines its words take."""
        return self.label.lines + (self.hint.lines if self.hint else 0)

    def write(self, pen: Pen, x: float, top: float) -> None:
        """Write it with its upper left corner at x, top."""
        pen.write(self.label, x, top)
        y = top + self.label.height
        if self.hint:
            pen.write(self.hint, x, y)
            y += self.hint.height
        if self.fills:
            self._write_numbers(pen, x + self._shift(NUMBERS), y + NUMBER_ROW / 2)
            y += NUMBER_ROW
        left = x + self._shift(TICK + AFTER_TICK + self.skip.widest)
        box = Frame(left, y + (TICK_ROW - TICK) / 2, TICK, TICK)
        answers.tick(pen, box, said=f"{self.area.label}: {self.wheel.skip}")
        pen.write(self.skip, box.right + AFTER_TICK, y + (TICK_ROW - self.skip.height) / 2 - 1)

    def _write_numbers(self, pen: Pen, x: float, middle: float) -> None:
        for series, mark in zip(self.wheel.series, (now_mark, wish_mark), strict=True):
            pen.draw((mark(x + MARK / 2 - 1, middle),))
            box = Frame(x + MARK, middle - NUMBER_HEIGHT / 2, NUMBER_WIDTH, NUMBER_HEIGHT)
            answers.box(pen, box, said=f"{self.area.label}: {series}")
            x = box.right + BETWEEN

    def _shift(self, width: float) -> float:
        """Return how far in a row of this width begins."""
        return (self.width - width) * {"left": 0.0, "center": 0.5, "right": 1.0}[self.align]


def spoke(area: Area, wheel: Wheel, width: float, align: Align, *, fills: bool) -> Spoke:
    """Set the words of a spoke."""
    hint = set_text(area.hint, replace(NOTE, align=align), width) if area.hint else None
    skip = set_text(wheel.skip, QUIET, width)
    return Spoke(area, wheel, width, set_text(area.label, replace(LABEL, align=align), width), hint, skip, align, fills)


def _longest(setting: Setting) -> float:
    """Return the width of the longest word."""
    return max((line_width(word, setting.style) for word in setting.paragraph.getPlainText().split()), default=0)
