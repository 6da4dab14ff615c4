"""A help card: a front that tells nothing, and a back with where help is, set as large as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Frame
from workshop_kit.paper import answers
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.parts.help_lines import SetLine, set_line
from workshop_kit.paper.parts.two_circles import RADIUS, WIDTH, two_circles
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen

BESIDE, ABOVE = mm(4), mm(3.5)
LARGEST, FLOOR, STEP = 11.0, 9.0, 0.25
WORDS = Style(FLOOR, 10.75)
TITLE = Style(10.5, 13, heading=True, italic=True, align="center")
SMALLER = 1.7
"""The circles of the front, by those on a certificate."""
BELOW_CIRCLES = mm(5)
AFTER_WORDS, BETWEEN, WIDEST = 5, 1.5, 5
"""White after the sentences, and the least and the most between lines."""
LOCAL_LINES = 2
"""To write numbers on, where the kit knows none."""


class HelpFront(Struct, frozen=True):
    """The front, which looks like that of any other card: the two circles and a few words."""

    title: str

    def write(self, pen: Pen, inner: Frame) -> None:
        """Write it in the frame that its card has for words."""
        words = set_text(self.title, TITLE, inner.width)
        radius = RADIUS / SMALLER
        top = inner.y + (inner.height - 2 * radius - BELOW_CIRCLES - words.height) / 2
        pen.draw(two_circles(inner.x + (inner.width - WIDTH / SMALLER) / 2, top + radius, SMALLER))
        pen.add("H1").write(words, inner.x, top + 2 * radius + BELOW_CIRCLES)


class HelpBack(Struct, frozen=True):
    """The back: a few sentences, and below them the lines of help; or, where there are none, lines to write on.

    `local` says what is written there.
    """

    words: tuple[Setting, ...]
    lines: tuple[SetLine, ...]
    local: str

    @property
    def height(self) -> float:
        """Return the height it needs."""
        lines = sum(line.height + BETWEEN for line in self.lines) - BETWEEN if self.lines else LOCAL_LINES * LINE_STEP
        return sum(setting.height for setting in self.words) + AFTER_WORDS + lines

    @property
    def is_even(self) -> bool:
        """Whether no line is broken before its number."""
        return all(line.audience.lines == 1 for line in self.lines)

    def write(self, pen: Pen, inner: Frame) -> None:
        """Write it in the middle of a frame of the width it was set for."""
        spare = inner.height - self.height
        wider = min(WIDEST - BETWEEN, spare / len(self.lines)) if self.lines else 0
        y = inner.y + (spare - wider * len(self.lines)) / 2
        for setting in self.words:
            pen.add("P").write(setting, inner.x, y)
            y += setting.height
        y += AFTER_WORDS + wider
        if not self.lines:
            answers.lines(pen, Frame(inner.x, y, inner.width, LOCAL_LINES * LINE_STEP), said=self.local)
            return
        entries = pen.add("L")
        for line in self.lines:
            line.write(entries.add("LI").add("LBody"), inner.x, y)
            y += line.height + BETWEEN + wider


def inner(cell: Frame) -> Frame:
    """Return where the words of a card may stand."""
    return cell.inset(BESIDE, ABOVE, BESIDE, ABOVE)


def fitted_back(imprint: Imprint, inner: Frame) -> HelpBack | None:
    """Set the back as large as it can be with its lines unbroken; None where it is too much even for the smallest.

    Where all of it has no room, the last lines do without how to reach them: for whom and the number are always there.
    """
    fitting = [back for back in _backs(imprint, inner.width) if back.height <= inner.height]
    return next((back for back in fitting if back.is_even), next(iter(fitting), None))


def _backs(imprint: Imprint, width: float) -> Iterator[HelpBack]:
    """Yield the back ever smaller, then with ever fewer words."""
    care, size = imprint.care, LARGEST
    every = len(care.card_lines)
    while size >= FLOOR:
        yield _set(imprint, width, size, every)
        size -= STEP
    yield from (_set(imprint, width, FLOOR, told) for told in range(every - 1, -1, -1))


def _set(imprint: Imprint, width: float, size: float, told: int) -> HelpBack:
    """Set the back at a size; only the first `told` lines say how, but where it takes no line of its own."""
    care, style = imprint.care, WORDS.at(size)
    sentences = [care.card_text] if care.card_lines else [care.card_text, care.no_region]
    lines = tuple(
        set_line(line, style, width, may_grow=number <= told) for number, line in enumerate(care.card_lines, 1)
    )
    return HelpBack(tuple(set_text(one, style, width) for one in sentences), lines, care.no_region)
