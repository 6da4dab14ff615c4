"""One card: a label, the text as large as its cell allows, a goal on a tint, and its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Box, Circle, Frame, Ink, Shape, Stroke
from workshop_kit.paper import answers
from workshop_kit.paper.leaf import BINDING, LINE_STEP, OUTER, TOP
from workshop_kit.paper.parts.speech import with_speech_strong
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import CARD, FOOT, FOOT_RIGHT, GOAL, LABEL, OWN, SCENE, Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Subject
    from workshop_kit.paper.tagging.structure import Tag
    from workshop_kit.sheet import Card
    from workshop_kit.text import Text

FLOOR = 13
"""No card's text is set smaller, in points: it is read standing, and aloud."""
LARGEST = {2: 28, 4: 18, 8: 17, 10: 15}
"""The size of a card's text, in points, by the number of cards on a page."""
GOALS = {2: 16, 4: 13, 8: 12, 10: 12}
"""The size of its goal, likewise."""
STEP = 0.5
GAP = mm(4)
MARK, LABEL_INDENT = 5.5, 24
PAD, AFTER_TRY = 10, 9
GOAL_EDGE = Stroke(Ink("accent6"), 0.6)
FOOT_SHARE = 0.4
ABOVE_MIDDLE = 0.4
"""Text looks to be in the middle when it stands a little above it."""


class Count(Struct, frozen=True):
    """Which card of how many, and how many of them share a page."""

    number: int
    cards: int
    a_page: int


class SetGoal(Struct, frozen=True):
    """What to try: a small word, and the goal beside it."""

    word: Setting
    words: Setting

    @property
    def height(self) -> float:
        """Return the height with its tint."""
        return self.words.height + 2 * PAD

    def write(self, pen: Pen, box: Frame) -> None:
        """Write it on a tint; both stand on one line."""
        pen.draw((Box(box, fill=Ink("accent4"), stroke=GOAL_EDGE, radius=6),))
        x, y = box.x + PAD, box.y + PAD
        pen.add("P").write(self.word, x, y + self.words.baseline - self.word.baseline)
        pen.add("P").write(self.words, x + self.word.widest + AFTER_TRY, y)


class SetCard(Struct, frozen=True):
    """A card, set for its cell; `height` is the least that it needs."""

    tag: Tag
    label: Setting
    text: Setting
    goal: SetGoal | None
    foot: tuple[Setting, Setting]
    lines: int = 0
    said: str = ""

    @property
    def height(self) -> float:
        """Return the least height it needs."""
        written = self.label.height + self.text.height + self._goal_height + self.foot[0].height + 3 * GAP
        return written + self.lines * LINE_STEP

    @property
    def _goal_height(self) -> float:
        return self.goal.height + GAP if self.goal else 0

    def write(self, pen: Pen, box: Frame) -> None:
        """Write it: label above, goal and foot below, the text in the middle of what is left."""
        pen.draw(kit_mark(box.x + MARK + 0.5, box.y + self.label.baseline - 4))
        pen.add(self.tag).write(self.label, box.x + LABEL_INDENT, box.y)
        free = 0 if self.lines else max(0, box.height - self.height)
        top = box.y + self.label.height + GAP + free * ABOVE_MIDDLE
        pen.add("P").write(self.text, box.x, top)
        answers.lines(pen, Frame(box.x, top + self.text.height, box.width, self.lines * LINE_STEP), said=self.said)
        foot = box.bottom - self.foot[0].height
        if self.goal:
            goal = foot - GAP - self.goal.height
            self.goal.write(pen, Frame(box.x, goal, box.width, self.goal.height))
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
        text=_set_words(card, size, width),
        goal=_set_goal(card.goal, GOAL.at(GOALS[count.a_page]), width, imprint) if card.goal else None,
        lines=card.lines,
        said=str(card.text),
        foot=(
            set_text(imprint.letterhead.after(imprint.care.pass_short, width - right, FOOT), FOOT, width - right),
            set_text(here, FOOT_RIGHT, right),
        ),
    )


def _set_words(card: Card, size: float, width: float) -> Setting:
    """Set a card's text: large, a scene with its speech in bold; what stands above lines is a plain remark."""
    if card.lines:
        return set_text(card.text, OWN, width)
    if card.scene:
        return set_text(with_speech_strong(card.text), SCENE.at(size), width)
    return set_text(card.text, CARD.at(size), width)


def _set_goal(goal: Text, style: Style, width: float, imprint: Imprint) -> SetGoal:
    word = set_text(imprint.say("card-goal"), LABEL, width)
    return SetGoal(word, set_text(goal, style, width - word.widest - AFTER_TRY - 2 * PAD))


def kit_mark(x: float, y: float) -> tuple[Shape, ...]:
    """Return the kit's small mark: two circles that overlap."""
    line = Stroke(Ink("dk1"), 0.75)
    return Circle(x, y, MARK, stroke=line), Circle(x + 1.1 * MARK, y, MARK, stroke=line)
