"""The letterhead: whose workshop it is, as its paper says, and the logo as it stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.paper.setting import line_width
from workshop_kit.paper.shortened import shortened

if TYPE_CHECKING:
    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.styles import Style
    from workshop_kit.theme.pictures import Image

BETWEEN = "  ·  "
LEAST = 12
"""Letters: of a longer name, fewer than these say nothing."""


class Letterhead(Struct, frozen=True):
    """A practice as its paper names it; whatever it has not is '', or None for the logo. All is drawable text."""

    name: str = ""
    counselors: str = ""
    contact: str = ""
    credit: str = ""
    logo: Image | None = None

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Who leads and how to reach them, each with its icon."""
        return tuple((icon, words) for icon, words in (("speaker", self.counselors), ("phone", self.contact)) if words)

    def line(self, room: float, style: Style) -> str:
        """Return name and contact on one line; where they have no room, the name alone, and as much as has room."""
        both = BETWEEN.join(filter(None, (self.name, self.contact)))
        return both if line_width(both, style) <= room else shortened(self.name or self.contact, room, style)

    def after(self, words: str, room: float, style: Style) -> str:
        """Return words with the name behind them, as far as it has room on their line."""
        left = room - line_width(words + BETWEEN, style)
        name = shortened(self.name, left, style) if self.name and left > 0 else ""
        return f"{words}{BETWEEN}{name}" if len(name) >= min(len(self.name), LEAST) and name else words

    def logo_box(self, width: float, height: float) -> tuple[float, float]:
        """Return width and height of the logo, as large as a box allows; (0, 0) without one."""
        if not self.logo:
            return 0, 0
        scale = min(width / self.logo.width, height / self.logo.height)
        return self.logo.width * scale, self.logo.height * scale

    def write_logo(self, pen: Pen, frame: Frame) -> None:
        """Show the logo in a frame; a reader is told the name."""
        if self.logo:
            shown = pen.figure(self.name, frame) if self.name else pen.decorating()
            shown.picture(self.logo, frame)


NO_LETTERHEAD = Letterhead()
