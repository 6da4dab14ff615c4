"""Signs: one word to a page, as large as the longest of them allows, an icon above it and a remark below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame, Icon, Ink
from workshop_kit.errors import Problem
from workshop_kit.paper.foot import Foot
from workshop_kit.paper.setting import line_width, set_text
from workshop_kit.paper.styles import Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.sheet import Sign, Signs

WORD = Style(132, 150, heading=True, bold=True, align="center")
NOTE = Style(28, 36, align="center")
LEAST_WORD = 40
ICON = mm(42)
TO_WORD, TO_NOTE = mm(8), mm(3)
SPARE_ABOVE = 0.45
"""What stands a little above the middle looks to be in the middle."""


def sign_pages(part: Signs, subject: Subject) -> Iterator[Page | Problem]:
    """Make a page of each sign, all their words of one size; a Problem where a word is too long to be read far off."""
    text, scale = subject.leaf.text, subject.leaf.scale
    widest = max(line_width(sign.word, WORD) for sign in part.signs)
    size = min(WORD.size / scale, 0.99 * WORD.size * text.width / widest)
    if size < LEAST_WORD / scale:
        yield Problem("This is too long for a sign that is read from across a room.", subject.sheet.place)
        return
    for sign in part.signs:
        yield _page(sign, size, subject)


def _page(sign: Sign, size: float, subject: Subject) -> Page:
    text, scale = subject.leaf.text, subject.leaf.scale
    foot = Foot(subject.imprint, text.width)
    room = text.inset(bottom=foot.height)
    word = set_text(sign.word, WORD.at(size), room.width)
    note = set_text(sign.note, NOTE.at(NOTE.size / scale), room.width)
    icon = ICON / scale

    def paint(pen: Pen, page: int, pages: int) -> None:
        height = icon + (TO_WORD + TO_NOTE) / scale + word.height + note.height
        y = room.y + (room.height - height) * SPARE_ABOVE
        pen.draw((Icon(sign.icon, room.x + (room.width - icon) / 2, y, icon, Ink("dk1")),))
        y = _written(pen.add("H1"), word, room, y + icon + TO_WORD / scale)
        _written(pen.add("P"), note, room, y + TO_NOTE / scale)
        foot.write(pen, text, subject.number, page, pages)

    return paint


def _written(pen: Pen, setting: Setting, room: Frame, y: float) -> float:
    """Write text there over the whole width; return where it ends."""
    pen.write(setting, room.x, y)
    return y + setting.height
