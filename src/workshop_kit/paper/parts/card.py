"""One card: a label, the text as large as its cell allows, a goal on a tint, and its foot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.drawing import Box, Circle, Frame, Icon, Ink, Shape, Stroke
from workshop_kit.paper.leaf import BINDING, LINE_STEP, OUTER, TOP
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import CARD, FOOT, FOOT_RIGHT, GOAL, LABEL
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Subject
    from workshop_kit.paper.tagging.structure import Tag
    from workshop_kit.sheet import Card

FLOOR = 13
"""No card's text is set smaller, in points: it is read standing, and aloud."""
LARGEST = {2: 28, 4: 18, 8: 17, 10: 15}
"""The size of a card's text, in points, by the number of cards on a page."""
GOALS = {2: 16, 4: 13, 8: 12, 10: 12}
"""The size of its goal, likewise."""
STEP = 0.5
GAP = mm(4)
MARK, LABEL_INDENT = 5.5, 24
PAD, GOAL_ICON, GOAL_INDENT = 10, 18, 38
FOOT_SHARE = 0.4
ABOVE_MIDDLE = 0.4
"""Text looks to be in the middle when it stands a little above it."""


@dataclass(frozen=True, slots=True)
class Count:
    """Which card of how many, and how many of them share a page."""

    number: int
    cards: int
    a_page: int


@dataclass(frozen=True, slots=True)
class SetCard:
    """A card, set for its cell; `height` is the least that it needs."""

    tag: Tag
    label: Setting
    text: Setting
    goal: Setting | None
    foot: tuple[Setting, Setting]
    lines: int = 0

    @property
    def height(self) -> float:
        """Return the least height it needs."""
        written = self.label.height + self.text.height + self._goal_height + self.foot[0].height + 3 * GAP
        return written + self.lines * LINE_STEP

    @property
    def _goal_height(self) -> float:
        return self.goal.height + 2 * PAD + GAP if self.goal else 0

    def write(self, pen: Pen, box: Frame) -> None:
        """Write it: label above, goal and foot below, the text in the middle of what is left."""
        pen.draw(_mark(box.x + MARK + 0.5, box.y + self.label.baseline - 4))
        pen.add(self.tag).write(self.label, box.x + LABEL_INDENT, box.y)
        free = max(0, box.height - self.height)
        top = box.y + self.label.height + GAP + free * ABOVE_MIDDLE
        pen.add("P").write(self.text, box.x, top)
        pen.lines(box.x, top + self.text.height, box.right, self.lines)
        foot = box.bottom - self.foot[0].height
        if self.goal:
            goal = foot - GAP - self.goal.height - 2 * PAD
            _write_goal(pen, self.goal, Frame(box.x, goal, box.width, self.goal.height + 2 * PAD))
        left, right = self.foot
        pen.add("P").write(left, box.x, foot)
        pen.decorating().write(right, box.right - right.width, foot)


def inner(cell: Frame, a_page: int) -> Frame:
    """Return where a card's text may stand: half pages keep the page's margins."""
    return cell.inset(BINDING, TOP, OUTER, TOP) if a_page == 2 else cell.inset(mm(8), mm(8), mm(8), mm(6))  # noqa: PLR2004 - two halves


def fitted(card: Card, count: Count, box: Frame, subject: Subject) -> SetCard:
    """Set a card as large as it can be: a little smaller each time, down to the floor, where it may still be too high.

    `box` is where its text may stand.
    """
    size = float(LARGEST[count.a_page])
    made = _set(card, count, size, box.width, subject)
    while made.height > box.height and size > FLOOR:
        size -= STEP
        made = _set(card, count, size, box.width, subject)
    return made


def _set(card: Card, count: Count, size: float, width: float, subject: Subject) -> SetCard:
    imprint, right = subject.imprint, width * FOOT_SHARE
    here = imprint.say("cards-foot", number=subject.sheet.number, card=count.number, cards=count.cards)
    return SetCard(
        tag="H2" if subject.is_headed else "H1",
        label=set_text(card.label, LABEL, width - LABEL_INDENT),
        text=set_text(card.text, CARD.at(size), width),
        goal=set_text(card.goal, GOAL.at(GOALS[count.a_page]), width - GOAL_INDENT - PAD) if card.goal else None,
        lines=card.lines,
        foot=(set_text(imprint.care.pass_short, FOOT, width - right), set_text(here, FOOT_RIGHT, right)),
    )


def _write_goal(pen: Pen, goal: Setting, box: Frame) -> None:
    """Write what to try, on a tint."""
    middle = box.y + PAD + goal.baseline - 0.33 * goal.style.size
    star = Icon("star", box.x + PAD, middle - GOAL_ICON / 2, GOAL_ICON, Ink("dk2"))
    pen.draw((Box(box, fill=Ink("accent4"), radius=6), star))
    pen.add("P").write(goal, box.x + GOAL_INDENT, box.y + PAD)


def _mark(x: float, y: float) -> tuple[Shape, ...]:
    """Return the kit's small mark: two circles that overlap."""
    line = Stroke(Ink("dk1"), 0.75)
    return Circle(x, y, MARK, stroke=line), Circle(x + 1.1 * MARK, y, MARK, stroke=line)
