"""The kit's icons: the strokes of each by its name, read once from their file."""

from __future__ import annotations

import functools
import re
import xml.etree.ElementTree as ET

from msgspec import Struct

from workshop_kit.drawing.shapes import Move
from workshop_kit.resources import asset


class IconPath(Struct, frozen=True):
    """An icon on its 24 x 24 grid: what it shows, and its strokes."""

    title: str
    moves: tuple[Move, ...]


@functools.cache
def icons() -> dict[str, IconPath]:
    """Read the kit's icon set, by name."""
    root = ET.parse(asset("icons", "icons.svg")).getroot()  # noqa: S314 - our own file
    svg = "{http://www.w3.org/2000/svg}"
    return {
        group.attrib["id"]: IconPath(
            group.findtext(f"{svg}title", ""),
            tuple(move for path in group.iter(f"{svg}path") for move in _moves(path.attrib["d"])),
        )
        for group in root.iter(f"{svg}g")
    }


def _moves(path: str) -> list[Move]:
    """Read a path of absolute M, L, C and Z only, as the icon file is kept."""
    moves = []
    for move, numbers in re.findall(r"([MLCZ])([^MLCZ]*)", path):
        values = [float(n) for n in numbers.replace(",", " ").split()]
        moves.append(Move(move, tuple(zip(values[::2], values[1::2], strict=True))))
    return moves
