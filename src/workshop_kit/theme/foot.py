"""What a practice leaves on every slide: its name at the foot, and its logo in the place of the mark.

A logo without a ground of its own is given one where it could not be seen on the slide's.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.colours.palette import LARGE, contrast
from workshop_kit.drawing import Box, Frame, Ink, Label
from workshop_kit.theme.design import at
from workshop_kit.theme.layouts.motif import foot_mark
from workshop_kit.theme.logo import logo_element, logo_frame, tone
from workshop_kit.theme.measure import width
from workshop_kit.theme.ooxml import Markup, shape_element
from workshop_kit.theme.placeholders import LANG
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.drawing import Shape
    from workshop_kit.theme.design import Design
    from workshop_kit.theme.pictures import Image

_AT_FOOT, _ON_COVER = at(0.70, 6.76, 1.70, 0.40), at(0.70, 0.57, 2.40, 0.60)
_NAME = at(1.26, 6.82, 3.40, 0.30)
_SIZE = 12
_AFTER_LOGO = inches(0.20)
_PAD, _ROUND = inches(0.05), inches(0.05)
_ON_DARK = ("lt1", "lt2")
"""What is written in these stands on a dark ground."""
ELLIPSIS = "…"


class Furniture(Struct, frozen=True):
    """What all layouts carry: the practice's name at the foot, and its logo in the place of the mark."""

    practice: str = ""
    logo: Image | None = None


NO_FURNITURE = Furniture()


class Setting(Struct, frozen=True):
    """Furniture with what it is set in: colours by slot, and the face of text."""

    furniture: Furniture
    palette: Mapping[str, str]
    face: str


def furnished(design: Design, setting: Setting, ids: Iterator[int]) -> Iterator[Markup]:
    """Yield the mark or the logo, and the name, of a layout that has a place for them."""
    furniture, foot = setting.furniture, design.foot
    marked = bool(foot and foot.mark)
    logo = _logo(design, setting)
    if not furniture.logo:
        yield from (shape_element(shape, next(ids), "", lang=LANG) for shape in _mark(design))
    elif logo:
        ground, frame = logo
        if ground:
            yield shape_element(ground, next(ids), "", lang=LANG)
        yield logo_element(frame, next(ids), furniture.practice or None)
    if foot and marked and furniture.practice:
        name = _named(furniture.practice, setting, _right_of(*logo) if logo else 0, foot.practice)
        yield shape_element(name, next(ids), "Practice", lang=LANG)


def beside_logo(design: Design, setting: Setting) -> Design:
    """Return a layout whose slot for the practice's name, where it has one, begins after the logo."""
    logo = _logo(design, setting)
    if design.foot or not logo:
        return design
    left = _right_of(*logo) + _AFTER_LOGO

    def moved(frame: Frame) -> Frame:
        return Frame(left, frame.y, frame.right - left, frame.height) if left > frame.x else frame

    slots = (replace(slot, frame=moved(slot.frame)) if slot.name == "Practice" else slot for slot in design.slots)
    return replace(design, slots=tuple(slots))


def _logo(design: Design, setting: Setting) -> tuple[Box | None, Frame] | None:
    """Return where the logo stands on a layout, and its ground if it needs one; None where it has no place."""
    image, marked = setting.furniture.logo, bool(design.foot and design.foot.mark)
    if not image or not (marked or design.mark):
        return None
    box = _AT_FOOT if marked else _ON_COVER
    dark = (
        design.foot.practice in _ON_DARK if design.foot else contrast(setting.palette[design.ground], "FFFFFF") > LARGE
    )
    own = tone(image)
    if not own or contrast(own, setting.palette["dk2" if dark else "lt1"]) >= LARGE:
        return None, logo_frame(image, box)
    frame = logo_frame(image, box.inset(_PAD, _PAD, _PAD, _PAD))
    ground = frame.inset(-_PAD, -_PAD, -_PAD, -_PAD)
    return Box(ground, Ink("lt1" if dark else "dk2"), radius=_ROUND), frame


def _right_of(ground: Box | None, frame: Frame) -> float:
    return ground.frame.right if ground else frame.right


def _mark(design: Design) -> tuple[Shape, ...]:
    """Return the mark, at the foot or where the layout has it."""
    return foot_mark(design.foot.mark) if design.foot and design.foot.mark else design.mark


def _named(name: str, setting: Setting, after: float, ink: str) -> Label:
    """Return the name as far as there is room for it; `after` is where the logo ends."""
    left = max(_NAME.x, after + _AFTER_LOGO)
    frame = Frame(left, _NAME.y, _NAME.right - left, _NAME.height)
    return Label(_shortened(name, frame.width, setting.face), frame, _SIZE, Ink(ink), anchor="middle")


def _shortened(name: str, room: float, face: str) -> str:
    """Return the words of a name that fit on its line."""

    def wide(text: str) -> float:
        return width(text, face, _SIZE)

    if wide(name) <= room:
        return name
    fits = bisect_right(range(len(name)), room, key=lambda length: wide(name[:length] + ELLIPSIS)) - 1
    words, _, _ = name[: fits + 1].rpartition(" ")
    return (words or name[:fits]).rstrip(" ,;:–-") + ELLIPSIS
