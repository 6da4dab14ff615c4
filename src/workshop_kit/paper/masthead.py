"""The masthead of a paper that is no sheet: two circles, title, a line below it, and a row of facts with icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame, Icon, Ink
from workshop_kit.paper.inks import GREY, INK
from workshop_kit.paper.letterhead import NO_LETTERHEAD, Letterhead
from workshop_kit.paper.motif import motif, motif_width
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.shortened import shortened
from workshop_kit.paper.styles import QUIET, WHY, Style
from workshop_kit.paper.title import set_title

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting, Written

NAME = Style(26, 29.5, heading=True, bold=True)
SIZES = (26, 22, 19, 16)
MOST_LINES = 2
RADIUS, AFTER_MOTIF = 25, 20
LOGO_SHARE, BEFORE_LOGO = 0.27, 22
"""What of the width a logo may take, and the white before it."""
LINE_GAP, RULE_GAP = 5, 13
ROW, ICON, AFTER_ICON = 34.5, 14, 6
NEXT = 22
"""The height of each further row of facts, if the first is no lower: what belongs together stands together."""
BETWEEN = (22, 18, 14)
"""The white between two facts: closer, where that saves a row."""


class Masthead:
    """Title, the line below it and facts, each an icon with words. `height` reaches down to its lower rule.

    The logo of a practice stands at the right of the title. `row` is the height of the first row of facts; `small`
    words end no line of the title.
    """

    def __init__(  # noqa: PLR0913 - what stands in it, how wide and how close
        self,
        title: Written,
        below: Written,
        facts: Sequence[tuple[str, str]],
        width: float,
        letterhead: Letterhead = NO_LETTERHEAD,
        *,
        row: float = ROW,
        small: Collection[str] = (),
    ) -> None:
        self._row, self._next = row, min(row, NEXT)
        self._letterhead = letterhead
        self._logo = letterhead.logo_box(width * LOGO_SHARE, 2 * RADIUS)
        room = width - motif_width(RADIUS) - AFTER_MOTIF - (self._logo[0] + BEFORE_LOGO if letterhead.logo else 0)
        self._title = _on_few_lines(title, room, small)
        self._below = set_text(below, WHY, room) if below else None
        one = width - ICON - AFTER_ICON
        self._facts = [(icon, set_text(shortened(words, one, QUIET), QUIET, one)) for icon, words in facts]
        self._words = self._title.height + (LINE_GAP + self._below.height if self._below else 0)
        self._upper = max(2 * RADIUS + 2, self._words) + RULE_GAP
        self._between = min(BETWEEN, key=lambda between: len(_rows(self._facts, width, between)))
        self._rows = _rows(self._facts, width, self._between)
        self.height = self._upper + (row + self._next * (len(self._rows) - 1) if self._rows else 0)

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write it at the top of a frame."""
        pen.draw(motif(frame.x + 1, frame.y + (self._upper - RULE_GAP) / 2, RADIUS))
        x = frame.x + motif_width(RADIUS) + AFTER_MOTIF
        y = frame.y + (self._upper - RULE_GAP - self._words) / 2
        pen.add("H1").write(self._title, x, y)
        wide, high = self._logo
        middle = frame.y + (self._upper - RULE_GAP) / 2
        self._letterhead.write_logo(pen, Frame(frame.right - wide, middle - high / 2, wide, high))
        if self._below:
            pen.add("P").write(self._below, x, y + self._title.height + LINE_GAP)
        top = frame.y + self._upper
        pen.rule(frame.x, top, frame.right, weight=0.75, ink=INK)
        for number, row in enumerate(self._rows):
            _write_facts(pen, row, self._between, frame.x, top + self._row / 2 + number * self._next)
        if self._rows:
            pen.rule(frame.x, frame.y + self.height, frame.right, weight=0.75, ink=GREY)


def _on_few_lines(title: Written, room: float, small: Collection[str]) -> Setting:
    """Set the title as large as two lines of it allow."""
    *larger, least = SIZES
    settings = (set_title(title, NAME.at(size), room, small) for size in larger)
    fitting = next((one for one in settings if one.lines <= MOST_LINES), None)
    return fitting or set_title(title, NAME.at(least), room, small)


def _rows(facts: Sequence[tuple[str, Setting]], width: float, between: float) -> list[list[tuple[str, Setting]]]:
    """Put facts side by side, as many as a row holds."""
    rows: list[list[tuple[str, Setting]]] = []
    used = width
    for fact in facts:
        taken = ICON + AFTER_ICON + fact[1].widest + between
        if used + taken - between > width:
            rows.append([])
            used = 0
        rows[-1].append(fact)
        used += taken
    return rows


def _write_facts(pen: Pen, row: Sequence[tuple[str, Setting]], between: float, x: float, middle: float) -> None:
    for icon, words in row:
        pen.draw((Icon(icon, x, middle - ICON / 2, ICON, Ink("dk1")),))
        pen.add("P").write(words, x + ICON + AFTER_ICON, middle - words.height / 2 - 0.5)
        x += ICON + AFTER_ICON + words.widest + between
