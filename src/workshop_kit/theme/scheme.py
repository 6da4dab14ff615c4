"""The colours of a template: its theme part and its master go in, RRGGBB by slot comes out.

PowerPoint writes all twelve; other programs leave some out, or the master's map of them. Then what is nearest in
meaning stands in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.colours.palette import SLOTS
from workshop_kit.theme.ooxml.markup import NAMESPACES, Element

if TYPE_CHECKING:
    from collections.abc import Mapping

MAPPED = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
"""What a master's map calls the slots that it may change round."""

_RGB = re.compile(r"[0-9A-Fa-f]{6}")
_SYSTEM = {"window": "FFFFFF"}
_INK, _PAPER = "000000", "FFFFFF"
_NEAREST = {"dk2": "dk1", "lt2": "lt1", "accent1": "dk2", "hlink": "accent1", "folHlink": "hlink"}
"""What stands in for a slot that is left out; for an accent from the second on, the one before it."""


def colours_of(theme: Element, master: Element) -> Mapping[str, str]:
    """Return the colours by slot as the master maps them: in a dark template dk1, the ink, is its light colour."""
    scheme = _scheme(theme)
    mapped = master.find("p:clrMap", NAMESPACES)
    said = {slot: slot if mapped is None else mapped.get(MAPPED.get(slot, slot), slot) for slot in SLOTS}
    return {slot: scheme[said[slot] if said[slot] in scheme else slot] for slot in SLOTS}


def _scheme(theme: Element) -> dict[str, str]:
    """Return the colours as the theme part has them, and what stands in for those that it has not."""
    found = {"dk1": _INK, "lt1": _PAPER}
    before = "accent1"
    for slot in SLOTS:
        said = theme.find(f".//a:clrScheme/a:{slot}/*", NAMESPACES)
        if said is not None:
            found[slot] = _rgb(said)
        found.setdefault(slot, found.get(_NEAREST.get(slot, before), _INK))
        before = slot
    return found


def _rgb(colour: Element) -> str:
    """Return a colour as RRGGBB; of those that are not written so, only Windows' own ink and paper are met with."""
    said = str(colour.get("lastClr") or colour.get("val"))
    return said.upper() if _RGB.fullmatch(said) else _SYSTEM.get(said, _INK)
