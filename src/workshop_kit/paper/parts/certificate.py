"""A certificate: the two circles, who took part in what and for how long, and by whose hand. No grades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Box, Frame, Ink, Stroke
from workshop_kit.errors import Problem
from workshop_kit.paper import answers
from workshop_kit.paper.parts.two_circles import RADIUS, WIDTH, two_circles
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.shortened import shortened
from workshop_kit.paper.styles import Style
from workshop_kit.paper.title import set_title
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.letterhead import Letterhead
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.sheet import Certificate

FRAME = mm(11)
"""From the paper's edge to the outer of the two lines around."""
BETWEEN_LINES = mm(1.6)
WITHIN = mm(22)
HEADING = Style(20, 25, heading=True, bold=True, align="center")
TOOK_PART = Style(18, 23, heading=True, italic=True, align="center")
WORKSHOP = Style(34, 41, heading=True, bold=True, align="center")
SMALLEST_WORKSHOP = 16
HOURS = Style(16, 21, align="center")
FOR = Style(12, 15, align="center")
LEAST = 12
NAME_WIDTH, SIGNED_WIDTH = 0.62, 0.38
"""The shares of the width that the line for a name and each of those at the foot take."""
NAME_ROOM, SIGNED_ROOM = mm(19), mm(16)
"""From what stands above a line to the line: room for a hand that writes large."""
BELOW_LINE = 4
LOGO_SHARE = 0.8
"""What of the white between the lines at the foot a logo takes at most."""


class _Words(Struct, frozen=True):
    """Everything on the page, set; `part` says what its lines are for."""

    part: Certificate
    heading: Setting
    took_part: Setting
    workshop: Setting
    hours: Setting | None
    practice: Setting | None
    name: Setting
    date: Setting
    facilitator: Setting

    def height(self, scale: float) -> float:
        """Return the least height that they need, one below the other."""
        hours = sum(one.height for one in (self.hours, self.practice) if one)
        texts = self.heading.height + self.took_part.height + self.workshop.height + hours
        under = self.name.height + max(self.date.height, self.facilitator.height) + 2 * BELOW_LINE
        return 2 * RADIUS / scale + texts + under + (NAME_ROOM + SIGNED_ROOM) / scale


GAPS = 4
"""The whites between circles, heading with name, what it was, and the lines at the foot."""
LEAST_GAP = 5


def certificate_page(part: Certificate, subject: Subject) -> Page | Problem:
    """Make the page; a Problem where the workshop's title is too long for it."""
    leaf = subject.leaf
    edge, within = FRAME / leaf.scale, WITHIN / leaf.scale
    around = Frame(0, 0, leaf.width, leaf.height).inset(edge, edge, edge, edge)
    room = around.inset(within, within * 0.6, within, within * 0.5)
    words = _fitted(part, subject, room)
    if words.height(leaf.scale) + GAPS * LEAST_GAP > room.height:
        place = subject.imprint.place or subject.sheet.place
        return Problem("The titles leave no room on the certificate.", place, "A title says it in a few words.")

    def paint(pen: Pen, _page: int, _pages: int) -> None:
        lines = BETWEEN_LINES / leaf.scale
        inner = around.inset(lines, lines, lines, lines)
        pen.draw((Box(around, stroke=Stroke(Ink("dk1"), 1.25)), Box(inner, stroke=Stroke(Ink("dk1"), 0.5))))
        _write(words, pen, room)
        _write_logo(subject.imprint.letterhead, pen, room)

    return paint


def _signed(subject: Subject, style: Style, width: float) -> Setting | None:
    """Set the name of the practice on one line."""
    name = subject.imprint.letterhead.name
    return set_text(shortened(name, width, style), style, width) if name else None


def _write_logo(letterhead: Letterhead, pen: Pen, room: Frame) -> None:
    """Show the logo at the foot, between the two lines there."""
    free = room.width * (1 - 2 * SIGNED_WIDTH)
    wide, high = letterhead.logo_box(free * LOGO_SHARE, SIGNED_ROOM / pen.leaf.scale)
    letterhead.write_logo(pen, Frame(room.x + (room.width - wide) / 2, room.bottom - high, wide, high))


def _fitted(part: Certificate, subject: Subject, room: Frame) -> _Words:
    """Set the workshop's title in the largest size that takes two lines and leaves room for all else."""
    size = float(WORKSHOP.size)
    words = _set(part, subject, room.width, size)
    scale = subject.leaf.scale
    while size > SMALLEST_WORKSHOP and (
        words.workshop.lines > 2 or words.height(scale) + GAPS * LEAST_GAP > room.height  # noqa: PLR2004 - two lines
    ):
        size -= 1
        words = _set(part, subject, room.width, size)
    return words


def _set(part: Certificate, subject: Subject, width: float, size: float) -> _Words:
    scale, small = subject.leaf.scale, subject.imprint.language.small_words

    def styled(style: Style) -> Style:
        return style.at(max(LEAST, style.size / scale))

    return _Words(
        part=part,
        heading=set_title(subject.sheet.title, styled(HEADING), width, small),
        took_part=set_text(part.took_part, styled(TOOK_PART), width),
        workshop=set_title(subject.imprint.program or subject.imprint.title, styled(WORKSHOP.at(size)), width, small),
        hours=set_text(part.hours, styled(HOURS), width) if part.hours else None,
        practice=_signed(subject, styled(FOR), width),
        name=set_text(part.name, FOR, width * NAME_WIDTH),
        date=set_text(part.date, FOR, width * SIGNED_WIDTH),
        facilitator=set_text(part.facilitator, FOR, width * SIGNED_WIDTH),
    )


def _write(words: _Words, pen: Pen, room: Frame) -> None:
    """Write it from the top down, the spare height shared between its parts."""
    scale = pen.leaf.scale
    gap = (room.height - words.height(scale)) / GAPS
    radius = RADIUS / scale
    pen.decorating().draw(two_circles(room.x + (room.width - WIDTH / scale) / 2, room.y + radius, scale))
    y = _centred(words.heading, pen.add("H1"), room, room.y + 2 * radius + gap * 0.6)
    name = room.inset(left=room.width * (1 - NAME_WIDTH) / 2, right=room.width * (1 - NAME_WIDTH) / 2)
    y = _line(words.name, words.part.name, pen, name, y + gap * 0.4 + NAME_ROOM / scale)
    y = _centred(words.took_part, pen.add("P"), room, y + gap)
    y = _centred(words.workshop, pen.add("P"), room, y + gap * 0.5)
    y += gap * 0.5
    for setting in (words.hours, words.practice):
        y = _centred(setting, pen.add("P"), room, y) if setting else y
    foot = room.bottom - max(words.date.height, words.facilitator.height) - BELOW_LINE
    side = room.width * SIGNED_WIDTH
    _line(words.date, words.part.date, pen, room.inset(right=room.width - side), foot)
    _line(words.facilitator, words.part.facilitator, pen, room.inset(left=room.width - side), foot)


def _centred(setting: Setting, pen: Pen, room: Frame, y: float) -> float:
    """Write text over the whole width; return where it ends."""
    pen.write(setting, room.x, y)
    return y + setting.height


def _line(setting: Setting, said: str, pen: Pen, place: Frame, y: float) -> float:
    """Rule a line at height y, what it is for below it; return where that ends."""
    words = pen.add("P")
    answers.line(words, place.x, y, place.right, said=said)
    words.write(setting, place.x, y + BELOW_LINE)
    return y + BELOW_LINE + setting.height
