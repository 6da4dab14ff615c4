"""Which theme a file names: one that comes with the kit, or a template that lies in that file's own folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.beside import read_beside
from workshop_kit.colours.palette import PALETTES
from workshop_kit.fields import Unreadable, read_line
from workshop_kit.outline.nearest import known_ones
from workshop_kit.outline.practice_files import called_from_here

if TYPE_CHECKING:
    from workshop_kit.tree import Node


def theme_meant(node: Node, owner: str) -> str:
    """Return the name of a theme, or a template's path from here; `owner` is what the file is called that names it.

    Raises Unreadable for a theme that is not known, and for a template that is not there or lies elsewhere.
    """
    said = read_line(node)
    if said.source.casefold() in PALETTES:
        return said.source.casefold()
    if "." not in said.source:
        own = f"Or name a PowerPoint file (.pptx) that lies in the folder of the {owner}."
        raise Unreadable(f"There is no theme '{said.source}'.", said.place, known_ones(said.source, PALETTES, own))
    return called_from_here(read_beside(node, owner).path)
