"""What every page of the guide has around its body: a running head, and a foot with the way to the safety page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.paper.guide.looks import FOOT, FOOT_RIGHT, RUNNING, RUNNING_TITLE
from workshop_kit.paper.inks import GREY, LIGHT
from workshop_kit.paper.setting import set_text
from workshop_kit.text import NBSP

if TYPE_CHECKING:
    from workshop_kit.paper.guide.model import Guide
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting

BELOW_HEAD_RULE, ABOVE_RULE = 14, 5
ABOVE_FOOT, ABOVE_FOOT_RULE = 5.5, 18
TITLE_SHARE, FOOT_SHARE = 0.26, 0.74
"""What the left side may take of the running head, and of the foot."""
APART = 14


class Around:
    """Head and foot of a guide's pages; `body` is what they leave."""

    def __init__(self, guide: Guide, imprint: Imprint) -> None:
        text = imprint.leaf.text
        self._guide, self._text, self._letterhead = guide, text, imprint.letterhead
        self._title = set_text(guide.title, RUNNING_TITLE, text.width * TITLE_SHARE)
        heads = {guide.running, *(chapter.running for chapter in guide.chapters)}
        self._running = {words: set_text(words, RUNNING, text.width * (1 - TITLE_SHARE) - APART) for words in heads}
        self._head = max(one.height for one in (self._title, *self._running.values()))
        # A page with three digits takes as much room as any guide will need.
        left, right = self._left(999), self._right(999, 999)
        self._foot = max(left.height, right.height)
        head = self._head + ABOVE_RULE + BELOW_HEAD_RULE
        self.body = text.inset(top=head, bottom=self._foot + ABOVE_FOOT + ABOVE_FOOT_RULE)

    def write(self, pen: Pen, page: int, pages: int, safety: int | None, running: str = "") -> None:
        """Write both as decoration; a reader is told the way to safety where it stands, and counts pages itself.

        `running` is the chapter's own, if it has one.
        """
        text, pen, head = self._text, pen.decorating(), self._running[running or self._guide.running]
        base = text.y + self._head
        pen.write(self._title, text.x, base - self._title.height)
        pen.write(head, text.right - head.width, base - head.height)
        pen.rule(text.x, base + ABOVE_RULE, text.right, weight=0.75, ink=GREY)
        top = text.bottom - self._foot
        pen.rule(text.x, top - ABOVE_FOOT, text.right, weight=0.4, ink=LIGHT)
        if safety:
            pen.write(self._left(safety), text.x, top)
        right = self._right(page, pages)
        pen.write(right, text.right - right.width, top)

    def _left(self, safety: int) -> Setting:
        return set_text(self._guide.foot.replace("{safety}", str(safety)), FOOT, self._text.width * FOOT_SHARE)

    def _right(self, page: int, pages: int) -> Setting:
        counted = self._guide.counted.replace("{page}", str(page)).replace("{pages}", str(pages))
        room = self._text.width - min(self._left(999).widest, self._text.width * FOOT_SHARE) - APART
        words = self._letterhead.after(counted, room, FOOT)
        return set_text(words.replace(" ", NBSP), FOOT_RIGHT, room)
