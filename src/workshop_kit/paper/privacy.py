"""Who will see what is written: a pill whose shape differs, so that neither colour nor reading is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Box, Frame, Icon, Ink, Stroke
from workshop_kit.paper.inks import INK, WHITE
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import Style

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Privacy

HEIGHT = 21.75
ICON = 12
PAD = 10.5
BETWEEN = 5


class _Shape(Struct, frozen=True):
    """How one privacy looks: filled or outlined, dashed, round or square at its ends."""

    icon: str
    filled: bool = False
    dashed: bool = False
    square: bool = False


_SHAPES: dict[Privacy, _Shape] = {
    "private": _Shape("lock", filled=True),
    "pair": _Shape("two-talking"),
    "group": _Shape("share", dashed=True),
    "collected": _Shape("sheet", square=True),
}


class Pill:
    """The pill of one privacy with its words; `width` in points."""

    def __init__(self, privacy: Privacy, words: str) -> None:
        self._shape = _SHAPES[privacy]
        style = Style(12, 15, bold=True, ink=WHITE if self._shape.filled else INK)
        self._words = set_text(words, style, 400)
        self.width = PAD + ICON + BETWEEN + self._words.widest + PAD

    def write(self, pen: Pen, right: float, middle: float) -> None:
        """Draw it with its right end and its middle height there."""
        x, y = right - self.width, middle - HEIGHT / 2
        shape = self._shape
        pen.draw(
            (
                Box(
                    Frame(x, y, self.width, HEIGHT),
                    fill=Ink("dk1") if shape.filled else None,
                    stroke=Stroke(Ink("dk1"), 1.25 if shape.square else 1, dashed=shape.dashed, round=not shape.square),
                    radius=0 if shape.square else HEIGHT / 2,
                ),
                Icon(shape.icon, x + PAD, middle - ICON / 2, ICON, Ink("lt1" if shape.filled else "dk1")),
            )
        )
        pen.add("P").write(self._words, x + PAD + ICON + BETWEEN, middle - self._words.height / 2 - 0.5)
