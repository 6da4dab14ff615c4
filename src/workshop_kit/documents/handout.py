"""The handout: from the slides that people keep to pages with three of them each, and lines to write on beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.deck.thumbnail import height_of
from workshop_kit.documents.handed_out import handed_out
from workshop_kit.documents.imprint import imprint
from workshop_kit.documents.pictured import draw_slide
from workshop_kit.drawing import Frame
from workshop_kit.paper.faces import unknown
from workshop_kit.paper.foot import CLEAR, Foot
from workshop_kit.paper.inks import INK
from workshop_kit.paper.leaf import LINE_STEP
from workshop_kit.paper.masthead import Masthead
from workshop_kit.paper.motif import motif, motif_width
from workshop_kit.paper.press import Chapter, bind
from workshop_kit.paper.pressed import Pressed
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import LABEL, SECTION, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.deck.model import FittedSlide
    from workshop_kit.documents.shown import Shown
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.subject import Page

A_PAGE = 3
WIDE, GUTTER = 0.54, 20
"""What of the width a slide takes, and the white beside it."""
BELOW_HEAD, ABOVE_FOOT, BETWEEN = 20, 18, 22
SMALL_RADIUS, SMALL_HEAD = 9, 27
AGAIN = Style(12.5, 16, heading=True, bold=True)
NUMBER = Style(17, 20, heading=True, bold=True)
AFTER_NUMBER = 9


class _Layout(Struct, frozen=True):
    """What all pages of a handout share."""

    shown: Shown
    imprint: Imprint
    masthead: Masthead
    foot: Foot

    def body(self, page: int) -> Frame:
        """Return where the slides of a page stand."""
        head = self.masthead.height if page == 1 else SMALL_HEAD
        foot = self.foot.height - CLEAR + ABOVE_FOOT
        return self.imprint.leaf.text.inset(top=head + BELOW_HEAD, bottom=foot)


def handout(shown: Shown) -> Pressed:
    """Press the handout of a session. What cannot be drawn is told."""
    plan, bears = shown.plan, imprint(shown.plan)
    slides, width = handed_out(shown.deck, plan), bears.leaf.text.width
    masthead = Masthead(
        plan.workshop.title,
        plan.day.say("handout-why"),
        (),
        width,
        bears.letterhead,
        small=plan.day.language.small_words,
    )
    layout = _Layout(shown, bears, masthead, Foot(bears, width))
    groups = [slides[first : first + A_PAGE] for first in range(0, len(slides), A_PAGE)]
    title = plan.day.say("handout-title", workshop=plan.day.title)
    problems = tuple(unknown([(bears.title, bears.place), *((slide.title, slide.place) for slide in slides)]))
    chapter = Chapter(title, tuple(_page(layout, group) for group in groups))
    pdf = bind([chapter], bears, title) if groups and not problems else b""
    return Pressed(pdf, len(groups), (), problems)


def _page(layout: _Layout, slides: Sequence[FittedSlide]) -> Page:
    def paint(pen: Pen, page: int, pages: int) -> None:
        text = layout.imprint.leaf.text
        if page == 1:
            layout.masthead.write(pen, text)
        else:
            _write_head_again(pen, text, layout.imprint)
        body = layout.body(page)
        step = (body.height + BETWEEN) / A_PAGE
        for number, slide in enumerate(slides):
            row = Frame(body.x, body.y + number * step, body.width, step - BETWEEN)
            _write_slide(pen, layout, slide, row)
        if len(slides) < A_PAGE:
            _write_more(pen, body.inset(top=len(slides) * step), layout.imprint)
        here = layout.imprint.say("handout-foot", page=page, pages=pages)
        layout.foot.write_here(pen, text, here, is_last=page == pages)

    return paint


def _write_head_again(pen: Pen, text: Frame, imprint: Imprint) -> None:
    """Write the title small; a reader is not told it again."""
    pen.draw(motif(text.x + 1, text.y + SMALL_RADIUS, SMALL_RADIUS))
    left = text.x + motif_width(SMALL_RADIUS) + 10
    title = set_text(imprint.title, AGAIN, text.right - left)
    if title.lines == 1:
        pen.decorating().write(title, left, text.y + SMALL_RADIUS - title.height / 2 - 0.5)
    pen.rule(text.x, text.y + SMALL_HEAD, text.right, weight=0.75, ink=INK)


def _write_slide(pen: Pen, layout: _Layout, slide: FittedSlide, row: Frame) -> None:
    """Write number and title, the slide at their left, and lines below them as far as the row goes."""
    width = min(row.width * WIDE, row.height / height_of(layout.shown.deck, 1))
    left = row.x + row.width * WIDE + GUTTER
    number = set_text(str(slide.number), NUMBER, row.right - left)
    after = left + number.widest + AFTER_NUMBER
    title = set_text(slide.title, LABEL, row.right - after)
    heading = pen.add("H2", said=_said(layout, slide))
    heading.write(number, left, row.y - 3)
    if slide.title:
        heading.write(title, after, row.y - 3 + number.baseline - title.baseline)
    draw_slide(pen, layout.shown, slide, (row.x, row.y, width))
    under = row.y + number.baseline - 3 + (title.height - title.style.leading if slide.title else 0)
    _rule_lines(pen, Frame(left, under, row.right - left, row.bottom - under))


def _said(layout: _Layout, slide: FittedSlide) -> str:
    number = layout.imprint.say("slide-number", number=slide.number)
    return number + ": " + " ".join(slide.title.split()) if slide.title else number


def _write_more(pen: Pen, frame: Frame, imprint: Imprint) -> None:
    """Let what is free of the last page become lines to write on."""
    heading = set_text(imprint.say("handout-more"), SECTION, frame.width)
    pen.add("H2").write(heading, frame.x, frame.y)
    _rule_lines(pen, frame.inset(top=heading.height))


def _rule_lines(pen: Pen, frame: Frame) -> None:
    """Rule as many lines to write on as a frame holds, the first a step below its top."""
    for number in range(1, int((frame.height + 0.01) // LINE_STEP) + 1):
        pen.rule(frame.x, frame.y + number * LINE_STEP, frame.right)
