"""Pictures: native ones in their placeholder's place, with their alternative text, cut without losing what is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.theme.ooxml import Element, Markup, element
from workshop_kit.theme.ooxml.geometry import preset
from workshop_kit.theme.ooxml.shapes import described, place

if TYPE_CHECKING:
    from workshop_kit.deck.model import FilledPicture

_WHOLE = 100_000  # ECMA-376: parts are counted in thousandths of a percent


def picture_element(picture: FilledPicture, shape_id: int, mark: Element | None, image_id: str) -> Markup:
    """Write a picture; `mark` ties it to the layout's placeholder, `image_id` is that of its part."""
    naming = element(
        "p:nvPicPr",
        described(shape_id, picture.slot.name, picture.alt),
        element("p:cNvPicPr", element("a:picLocks", noGrp=True, noChangeAspect=True)),
        element("p:nvPr", mark),
    )
    blip = element("p:blipFill", _blip(image_id), _source(*picture.cut), element("a:stretch", element("a:fillRect")))
    return element("p:pic", naming, blip, element("p:spPr", place(picture.frame), preset("rect")))


def _blip(image_id: str) -> Markup:
    return element("a:blip", r__embed=image_id)


def _source(across: float, down: float) -> Markup | None:
    """Write which part of the picture is shown."""
    left, top = round(across * _WHOLE), round(down * _WHOLE)
    if not left and not top:
        return None
    return element("a:srcRect", l=left or None, t=top or None, r=left or None, b=top or None)
