"""What a theme offers: layouts by name, their slots with frames and levels of text. All lengths are points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from workshop_kit.drawing import Ink

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from workshop_kit.drawing import Align, Anchor, Frame, Shape
    from workshop_kit.errors import Problem

Caps = Literal["", "all", "small"]

NO_PLACEHOLDER = -1

HEIGHT = 540
"""Points: the height of the slides for which fixed sizes are made, 7.5 inches."""

EM_PITCH = 1.2
"""Line pitch of every face in LibreOffice and PowerPoint, in sizes (measured; see docs/decisions)."""


class Level(Struct, frozen=True):
    """How a level of a slot sets its text, everything inherited resolved.

    `spacing` is a factor of the single pitch; `exact` a pitch in points instead, where the layout sets one. `left` is
    where text starts, `hang` how far its mark or first line stands to the left of that. `mark` is '', a bullet
    character, or 'auto' for native numbers, in the heading face with `mark_heading`. `ink` is its colour's theme slot.
    `caps` shows all letters as capitals, or as small ones.
    """

    size: float
    face: str
    bold: bool = False
    italic: bool = False
    heading: bool = False
    spacing: float = 1
    exact: float | None = None
    before: float = 0
    after: float = 0
    left: float = 0
    hang: float = 0
    align: Align = "left"
    mark: str = ""
    mark_size: float = 1
    mark_heading: bool = False
    ink: str = "dk1"
    caps: Caps = ""

    def pitch(self, size: float) -> float:
        """Height of one line at a size."""
        return self.exact if self.exact is not None else EM_PITCH * size * self.spacing


class Slot(Struct, frozen=True):
    """A placeholder of a layout. `idx` is its number there (title: 0); `insets` are left, top, right, bottom.

    `scale` is the height of its slide against one 540 pt high, for which all fixed sizes are made. `placed`: slides say
    where it stands, since its frame is no longer the layout's own. With the number
    `NO_PLACEHOLDER` it is a box for a drawing, a picture or a table that no placeholder of the layout belongs to.
    """

    name: str
    idx: int
    kind: str
    frame: Frame
    levels: tuple[Level, ...]
    anchor: Anchor = "top"
    insets: tuple[float, float, float, float] = (0, 0, 0, 0)
    placed: bool = False
    scale: float = 1

    @property
    def inner(self) -> Frame:
        """The frame less its insets: where text may stand."""
        left, top, right, bottom = self.insets
        return self.frame.inset(left, top, right, bottom)


class Layout(Struct, frozen=True):
    """One layout of the template: its slots by name. `kind` is Office's own type of layout, '' where it has none.

    `ground` is the colour of its background, `ornaments` are its own shapes, `foot` are footer and slide number.
    """

    name: str
    index: int
    slots: Mapping[str, Slot]
    kind: str = ""
    ground: Ink = field(default=Ink("lt1"))
    ornaments: tuple[Shape, ...] = ()
    foot: tuple[Slot, ...] = ()


class Theme(Struct, frozen=True):
    """A template, read: where it is, its slide in points, colours as RRGGBB by slot, faces, layouts by name.

    `layouts` also holds, by our names, those that a mapping file beside the template assigns. `jobs` says which ink
    does the job of a slot whose own colour cannot (see `theme.jobs`). `problems` are notes for whoever uses it.
    `content` is the template itself where it was made from that in the file.
    """

    name: str
    path: Path
    width: float
    height: float
    colours: Mapping[str, str]
    heading_face: str
    body_face: str
    layouts: Mapping[str, Layout]
    jobs: Mapping[str, Ink] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    content: bytes = b""

    @property
    def scale(self) -> float:
        """The height of its slides against that for which fixed sizes are made."""
        return self.height / HEIGHT
