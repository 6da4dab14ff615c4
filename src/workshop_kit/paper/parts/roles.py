"""Two roles: boxes of rules side by side, one under a black head and one under a white."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame, Icon, Ink, Line, Shape, Stroke
from workshop_kit.paper.inks import LIGHT, WHITE
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import SLIP_TITLE, TEXT
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.paper.pen import Pen
    from workshop_kit.places import Place
    from workshop_kit.sheet import Role, Roles

GUTTER = mm(5)
PAD, RADIUS = mm(4), 6
HEAD_PAD = mm(2.8)
ICON, AFTER_ICON = mm(6), mm(3)
RULE_PAD = 4
FOOT = 4
GAP = 12
EDGE = Stroke(Ink("dk1"), 1, round=False)
UNDER_RULE = 0.5


def role_pieces(part: Roles, width: float, room: float, place: Place) -> Iterator[Piece]:
    """Set the roles side by side; where that is higher than a page's `room`, one above the other."""
    each = (width - GUTTER) / 2
    beside = _piece((_RoleBox(part.speaker, each, dark=True), _RoleBox(part.listener, each, dark=False)), width, place)
    if beside.height <= room:
        yield beside
        return
    yield from _alone(part.speaker, width, room, dark=True)
    yield from _alone(part.listener, width, room, dark=False)


def _alone(role: Role, width: float, room: float, *, dark: bool) -> Iterator[Piece]:
    """Set a role over the whole width; one that is too high for a page takes several boxes."""
    piece, half = _piece((_RoleBox(role, width, dark=dark),), width, role.rules[0].place), len(role.rules) // 2
    if piece.height <= room or not half:
        yield piece
        return
    for rules in (role.rules[:half], role.rules[half:]):
        yield from _alone(replace(role, rules=rules), width, room, dark=dark)


def _piece(boxes: Sequence[_RoleBox], width: float, place: Place) -> Piece:
    def paint(pen: Pen, frame: Frame) -> None:
        each = (width - (len(boxes) - 1) * GUTTER) / len(boxes)
        for index, box in enumerate(boxes):
            box.write(pen.add("Sect"), Frame(frame.x + index * (each + GUTTER), frame.y, each, frame.height))

    return Piece(max(box.height for box in boxes), paint, place, gap=GAP)


class _RoleBox:
    """One role, set in its width; its head is black where it is `dark`."""

    def __init__(self, role: Role, width: float, *, dark: bool) -> None:
        self._role, self._dark = role, dark
        style = replace(SLIP_TITLE, ink=WHITE) if dark else SLIP_TITLE
        self._title = set_text(role.title, style, width - 2 * PAD - ICON - AFTER_ICON)
        self._rules = [set_text(rule, TEXT, width - 2 * PAD) for rule in role.rules]
        self._head = max(self._title.height, ICON) + 2 * HEAD_PAD
        self.height = self._head + sum(rule.height + 2 * RULE_PAD for rule in self._rules) + FOOT

    def write(self, pen: Pen, frame: Frame) -> None:
        """Write the role in a frame that may be higher than it needs."""
        self._write_head(pen, frame.inset(bottom=frame.height - self._head))
        pen.draw((Box(frame, stroke=EDGE, radius=RADIUS),))
        y = frame.y + self._head
        for number, rule in enumerate(self._rules):
            if number:
                pen.rule(frame.x + PAD, y, frame.right - PAD, weight=UNDER_RULE, ink=LIGHT)
            pen.last("L").add("LI").add("LBody").write(rule, frame.x + PAD, y + RULE_PAD + 1)
            y += rule.height + 2 * RULE_PAD

    def _write_head(self, pen: Pen, head: Frame) -> None:
        middle, x = head.y + head.height / 2, head.x + PAD
        ink = Ink("lt1" if self._dark else "dk1")
        pen.draw((*self._ground(head), Icon(self._role.icon, x, middle - ICON / 2, ICON, ink)))
        pen.add("H2").write(self._title, x + ICON + AFTER_ICON, middle - self._title.height / 2 - 1)

    def _ground(self, head: Frame) -> tuple[Shape, ...]:
        """Return what the head stands on: black with its lower corners square, or a line below it."""
        if not self._dark:
            return (Line(head.x, head.bottom, head.right, head.bottom, EDGE),)
        black = Ink("dk1")
        return Box(head, black, radius=RADIUS), Box(head.inset(top=RADIUS), black)
