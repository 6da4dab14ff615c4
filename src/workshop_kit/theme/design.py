"""What a layout of our own template is made of, as data: ground, ornaments, placeholders and their levels of text.

Lengths are points, as everywhere; `at` reads the inches in which layouts are drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from workshop_kit.drawing import Frame, Ink
from workshop_kit.units import inches

if TYPE_CHECKING:
    from workshop_kit.drawing import Align, Anchor, Shape

Insets = tuple[float, float, float, float]


def at(x: float, y: float, width: float, height: float) -> Frame:
    """Return a frame given in inches."""
    return Frame(inches(x), inches(y), inches(width), inches(height))


class Style(Struct, frozen=True):
    """How one level of a placeholder sets its text.

    `spacing` is a factor of the single line pitch, `exact` a pitch in points instead. `left` (points) is where text
    starts, `hang` how far its mark stands to the left of that, `tab` a stop. `mark` is '', a bullet character, or
    'auto' for native numbers from `start`, `mark_size` its size as a part of the text's.
    """

    size: float
    ink: str = "dk1"
    bold: bool = False
    italic: bool = False
    heading: bool = False
    spacing: float = 1
    exact: float | None = None
    before: float = 0
    align: Align = "left"
    left: float = 0
    hang: float = 0
    tab: float = 0
    mark: str = ""
    mark_size: float = 1
    mark_heading: bool = False
    start: int = 1


class Placeholder(Struct, frozen=True):
    """One slot of a layout. Equal meaning has an equal `idx` in all layouts, so that a changed layout keeps the text.

    `prompt` is what an empty one shows, a line a level.
    """

    name: str
    kind: Literal["title", "ctrTitle", "subTitle", "body", "pic", "tbl"]
    idx: int
    frame: Frame
    styles: tuple[Style, ...]
    prompt: tuple[str, ...]
    anchor: Anchor = "top"
    insets: Insets = (0, 0, 0, 0)


class Footing(Struct, frozen=True):
    """The foot of a slide: colours of the practice's name, of workshop and number, and of the mark's two circles.

    `mark` is None where a frame stands in the way of mark and practice.
    """

    practice: str = "dk1"
    rest: str = "dk1"
    mark: tuple[str, str] | None = ("dk2", "accent1")


class Design(Struct, frozen=True):
    """One layout. `kind` is Office's own type of layout, for decks moved to another template; most have none.

    `mark` is the mark drawn elsewhere than at the foot; where a practice has a logo, that stands in its place.
    """

    name: str
    ground: str
    slots: tuple[Placeholder, ...]
    shapes: tuple[Shape, ...] = ()
    foot: Footing | None = Footing()
    kind: Literal["", "title", "tx"] = ""
    mark: tuple[Shape, ...] = ()

    @property
    def ground_ink(self) -> Ink:
        """The colour of its background."""
        return Ink(self.ground)


def title(frame: Frame, style: Style, prompt: str = "Title", anchor: Anchor = "top") -> Placeholder:
    """Return the slide's title: one on every layout."""
    return Placeholder("Title", "title", 0, frame, (style,), (prompt,), anchor)


def body(  # noqa: PLR0913 - a slot is many numbers
    name: str,
    idx: int,
    frame: Frame,
    *styles: Style,
    prompt: tuple[str, ...] = (),
    anchor: Anchor = "top",
    insets: Insets = (0, 0, 0, 0),
) -> Placeholder:
    """Return a slot for text, a style a level."""
    return Placeholder(name, "body", idx, frame, styles, prompt or (name,), anchor, insets)


def drawn(name: str, idx: int, frame: Frame, size: float = 18) -> Placeholder:
    """Return a slot whose box is filled with a drawing or a picture."""
    return Placeholder(name, "pic", idx, frame, (Style(size),), (name,))


def rows(name: str, frame: Frame, size: float = 22) -> Placeholder:
    """Return a slot that is filled with a table."""
    return Placeholder(name, "tbl", 13, frame, (Style(size),), (name,))
