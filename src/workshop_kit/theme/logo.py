"""The logo of a practice: a picture file goes in, its place in every layout comes out."""

from __future__ import annotations

import functools
import io
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PIL import Image as Pillow
from PIL import ImageChops

from workshop_kit.drawing import Frame
from workshop_kit.errors import Problem, Refused
from workshop_kit.places import Place, Source
from workshop_kit.theme.ooxml import Markup, element
from workshop_kit.theme.ooxml.geometry import preset
from workshop_kit.theme.ooxml.shapes import described, place
from workshop_kit.theme.pictures import load_picture

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.theme.pictures import Image

LOGO_ID = "rId2"
"""By which a layout relates to the picture; rId1 is its master."""


_SAMPLED = 64  # pixels each way, enough for an average
_OPAQUE = 255
_LONGEST = 900  # pixels: 3 inches at 300 dots an inch
_QUALITY = 90  # of a JPEG
_NEAR = 12  # of 255: what differs less from its ground is ground, as around the edges of a JPEG
_SEAM = 0.16  # of the lower side: what is left of a ground round a logo
_WORTH = 0.1  # of a side: a lesser margin stays


def read_logo(path: Path) -> tuple[Image, tuple[Problem, ...]]:
    """Read a picture for a logo, with notes about it. Raises Refused where it is none, is damaged or far too large."""
    if message := _missing(path):
        raise Refused([Problem(message, hint="Name a PNG or JPEG file after --logo.")])
    loaded = load_picture(path, Place(Source(str(path))))
    problems = tuple(replace(problem, place=None) for problem in loaded.problems)
    if loaded.image is None:
        raise Refused(problems)
    return loaded.image, problems


def _missing(path: Path) -> str:
    """Say why there is no file to read; '' where there is one."""
    try:
        if path.is_dir():
            return f"'{path}' is a folder, not a picture."
        return "" if path.exists() else f"There is no picture '{path}' to take the logo from."
    except OSError as error:
        return f"The picture '{path}' cannot be opened: {error.strerror}."


def logo_frame(logo: Image, box: Frame) -> Frame:
    """Return where the logo stands, whole, at the left of its box and half-way up."""
    scale = min(box.width / logo.width, box.height / logo.height)
    width, height = logo.width * scale, logo.height * scale
    return Frame(box.x, box.y + (box.height - height) / 2, width, height)


def made_small(logo: Image) -> Image:
    """Return a logo with as many dots as its places on slides and paper can show."""
    if max(logo.width, logo.height) <= _LONGEST:
        return logo
    with Pillow.open(io.BytesIO(logo.content)) as opened:
        opened.thumbnail((_LONGEST, _LONGEST), Pillow.Resampling.LANCZOS)
        written = io.BytesIO()
        opened.save(written, logo.format.upper(), optimize=True)
        return replace(logo, content=written.getvalue(), width=opened.width, height=opened.height)


def trimmed(logo: Image) -> Image:
    """Return a logo without the empty margin that would make it small; of a ground of its own, a seam stays."""
    with Pillow.open(io.BytesIO(logo.content)) as opened:
        box = _shown(opened)
        if not box or all(cut < _WORTH * side for cut, side in zip(_cuts(box, opened.size), opened.size, strict=True)):
            return logo
        cropped, written = opened.crop(box), io.BytesIO()
        cropped.save(written, logo.format.upper(), quality=_QUALITY)
    return replace(logo, content=written.getvalue(), width=cropped.width, height=cropped.height)


def _cuts(box: tuple[int, int, int, int], size: tuple[int, int]) -> tuple[int, int]:
    """Return by how much a box is narrower and lower than a picture."""
    return size[0] - (box[2] - box[0]), size[1] - (box[3] - box[1])


def _shown(opened: Pillow.Image) -> tuple[int, int, int, int] | None:
    """Return the box in which a picture shows something; None where it has no margin of one colour."""
    if opened.has_transparency_data:
        return opened.convert("RGBA").getchannel("A").getbbox()
    flat = opened.convert("RGB")
    wide, high = flat.width - 1, flat.height - 1
    ground = Pillow.new("RGB", flat.size, flat.getpixel((0, 0)))
    differs = ImageChops.difference(flat, ground).convert("L").point(lambda value: value > _NEAR and 255)
    if any(differs.getpixel(corner) for corner in ((wide, 0), (0, high), (wide, high))):
        return None
    box = differs.getbbox()
    if not box:
        return None
    left, top, right, bottom = box
    seam = round(_SEAM * min(right - left, bottom - top))
    return max(0, left - seam), max(0, top - seam), min(wide + 1, right + seam), min(high + 1, bottom + seam)


@functools.lru_cache(maxsize=8)
def tone(logo: Image) -> str:
    """Return the colour (RRGGBB) of what a see-through logo shows, on the average; '' for one with its own ground."""
    with Pillow.open(io.BytesIO(logo.content)) as opened:
        if not opened.has_transparency_data:
            return ""
        small = opened.convert("RGBA").resize((_SAMPLED, _SAMPLED))
    shown = [(pixel, pixel[3]) for pixel in zip(*[iter(small.tobytes())] * 4, strict=True) if pixel[3]]
    weight = sum(alpha for _, alpha in shown)
    if not weight or min(small.getchannel("A").tobytes()) == _OPAQUE:
        return ""
    return "".join(f"{sum(pixel[part] * alpha for pixel, alpha in shown) // weight:02X}" for part in range(3))


def logo_element(frame: Frame, shape_id: int, alt: str | None) -> Markup:
    """Write the logo in a frame; without words for it (None) it is decoration."""
    locks = element("p:cNvPicPr", element("a:picLocks", noChangeAspect=1))
    picture = element("p:blipFill", element("a:blip", r__embed=LOGO_ID), element("a:stretch", element("a:fillRect")))
    return element(
        "p:pic",
        element("p:nvPicPr", described(shape_id, "Logo", alt), locks, element("p:nvPr")),
        picture,
        element("p:spPr", place(frame), preset("rect")),
    )
