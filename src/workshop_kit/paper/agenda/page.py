"""Where the parts of an agenda stand on its page: the day and what goes home at the left, care at the right and below.

What is much is set smaller, down to three quarters of its size; more than that is a Problem.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.drawing import Frame
from workshop_kit.errors import Problem
from workshop_kit.paper.agenda.help import Help
from workshop_kit.paper.agenda.home import Home
from workshop_kit.paper.agenda.side import Side
from workshop_kit.paper.agenda.thread import Thread
from workshop_kit.paper.masthead import Masthead
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import SECTION

if TYPE_CHECKING:
    from workshop_kit.paper.agenda.programme import Programme
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.subject import Page

SCALES = (1, 0.94, 0.88, 0.82, 0.76)
LEFT, GUTTER = 0.56, 34
"""The left column's share of the width, and the white beside it."""
BELOW_MASTHEAD, ABOVE_HOME, ABOVE_HELP = 26, 22, 24
AFTER_HEADING = 5


class _Parts(Struct, frozen=True):
    """The parts of an agenda, set at one scale."""

    masthead: Masthead
    heading: Setting
    thread: Thread
    home: Home
    side: Side
    help: Help

    @property
    def beside_thread(self) -> float:
        """What the left column holds besides the thread, in height."""
        home = ABOVE_HOME + self.home.height if self.home.height else 0
        return self.heading.height + AFTER_HEADING + home

    @property
    def height(self) -> float:
        """The least height of all."""
        columns = max(self.beside_thread + self.thread.height, self.side.height)
        return self.masthead.height + BELOW_MASTHEAD + columns + ABOVE_HELP + self.help.height


def agenda_page(programme: Programme, imprint: Imprint) -> Page | Problem:
    """Set the agenda on one page, as large as it allows."""
    text = imprint.leaf.text
    tried = (_set(programme, imprint, text.width, scale) for scale in SCALES)
    parts = next((parts for parts in tried if parts.height <= text.height), None)
    if parts is None:
        said = f"{len(programme.entries)} blocks are more than the agenda has room for on its page."
        return Problem(said, programme.title.place, "Join short blocks into one, or shorten the longest titles.")

    def paint(pen: Pen, page: int, pages: int) -> None:  # noqa: ARG001 - there is one page
        _write(parts, pen, text)

    return paint


def _set(programme: Programme, imprint: Imprint, width: float, scale: float) -> _Parts:
    left = (width - GUTTER) * LEFT
    return _Parts(
        Masthead(
            programme.title,
            programme.subtitle or "",
            (*programme.facts, *imprint.letterhead.facts),
            width,
            imprint.letterhead,
            small=imprint.language.small_words,
        ),
        set_text(imprint.say("today-title"), SECTION.at(SECTION.size * scale), left),
        Thread(programme, imprint, left, scale),
        Home(programme, imprint, left, scale),
        Side(imprint, width - GUTTER - left, scale),
        Help(imprint, width, scale),
    )


def _write(parts: _Parts, pen: Pen, text: Frame) -> None:
    """Write all parts; help stands at the bottom, and the columns share what lies between."""
    parts.masthead.write(pen, text)
    top = text.y + parts.masthead.height + BELOW_MASTHEAD
    help_top = text.bottom - parts.help.height
    room = help_top - ABOVE_HELP - top
    left = (text.width - GUTTER) * LEFT
    thread = max(parts.thread.height, min(parts.thread.most, room - parts.beside_thread))
    used = parts.beside_thread + thread
    pen.add("H2").write(parts.heading, text.x, top)
    y = top + parts.heading.height + AFTER_HEADING
    parts.thread.write(pen, Frame(text.x, y, left, thread))
    parts.home.write(pen, Frame(text.x, y + thread + ABOVE_HOME, left, parts.home.height))
    side = Frame(text.x + left + GUTTER, top, text.width - left - GUTTER, max(used, parts.side.height))
    parts.side.write(pen, side)
    parts.help.write(pen, Frame(text.x, help_top, text.width, parts.help.height))
