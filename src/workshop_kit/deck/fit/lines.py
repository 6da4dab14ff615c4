"""Text to lines: how high a paragraph stands at each of the sizes its slot allows.

A slot's text shrinks in steps, all its levels together: step 0 is the layout's size, the last step is the floor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.model import TITLES, led, level_of
from workshop_kit.text import tied
from workshop_kit.theme import measure

if TYPE_CHECKING:
    from workshop_kit.text import Paragraph, Run
    from workshop_kit.theme.model import Level, Slot

READABLE = 20
"""Points: what is set at this size or larger never falls below it."""

_FLOOR = 0.75
_FINE = 30
_HYPHENS = ("-", "‐")


class Measured(Struct, frozen=True):
    """A paragraph at one size, in points, in the lines it will most likely have.

    `most` is how many lines any program may need; what fits is decided by that. `cut`: a word is wider than the line.
    """

    paragraph: Paragraph
    runs: tuple[Run, ...]
    level: Level
    size: float
    lines: tuple[measure.Line, ...]
    most: int
    cut: bool

    @property
    def pitch(self) -> float:
        """Height of a line."""
        return self.level.pitch(self.size)

    @property
    def height(self) -> float:
        """Height of as many lines as it may need, and the space the layout sets after them."""
        return max(1, self.most) * self.pitch + self.level.after

    def likely(self) -> Measured:
        """Return it as high as its lines will most likely be."""
        return replace(self, most=len(self.lines))


def floor(size: float, scale: float = 1) -> float:
    """The smallest size that text of a size may fall to, on a slide of a scale."""
    size /= scale
    return scale * (size if size < READABLE else max(READABLE, round(size * _FLOOR)))


def stepped(size: float, step: int, scale: float = 1) -> float:
    """A size after so many steps down: 2 points each for text, 4 for large type, never below the floor.

    Steps are as much smaller or larger as the slide is, by its scale.
    """
    return max(floor(size, scale), size - step * scale * (2 if size <= _FINE * scale else 4))


def steps(slot: Slot) -> range:
    """Every step a slot's text may take, 0 first."""
    last = 0
    while any(stepped(level.size, last, slot.scale) > floor(level.size, slot.scale) for level in slot.levels):
        last += 1
    return range(last + 1)


def measured(paragraph: Paragraph, slot: Slot, step: int, letters: int) -> Measured:
    """Break a paragraph into lines as its slot sets it, `step` steps down; a last word of few letters gets company."""
    level = led(level_of(slot, paragraph.level), paragraph.lead)
    size = stepped(level.size, step, slot.scale)
    tight = _broken(paragraph, tied(paragraph.runs, letters), slot, level, size)
    return _broken(paragraph, paragraph.runs, slot, level, size) if tight.cut else tight


def _broken(paragraph: Paragraph, runs: tuple[Run, ...], slot: Slot, level: Level, size: float) -> Measured:
    if slot.kind in TITLES:
        runs = _whole(runs, slot, level, size)
    lines = measure.wrap(runs, slot.inner.width, level, size, used=measure.LIKELY)
    cautious = measure.wrap(runs, slot.inner.width, level, size)
    return Measured(paragraph, runs, level, size, lines, max(len(lines), len(cautious)), measure.cut(cautious))


def _whole(runs: tuple[Run, ...], slot: Slot, level: Level, size: float) -> tuple[Run, ...]:
    """Keep a title's hyphenated words whole: 'thank-yous' moves to the next line instead of parting at its hyphen."""
    at = 0
    lines = measure.wrap(runs, slot.inner.width, level, size)
    for line in lines[:-1]:
        text = "".join(run.text for run in line)
        space = text.rfind(" ")
        if text.endswith(_HYPHENS) and space > 0:
            return _whole(put(runs, at + space, measure.BREAK), slot, level, size)
        at += len(text)
    return runs


def put(runs: tuple[Run, ...], index: int, character: str) -> tuple[Run, ...]:
    """Put a character in place of the one at an index."""
    made, at = [], 0
    for run in runs:
        here = index - at
        at += len(run.text)
        inside = 0 <= here < len(run.text)
        text = run.text[:here] + character + run.text[here + 1 :] if inside else run.text
        made.append(replace(run, text=text))
    return tuple(made)
