"""The head of a page: badge, title, why, and a quiet row with who, how long and how private."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Circle, Frame, Icon, Ink, Shape, Stroke
from workshop_kit.paper.inks import GREY, INK
from workshop_kit.paper.privacy import Pill
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import BADGE, LABEL, QUIET, TITLE, WHY
from workshop_kit.paper.tab import TAB
from workshop_kit.paper.title import set_title
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Sheet, Variant

HEIGHT = mm(17)
RADIUS, APART = mm(7.15), mm(10.3)
TITLE_X = mm(31.2)
TITLE_SMALLER = 16
TOP_OF_TITLE = 1
WHY_GAP = 4
RULE_GAP = 12.75
ROW = 34.5
BODY_GAP = 18
"""To the first line's box: 8 mm to its capitals."""
ICON, BADGE_ICON = mm(5), 15
AFTER_ICON, BETWEEN, BETWEEN_LINES = 5, 20, 4


class _Item(Struct, frozen=True):
    """A word of the quiet row, behind its icon if it has one."""

    icon: str
    words: Setting

    @property
    def indent(self) -> float:
        """What the icon takes."""
        return ICON + AFTER_ICON if self.icon else 0

    @property
    def width(self) -> float:
        """What it takes in the row."""
        return self.indent + self.words.widest

    def write(self, pen: Pen, x: float, middle: float) -> None:
        """Write it with its middle height there."""
        if self.icon:
            pen.draw((Icon(self.icon, x, middle - ICON / 2, ICON, Ink("dk1")),))
        pen.add("P").write(self.words, x + self.indent, middle - self.words.height / 2 - 0.5)


class Head:
    """The head of one variant's pages; `height` reaches down to where the body begins.

    `continued` is the head of a page that goes on: it says so, and a reader is not told it again.
    """

    def __init__(self, sheet: Sheet, variant: Variant, imprint: Imprint, width: float, *, continued: bool) -> None:
        self._sheet, self._imprint, self._continued = sheet, imprint, continued
        self._grouping = variant.grouping or sheet.grouping
        room = width - TITLE_X - (TAB.width + 2 if variant.tab else 0)
        self._title = _smaller_if_long(sheet, room, imprint.language.small_words)
        why = imprint.say("continued") if continued else sheet.why
        self._why = set_text(why, WHY, room) if why else None
        self._pill = _pill(sheet, variant, imprint)
        self._lines = _beside(_items(sheet, variant, imprint, width), width - self._pill.width)
        self._row = ROW + sum(_height(line) + BETWEEN_LINES for line in self._lines[1:])
        self._words = self._title.height + (WHY_GAP + self._why.height if self._why else 0)
        self.height = max(HEIGHT, self._words + 2 * TOP_OF_TITLE) + RULE_GAP + self._row + BODY_GAP

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write it in a frame; in one that is higher than it needs, the quiet row stands at its bottom all the same."""
        pen = pen.decorating() if self._continued else pen
        top = frame.bottom - BODY_GAP - self._row
        self._write_title(pen, frame, top - RULE_GAP - frame.y)
        self._write_badge(pen, frame)
        pen.rule(frame.x, top, frame.right, weight=0.75, ink=INK)
        pen.rule(frame.x, top + self._row, frame.right, weight=0.75, ink=GREY)
        self._write_row(pen, frame, top)

    def _write_title(self, pen: Pen, frame: Frame, height: float) -> None:
        x = frame.x + TITLE_X
        y = frame.y + (TOP_OF_TITLE if self._why else (height - self._words) / 2 - 1)
        pen.add("H1").write(self._title, x, y)
        if self._why:
            pen.add("P").write(self._why, x, y + self._title.height + WHY_GAP)

    def _write_badge(self, pen: Pen, frame: Frame) -> None:
        x, y = frame.x + RADIUS + 0.6, frame.y + HEIGHT / 2
        pen.draw(badge(x, y, self._grouping.icon))
        number = str(self._sheet.number)
        style = replace(BADGE, size=BADGE.size if len(number) < 3 else 16)  # noqa: PLR2004 - three digits are wider
        setting = set_text(number, style, 2 * RADIUS)
        key = "cards-number" if self._sheet.cut else "sheet-number"
        said = pen.add("P", said=self._imprint.say(key, number=number))
        said.write(setting, x - RADIUS, y + 0.335 * style.size - setting.baseline)

    def _write_row(self, pen: Pen, frame: Frame, top: float) -> None:
        """Write the words of the row, on as many lines as they need, and the pill at the right of the first."""
        middle = top + ROW / 2
        for number, line in enumerate(self._lines):
            middle += (_height(line) + BETWEEN_LINES) if number else 0
            x = frame.x
            for item in line:
                item.write(pen, x, middle)
                x += item.width + BETWEEN
        self._pill.write(pen, frame.right, top + ROW / 2)


def badge(x: float, y: float, icon: str) -> tuple[Shape, ...]:
    """Return the two circles, the left one centred there; the right one holds the icon."""
    half = BADGE_ICON / 2
    return (
        Circle(x + APART, y, RADIUS, stroke=Stroke(Ink("dk1"), 1.1)),
        Circle(x, y, RADIUS + 0.5, fill=Ink("dk1")),
        Icon(icon, x + APART + 2.5 - half, y - half, BADGE_ICON, Ink("dk1")),
    )


def _smaller_if_long(sheet: Sheet, room: float, small: Collection[str]) -> Setting:
    """Set the title; one that is too long for two lines is set smaller."""
    large = set_title(sheet.title, TITLE, room, small)
    return large if large.lines <= 2 else set_title(sheet.title, TITLE.at(TITLE_SMALLER), room, small)  # noqa: PLR2004 - said above


def _pill(sheet: Sheet, variant: Variant, imprint: Imprint) -> Pill:
    """Return who may see it: what is for the facilitator is nobody else's."""
    if variant.per == "facilitator":
        return Pill("private", imprint.say("for-facilitator"))
    return Pill(sheet.privacy, imprint.say(f"privacy-{sheet.privacy}"))


def _items(sheet: Sheet, variant: Variant, imprint: Imprint, width: float) -> Iterator[_Item]:
    """Yield who, how long, whether it goes home, and whose pages these are; of a facilitator's page, what it is."""
    if variant.per == "facilitator":
        yield _Item("eye", set_text(variant.label, QUIET, width / 2))
        return
    grouping = variant.grouping or sheet.grouping
    yield _Item(grouping.icon, set_text(grouping.said(imprint.language), QUIET, width / 2))
    if sheet.minutes and not variant.grouping:
        yield _Item("clock", set_text(imprint.say("minutes-long", count=sheet.minutes), QUIET, width / 2))
    if sheet.take_home:
        yield _Item("home", set_text(imprint.say("take-home"), QUIET, width / 2))
    if variant.tab and variant.label:
        yield _Item("", set_text(variant.label, LABEL, width))


def _beside(items: Iterable[_Item], room: float) -> list[list[_Item]]:
    """Share words out to lines; `room` is what a line may take."""
    lines: list[list[_Item]] = [[]]
    for item in items:
        if lines[-1] and sum(one.width + BETWEEN for one in (*lines[-1], item)) > room:
            lines.append([])
        lines[-1].append(item)
    return lines


def _height(line: Sequence[_Item]) -> float:
    return max(item.words.height for item in line)
