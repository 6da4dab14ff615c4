"""The faces a text is measured and printed with: the name a template uses goes in, a bundled font file comes out.

Decks name faces that every Office has; bundled are their metric twins, which set every line as wide: Carlito for
Calibri, Caladea for Cambria, Liberation Sans for Arial. Another face is taken from this computer; where it is not
here either, it is measured by the nearest bundled one, taken to be wider than that by a margin that was measured (see
docs/decisions), so that a line is rather thought too long than too short.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.resources import asset
from workshop_kit.theme.machine import installed

if TYPE_CHECKING:
    from pathlib import Path

MARGIN, WIDE_MARGIN = 0.06, 0.22
"""How much wider than its stand-in a face is taken to be that is not here; and one that is known to be wide."""

_TWINS = {
    "calibri": "Carlito",
    "carlito": "Carlito",
    "cambria": "Caladea",
    "caladea": "Caladea",
    "arial": "LiberationSans",
    "liberation sans": "LiberationSans",
    "liberationsans": "LiberationSans",
}
_SERIFS = ("serif", "times", "georgia", "garamond", "book", "palatino", "century", "constantia", "didot", "baskerville")
_WIDES = ("verdana", "dejavu", "vera", "lucida", "bookman", "century schoolbook", "century gothic", "rockwell")
_SANS = ("sans serif", "sans-serif", "sans")


class Face(Struct, frozen=True):
    """A font file, which of its faces, and by which factor it must be widened to stand for the one asked for."""

    path: Path
    factor: float = 1
    index: int = 0
    bundled: bool = True

    @property
    def exact(self) -> bool:
        """Whether its widths are those of the face that was asked for."""
        return self.factor == 1


def face(family: str, *, bold: bool = False, italic: bool = False) -> Face:
    """Return the face that measures a family; every family has one."""
    name = family.strip().casefold()
    if twin := _TWINS.get(name):
        return Face(_file(twin, bold=bold, italic=italic))
    if found := installed(name, bold=bold, italic=italic):
        return Face(found.path, index=found.index, bundled=False)
    stand_in, margin = _nearest(name)
    return Face(_file(stand_in, bold=bold, italic=italic), 1 + margin)


def nearest(family: str) -> str:
    """Return what the bundled face is called that measures a family without a twin."""
    return {"Caladea": "Cambria", "LiberationSans": "Arial"}[_nearest(family.strip().casefold())[0]]


@functools.cache
def _file(twin: str, *, bold: bool, italic: bool) -> Path:
    cut = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic"}
    return asset("fonts", f"{twin}-{cut[bold, italic]}.ttf")


def _nearest(name: str) -> tuple[str, float]:
    """Return the stand-in for a face, and its margin."""
    if any(word in name for word in _WIDES):
        return "LiberationSans", WIDE_MARGIN
    serif = any(word in name for word in _SERIFS) and not any(word in name for word in _SANS)
    return "Caladea" if serif else "LiberationSans", MARGIN
