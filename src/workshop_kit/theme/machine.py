"""The faces of this computer: a family and its cut go in, the file that holds them comes out, where there is one.

Folders are looked through once, and only when a template names a face that the kit does not bring. A file counts by
what its own name table says, never by what it is called.
"""

from __future__ import annotations

import functools
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import uharfbuzz
from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ENDINGS = {".ttf", ".otf", ".ttc", ".otc"}
_FAMILY, _CUT = 1, 2  # ids of the name table; four cuts of a family share its name there
_ITALIC = ("italic", "oblique")
_MOST = 5_000  # files: no computer that lays out slides has more, a network folder might


class Found(Struct, frozen=True):
    """A font file, and which of its faces is meant."""

    path: Path
    index: int = 0


Cut = tuple[str, bool, bool]
"""A family in small letters, whether it is bold, whether it is italic."""


def installed(family: str, *, bold: bool, italic: bool) -> Found | None:
    """Return the file of a face that is installed on this computer, None where it is not."""
    return _faces(tuple(font_folders())).get((family.strip().casefold(), bold, italic))


def font_folders() -> Iterator[Path]:
    """Yield where this system keeps its fonts and the person's own; nothing says that they exist."""
    home = Path.home()
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        if local := os.environ.get("LOCALAPPDATA"):
            yield Path(local) / "Microsoft" / "Windows" / "Fonts"
    elif sys.platform == "darwin":
        yield from (home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts"))
        yield from (
            Path("/Applications") / f"Microsoft {program}.app/Contents/Resources/DFonts"
            for program in ("PowerPoint", "Word")
        )
    else:
        yield from (
            home / ".fonts",
            home / ".local/share/fonts",
            Path("/usr/local/share/fonts"),
            Path("/usr/share/fonts"),
        )


@functools.cache
def _faces(folders: tuple[Path, ...]) -> Mapping[Cut, Found]:
    """Read the names of every face in these folders; of two with one name the first is taken."""
    faces: dict[Cut, Found] = {}
    for path in _files(folders):
        for cut, index in _cuts(path):
            faces.setdefault(cut, Found(path, index))
    return faces


def _files(folders: tuple[Path, ...]) -> Iterator[Path]:
    count = 0
    for folder in folders:
        for place, below, names in os.walk(folder):
            below.sort()
            for name in sorted(names):
                if Path(name).suffix.lower() in _ENDINGS and count < _MOST:
                    count += 1
                    yield Path(place, name)


def _cuts(path: Path) -> Iterator[tuple[Cut, int]]:
    """Yield what each face of a file is called; a file that cannot be read has none."""
    try:
        blob = uharfbuzz.Blob.from_file_path(str(path))
        count = uharfbuzz.Face(blob).count
    except (OSError, uharfbuzz.HarfBuzzError):
        return
    for index in range(count):
        face = uharfbuzz.Face(blob, index)
        style = (face.get_name(_CUT) or "").casefold()
        if family := face.get_name(_FAMILY):
            yield (family.casefold(), "bold" in style, any(word in style for word in _ITALIC)), index
