"""The front of a card: its mark and label, the question as large as its cell allows, and whose card it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Frame
from workshop_kit.paper import answers
from workshop_kit.paper.inks import INK
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.parts.card import ABOVE_MIDDLE, FLOOR, GAP, STEP, kit_mark
from workshop_kit.paper.parts.pack_mark import RADIUS, write_mark
from workshop_kit.paper.parts.words import instruction_pieces
from workshop_kit.paper.privacy import HEIGHT as PILL_HEIGHT
from workshop_kit.paper.privacy import Pill
from workshop_kit.paper.setting import Setting, set_text
from workshop_kit.paper.styles import CARD, FOOT, FOOT_RIGHT, LABEL, NOTE, QUIET, SLIP_TITLE
from workshop_kit.sheet import Instructions
from workshop_kit.units import mm

if TYPE_CHECKING:
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Subject
    from workshop_kit.sheet import PackCard
    from workshop_kit.text import Paragraph

__all__ = ["FLOOR", "HowToCard", "PackFront", "fitted_front"]

LARGEST_ON = {4: 20, 8: 17, 10: 15}
"""The size of a question, in points, by the number of cards on a page."""
TOLD = 22
"""The size of a word that a card tells rather than asks, such as Pass."""
LABEL_INDENT = 2 * RADIUS + mm(2.6)
FOOT_INDENT = 23
COUNT_SHARE = 0.3
BETWEEN = 5
STEP_GAP = 1
STEPS = replace(NOTE, ink=INK)


class PackFront(Struct, frozen=True):
    """A front, set for its cell; `height` is the least that it needs. `said` is its level in words."""

    card: PackCard
    said: str
    label: Setting
    text: Setting | None
    note: Setting | None
    foot: tuple[Setting, Setting]

    @property
    def height(self) -> float:
        """Return the least height it needs."""
        note = self.note.height if self.note else 0
        text = self.text.height if self.text else 0
        return 2 * RADIUS + text + note + self.card.lines * LINE_STEP + self.foot[0].height + 2 * GAP

    def write(self, pen: Pen, box: Frame) -> None:
        """Write it: mark and label above, foot below, the words a little above the middle of what is left."""
        middle = box.y + RADIUS
        write_mark(pen, self.card, box.x + RADIUS, middle, self.said)
        pen.add("P").write(self.label, box.x + LABEL_INDENT, middle - self.label.height / 2)
        top = box.y + 2 * RADIUS + GAP + max(0, box.height - self.height) * (0 if self.card.lines else ABOVE_MIDDLE)
        if self.text:
            pen.add("H2").write(self.text, box.x, top)
            top += self.text.height
        if self.note:
            pen.add("P").write(self.note, box.x, top)
        answers.lines(pen, Frame(box.x, top, box.width, self.card.lines * LINE_STEP), said=self.card.label)
        self._write_foot(pen, box)

    def _write_foot(self, pen: Pen, box: Frame) -> None:
        left, right = self.foot
        y = box.bottom - left.height
        pen.draw(kit_mark(box.x + 6, y + left.baseline - 3))
        pen.decorating().write(left, box.x + FOOT_INDENT, y)
        pen.add("P").write(right, box.right - right.width, y)


def fitted_front(card: PackCard, count: tuple[int, int], a_page: int, inner: Frame, subject: Subject) -> PackFront:
    """Set a front as large as it can be, down to the floor; `count` is which card of how many."""
    size = float(TOLD if card.note else LARGEST_ON[a_page])
    made = _set(card, count, size, inner.width, subject)
    while made.height > inner.height and size > FLOOR:
        size -= STEP
        made = _set(card, count, size, inner.width, subject)
    return made


def _set(card: PackCard, count: tuple[int, int], size: float, width: float, subject: Subject) -> PackFront:
    number, cards = count
    beside = width * (1 - COUNT_SHARE) - FOOT_INDENT
    here = set_text(subject.imprint.say("pack-count", card=number, cards=cards), FOOT_RIGHT, width * COUNT_SHARE)
    return PackFront(
        card,
        subject.imprint.say("pack-level", level=card.level) if card.level else "",
        set_text(card.label, QUIET, width - LABEL_INDENT),
        None if card.lines else set_text(card.text, CARD.at(size), width),
        set_text(card.note, NOTE, width) if card.note else None,
        (_on_one_line(subject.imprint.letterhead.after(str(subject.sheet.title), beside, FOOT), beside), here),
    )


def _on_one_line(words: str, width: float) -> Setting:
    """Set as many words as stand on one line: the whole title is on the first card."""
    setting = set_text(words, FOOT, width)
    while setting.lines > 1 and " " in words:
        words = words.rpartition(" ")[0]
        setting = set_text(f"{words.rstrip(' ,;:–-')}…", FOOT, width)
    return setting


class HowToCard:
    """The first card of a pack: its number, who may see what is said, its title and what to do."""

    def __init__(self, steps: tuple[Paragraph, ...], subject: Subject, width: float) -> None:
        sheet, imprint = subject.sheet, subject.imprint
        self._number = set_text(imprint.say("cards-number", number=sheet.number), LABEL, width / 2)
        self._pill = Pill(sheet.privacy, imprint.say(f"privacy-{sheet.privacy}"))
        self._title = set_text(sheet.title, SLIP_TITLE, width)
        self._steps = list(instruction_pieces(Instructions(steps), width, STEPS, STEP_GAP, after=0))
        written = self._title.height + sum(step.height + step.gap for step in self._steps)
        self.height = PILL_HEIGHT + 3 * BETWEEN + written

    def write(self, pen: Pen, box: Frame) -> None:
        """Write it in its cell."""
        middle, y = box.y + PILL_HEIGHT / 2, box.y + PILL_HEIGHT + BETWEEN
        pen.rule(box.x, y, box.right, weight=0.75, ink=INK)
        y += BETWEEN
        pen.add("H1").write(self._title, box.x, y)
        pen.add("P").write(self._number, box.x, middle - self._number.height / 2)
        self._pill.write(pen, box.right, middle)
        y += self._title.height + BETWEEN
        for step in self._steps:
            y += step.gap
            step.paint(pen, Frame(box.x, y, box.width, step.height))
            y += step.height
