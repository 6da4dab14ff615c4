"""A picture in its slot's box: whole and in the middle, or filling the box and cut at the edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.model import FilledPicture
from workshop_kit.drawing import Frame

if TYPE_CHECKING:
    from workshop_kit.scene import Picture
    from workshop_kit.theme.model import Slot
    from workshop_kit.theme.pictures import Image


def placed(picture: Picture, image: Image, slot: Slot) -> FilledPicture:
    """Place a picture that was read."""
    if picture.fill:
        return FilledPicture(slot, slot.frame, image, picture.alt, _cut(image, slot.frame))
    return FilledPicture(slot, _contained(image, slot.frame), image, picture.alt)


def _contained(image: Image, frame: Frame) -> Frame:
    """Return the largest box of the picture's shape within another, in its middle."""
    scale = min(frame.width / image.width, frame.height / image.height)
    width, height = image.width * scale, image.height * scale
    return Frame(frame.x + (frame.width - width) / 2, frame.y + (frame.height - height) / 2, width, height)


def _cut(image: Image, frame: Frame) -> tuple[float, float]:
    """Return which part of the width, and of the height, is cut off at each side."""
    shown = min(image.width / frame.width, image.height / frame.height)
    return (1 - shown * frame.width / image.width) / 2, (1 - shown * frame.height / image.height) / 2
