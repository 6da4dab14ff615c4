"""The foot of a slide: the workshop's title and the slide's number, where the layout has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Ink
from workshop_kit.text import Run
from workshop_kit.theme import measure
from workshop_kit.theme.vectors import Type, write_line

if TYPE_CHECKING:
    from workshop_kit.theme.model import Layout
    from workshop_kit.theme.vectors import Brush


def draw_foot(brush: Brush, layout: Layout, title: str, number: int) -> None:
    """Write title and number, each in the middle of its box's height."""
    for slot in layout.foot:
        said = title if slot.kind == "ftr" else str(number)
        level, box = slot.levels[0], slot.inner
        as_ = Type(level, level.size, Ink(level.ink))
        lines = measure.wrap((Run(said),), box.width, level, used=measure.LIKELY)
        spare = box.height - len(lines) * as_.pitch
        top = box.y + {"top": 0.0, "middle": spare / 2, "bottom": spare}[slot.anchor]
        for index, line in enumerate(lines):
            write_line(brush, line, as_, box, top + index * as_.pitch)
