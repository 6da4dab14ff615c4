"""A cell of a grid at one size: how it sets its words, how wide they want to be, and what they become in a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.deck.model import Cell
from workshop_kit.drawing import Ink, Stroke
from workshop_kit.text import tied
from workshop_kit.theme import measure
from workshop_kit.theme.measure import cut
from workshop_kit.theme.model import EM_PITCH, Level
from workshop_kit.units import inches

if TYPE_CHECKING:
    from workshop_kit.scene import Grid
    from workshop_kit.text import Paragraph
    from workshop_kit.theme.model import Slot

_PAD = inches(0.09)  # above and below the text of a row
_LEFT = inches(0.2)  # of a text in the tinted column
_RIGHT = inches(0.3)
_WIDOW = 8  # letters: a last word no longer is tied to the one before
_RULE, _HAIRLINE = Stroke(Ink("dk2"), 1.5, round=False), Stroke(Ink("accent6"), 1, round=False)
_TINT = Ink("lt2")
_HEAD, _TINTED_HEAD = "dk2", "accent1"
_SURE = 1.001  # what stands exactly in a width may be a hair wider


class SetCell(Struct, frozen=True):
    """Words with the level that sets them; `head` in the header, `tinted` in the column to keep.

    `scale` is that of its slide.
    """

    words: Paragraph
    level: Level
    head: bool
    tinted: bool
    scale: float

    @property
    def least(self) -> float:
        """The width at which no word is cut."""
        return max(map(self._width, str(self.words).split()), default=0) + self._margins

    @property
    def wanted(self) -> float:
        """The width at which all words stand on one line."""
        return self._width(str(self.words)) + self._margins

    def within(self, width: float) -> Cell:
        """Return the cell as it stands in a column."""
        room = width - self._margins
        loose, runs = measure.wrap(self.words.runs, room, self.level), tied(self.words.runs, _WIDOW)
        tight = measure.wrap(runs, room, self.level)
        if cut(tight) or len(tight) > len(loose):
            runs = self.words.runs
        return Cell(
            text=str(self.words),
            size=self.level.size,
            ink=self.level.ink,
            bold=self.level.bold,
            italic=self.level.italic,
            heading=self.level.heading,
            margin=(self._left, _PAD * self.scale),
            ends=(_RIGHT * self.scale, _PAD * self.scale),
            fill=_TINT if self.tinted else None,
            below=_RULE if self.head else _HAIRLINE,
            runs=runs,
            lines=measure.wrap(runs, room, self.level),
        )

    @property
    def _left(self) -> float:
        return _LEFT * self.scale if self.tinted else 0

    @property
    def _margins(self) -> float:
        return self._left + _RIGHT * self.scale

    def _width(self, text: str) -> float:
        """Return how wide a text may be on one line, taken to be bold where it is so in part."""
        bold = self.level.bold or any(run.strong for run in self.words.runs)
        italic = self.level.italic
        width = measure.width(text, self.level.face, self.level.size, bold=bold, italic=italic)
        return width / measure.CAUTIOUS * _SURE


def set_row(words: tuple[Paragraph, ...], grid: Grid, slot: Slot, heading: str, size: float) -> tuple[SetCell, ...]:
    """Set a row of a grid at a size; `heading` is the face of the first column below the header."""
    head = words is grid.header
    cells = []
    for index, cell in enumerate(words):
        tinted = index == grid.tinted
        level = _level(slot, heading, size, head=head, first=grid.named and index == 0, tinted=tinted)
        cells.append(SetCell(cell, level, head, tinted, slot.scale))
    return tuple(cells)


def height(cell: Cell) -> float:
    """Return how high a cell is: its lines and its margins."""
    return max(1, len(cell.lines)) * EM_PITCH * cell.size + cell.margin[1] + cell.ends[1]


def _level(  # noqa: PLR0913 - what a cell looks like depends on where it stands
    slot: Slot, heading: str, size: float, *, head: bool, first: bool, tinted: bool
) -> Level:
    """Return how a cell sets its words; it inherits nothing of the placeholder's spacing and indents."""
    named = first and not head
    return Level(
        size=size,
        face=heading if named else slot.levels[0].face,
        bold=head or tinted,
        italic=named,
        heading=named,
        ink=(_TINTED_HEAD if tinted else _HEAD) if head else slot.levels[0].ink,
    )
