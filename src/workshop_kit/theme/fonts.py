"""The faces a text is measured and printed with: the name a template uses goes in, a bundled font file comes out.

Decks name faces that every Office has; bundled are their metric twins, which set every line as wide: Carlito for
Calibri, Caladea for Cambria, Liberation Sans for Arial. Another face is measured by the nearest bundled one, taken to
be 6 % wider than that, so that a line is rather thought too long than too short.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.resources import asset

if TYPE_CHECKING:
    from pathlib import Path

MARGIN = 0.06
"""How much wider than its stand-in a face without a twin is taken to be."""

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
_SANS = ("sans serif", "sans-serif", "sans")


@dataclass(frozen=True, slots=True)
class Face:
    """A font file, and by which factor it must be widened to stand for the face that was asked for."""

    path: Path
    factor: float = 1

    @property
    def exact(self) -> bool:
        """Whether its widths are those of the face that was asked for."""
        return self.factor == 1


def face(family: str, *, bold: bool = False, italic: bool = False) -> Face:
    """Return the bundled face that measures a family; every family has one."""
    name = family.strip().casefold()
    twin = _TWINS.get(name)
    cut = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic"}
    path = asset("fonts", f"{twin or _nearest(name)}-{cut[bold, italic]}.ttf")
    return Face(path) if twin else Face(path, 1 + MARGIN)


def _nearest(name: str) -> str:
    serif = any(word in name for word in _SERIFS) and not any(word in name for word in _SANS)
    return "Caladea" if serif else "LiberationSans"
