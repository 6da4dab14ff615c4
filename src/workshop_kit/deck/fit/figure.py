"""A figure in its slot's box: drawn to fill it, lettered in the theme's face, and told where words are too long."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Problem
from workshop_kit.figures import FIGURES
from workshop_kit.theme.labels import LARGEST, LEAST, STEP, lettered
from workshop_kit.units import inches

if TYPE_CHECKING:
    from workshop_kit.drawing import Caption, Drawing
    from workshop_kit.scene import Figure
    from workshop_kit.theme.labels import TooLong
    from workshop_kit.theme.model import Slot

_READABLE = 16  # points: the smallest caption where a figure has the slide to itself
_HIGH = inches(5)  # a slot that high; the body of a template made elsewhere is often lower
_QUOTED = 40  # letters of a text that a message names


def fitted_figure(figure: Figure, slot: Slot) -> tuple[Drawing, tuple[Problem, ...]]:
    """Return a figure as one drawing with its alternative text, and what is told of words that have no room."""
    drawing = FIGURES[figure.shape].draw(figure.items, slot.frame)
    least = _READABLE if slot.frame.height >= _HIGH * slot.scale else LEAST
    sizes = (LARGEST * slot.scale, least * slot.scale)
    fitted = lettered(replace(drawing, alt=figure.alt), slot.levels[0].face, *sizes, step=STEP * slot.scale)
    return fitted.drawing, tuple(_problem(too_long, figure) for too_long in fitted.too_long)


def _problem(too_long: TooLong, figure: Figure) -> Problem:
    said = _said(too_long.caption)
    room = f"about {_rounded(too_long.letters)} letters fit." if too_long.letters else "no word fits."
    return Problem(
        f"'{said}' is too long for a {figure.shape} of {len(figure.items)}: {room}",
        too_long.caption.label.place,
        "Say it in fewer or shorter words; the rest can be spoken in 'say'.",
    )


def _said(caption: Caption) -> str:
    said = f"{caption.label}: {caption.hint}" if caption.hint else str(caption.label)
    return shorten(said, _QUOTED, placeholder=" …")


def _rounded(letters: int) -> int:
    return letters - letters % 5 if letters > 10 else letters  # noqa: PLR2004 - nobody counts letters more finely
