"""The logo of a practice: a picture file goes in, its place in every layout comes out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workshop_kit.drawing import Frame
from workshop_kit.errors import Problem, Refused
from workshop_kit.places import Place, Source
from workshop_kit.theme.ooxml import Element, element
from workshop_kit.theme.ooxml.geometry import preset
from workshop_kit.theme.ooxml.shapes import described, place
from workshop_kit.theme.pictures import load_picture

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.theme.pictures import Image

LOGO_ID = "rId2"
"""By which a layout relates to the picture; rId1 is its master."""


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


def logo_element(logo: Image, box: Frame, shape_id: int) -> Element:
    """Write the logo, whole, at the left of its box and half-way up."""
    scale = min(box.width / logo.width, box.height / logo.height)
    width, height = logo.width * scale, logo.height * scale
    frame = Frame(box.x, box.y + (box.height - height) / 2, width, height)
    locks = element("p:cNvPicPr", element("a:picLocks", noChangeAspect=1))
    picture = element("p:blipFill", element("a:blip", r__embed=LOGO_ID), element("a:stretch", element("a:fillRect")))
    return element(
        "p:pic",
        element("p:nvPicPr", described(shape_id, "Logo", None), locks, element("p:nvPr")),
        picture,
        element("p:spPr", place(frame), preset("rect")),
    )
