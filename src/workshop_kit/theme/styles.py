"""The theme part (colours and faces) and our own table style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Ink
from workshop_kit.theme.ooxml import Markup, colour, element, fill
from workshop_kit.units import emu

if TYPE_CHECKING:
    from collections.abc import Mapping

TABLE_STYLE = "{7A3C9E10-5B2D-4F6A-9C81-0E5D2B7F4A61}"
"""Rows under hairlines, a rule below the header, no verticals."""

_SLOTS = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")


def theme_part(name: str, palette: Mapping[str, str], heading: str, body: str) -> Markup:
    """Write a theme of flat fills and plain lines from twelve colours (RRGGBB) and two faces."""
    slots = (element(f"a:{slot}", element("a:srgbClr", val=palette[slot])) for slot in _SLOTS)
    return element(
        "a:theme",
        element(
            "a:themeElements",
            element("a:clrScheme", *slots, name=name),
            element("a:fontScheme", _faces("a:majorFont", heading), _faces("a:minorFont", body), name=name),
            _formats(name),
        ),
        element("a:objectDefaults"),
        element("a:extraClrSchemeLst"),
        name=name,
    )


def table_styles_part() -> Markup:
    """Write the table style, so that a row added by hand gets its hairline too."""
    style = element(
        "a:tblStyle",
        _region("a:wholeTbl", "minor", "dk1", {"insideH": ("accent6", 1)}, bare=True),
        _region("a:lastCol", "minor", "dk1", {}, ground="lt2", b="on"),
        _region("a:firstCol", "major", "dk1", {}, i="on"),
        _region("a:firstRow", "minor", "dk2", {"bottom": ("dk2", 1.5)}, b="on"),
        styleId=TABLE_STYLE,
        styleName="Workshop rows",
    )
    return element("a:tblStyleLst", style, **{"def": TABLE_STYLE})


def _faces(tag: str, face: str) -> Markup:
    others = (element(f"a:{script}", typeface="") for script in ("ea", "cs"))
    return element(tag, element("a:latin", typeface=face), *others)


def _formats(name: str) -> Markup:
    return element(
        "a:fmtScheme",
        element("a:fillStyleLst", *(_flat() for _ in range(3))),
        element("a:lnStyleLst", *(_stroke(weight) for weight in (0.5, 1, 1.5))),
        element("a:effectStyleLst", *(element("a:effectStyle", element("a:effectLst")) for _ in range(3))),
        element("a:bgFillStyleLst", *(_flat() for _ in range(3))),
        name=name,
    )


def _flat() -> Markup:
    return element("a:solidFill", element("a:schemeClr", val="phClr"))


def _stroke(weight: float) -> Markup:
    dash = element("a:prstDash", val="solid")
    return element("a:ln", _flat(), dash, w=emu(weight), cap="flat", cmpd="sng", algn="ctr")


def _region(  # noqa: PLR0913 - one part of a table: letters, edges, ground
    tag: str,
    face: str,
    ink: str,
    edges: Mapping[str, tuple[str, float]],
    *,
    bare: bool = False,
    ground: str = "",
    **letters: str,
) -> Markup:
    sides = ("left", "right", "top", "bottom", "insideH", "insideV") if bare else tuple(edges)
    borders = (_edge(side, edges.get(side)) for side in sides)
    filled = fill(Ink(ground)) if ground else element("a:noFill")
    return element(
        tag,
        element("a:tcTxStyle", element("a:fontRef", idx=face), colour(Ink(ink)), **letters),
        element(
            "a:tcStyle",
            element("a:tcBdr", *borders),
            element("a:fill", filled) if bare or ground else None,
        ),
    )


def _edge(side: str, drawn: tuple[str, float] | None) -> Markup:
    if drawn is None:
        return element(f"a:{side}", element("a:ln", element("a:noFill")))
    slot, weight = drawn
    return element(f"a:{side}", element("a:ln", fill(Ink(slot)), w=emu(weight), cmpd="sng"))
