"""A picture in its place, cut at its edges where it fills more than that."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from reportlab.lib.utils import ImageReader

if TYPE_CHECKING:
    from workshop_kit.deck.model import FilledPicture
    from workshop_kit.theme.vectors import Brush


def draw_picture(brush: Brush, picture: FilledPicture) -> None:
    """Draw a picture; what is cut off lies outside its box and is not shown."""
    box, (across, down) = picture.frame, picture.cut
    width, height = box.width / (1 - 2 * across), box.height / (1 - 2 * down)
    x, bottom = box.x - across * width, brush.height - box.bottom - down * height
    canvas = brush.canvas
    canvas.saveState()
    edge = canvas.beginPath()
    edge.rect(box.x, brush.height - box.bottom, box.width, box.height)
    canvas.clipPath(edge, stroke=0, fill=0)
    canvas.drawImage(ImageReader(io.BytesIO(picture.image.content)), x, bottom, width, height, mask="auto")
    canvas.restoreState()
