"""How words are seen: what a run says of itself, or else its shape, its layout, its master, the presentation."""

from __future__ import annotations

import colorsys
from typing import TYPE_CHECKING, Any

from lxml import etree
from msgspec import Struct

from workshop_kit.edits.model import Look
from workshop_kit.theme.ooxml import NAMESPACES, Element

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WHOLE = 100_000  # ECMA-376: parts are counted in thousandths of a percent
_ON = ("1", "true")


class Colours(Struct, frozen=True):
    """The colours of a slide by the names that its text may use, RRGGBB, and its two faces."""

    by_name: Mapping[str, str]
    faces: Mapping[str, str]

    def of(self, filled: Element | None) -> str:
        """Return the colour of a plain fill; '' where it is none or cannot be told."""
        mark = None if filled is None else next(iter(filled), None)
        if mark is None:
            return ""
        named = {"srgbClr": str(mark.get("val", "")), "sysClr": str(mark.get("lastClr", ""))}
        rgb = named.get(etree.QName(mark).localname) or self.by_name.get(str(mark.get("val")), "")
        return _changed(rgb.upper(), mark) if len(rgb) == len("RRGGBB") else ""


def colours_of(owner: Any) -> Colours:
    """Return the colours of a slide or layout as its own map, its layout's or its master's has them."""
    master = _master(owner)
    theme = _theme(master)
    scheme = {etree.QName(slot).localname: _rgb(slot) for slot in theme.iterfind(".//a:clrScheme/*", NAMESPACES)}
    own = owner.element.find("p:clrMapOvr/a:overrideClrMapping", NAMESPACES)
    mapped = own if own is not None else master.element.find("p:clrMap", NAMESPACES)
    names = {} if mapped is None else {name: scheme.get(slot, "") for name, slot in mapped.attrib.items()}
    faces = {
        f"+{short}-lt": face.get("typeface", "")
        for short, long in (("mj", "majorFont"), ("mn", "minorFont"))
        for face in theme.iterfind(f".//a:{long}/a:latin", NAMESPACES)
    }
    return Colours({**scheme, **names}, faces)


def _master(owner: Any) -> Any:
    layout = getattr(owner, "slide_layout", owner)
    return getattr(layout, "slide_master", layout)


def _theme(master: Any) -> Element:
    for relation in master.part.rels.values():
        if relation.reltype.endswith("/theme"):
            return etree.fromstring(relation.target_part.blob)
    return etree.Element("none")


def _rgb(slot: Element) -> str:
    mark = next(iter(slot), None)
    return "" if mark is None else str(mark.get("lastClr") or mark.get("val", ""))


def _changed(rgb: str, mark: Element) -> str:
    """Return a colour made lighter or darker as its mark says."""
    if not rgb:
        return ""
    hue, light, full = colorsys.rgb_to_hls(*(int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    for change in mark:
        part = int(str(change.get("val", "0")).rstrip("%") or 0) / _WHOLE
        match etree.QName(change).localname:
            case "lumMod":
                light *= part
            case "lumOff":
                light += part
            case _:
                pass
    made = colorsys.hls_to_rgb(hue, min(1, max(0, light)), full)
    return "".join(f"{round(channel * 255):02X}" for channel in made)


def look(own: Element | None, level: int, styles: Sequence[Element], colours: Colours, part: Any = None) -> Look:
    """Return how a run is seen; `own` are its properties, `level` counts from 0, `part` resolves its links."""
    said = tuple(_said(own, level, styles))
    face = next((found.get("typeface") for one in said if (found := one.find("a:latin", NAMESPACES)) is not None), "")
    mark = None if own is None else own.find("a:hlinkClick", NAMESPACES)
    linked = mark is not None
    fill = next((found for one in said if (found := one.find("a:solidFill", NAMESPACES)) is not None), None)
    return Look(
        bold=_first(said, "b") in _ON,
        italic=_first(said, "i") in _ON,
        underlined=_first(said, "u") not in ("", "none") and not linked,
        size=int(_first(said, "sz") or 0),
        colour="" if linked else colours.of(fill),
        face=colours.faces.get(face, face),
        link=_address(mark, part) if linked else "",
    )


def _address(mark: Element, part: Any) -> str:
    """Return where a link leads: an address, or what it does within the show."""
    reference = mark.get(f"{{{NAMESPACES['r']}}}id")
    if part is not None and reference in part.rels and part.rels[reference].is_external:
        return str(part.rels[reference].target_ref).rstrip("/")
    return str(mark.get("action", "another slide"))


def _said(own: Element | None, level: int, styles: Sequence[Element]) -> Iterator[Element]:
    if own is not None:
        yield own
    for one in styles:
        found = one.find(f"a:lvl{level + 1}pPr/a:defRPr", NAMESPACES)
        if found is not None:
            yield found


def _first(said: Sequence[Element], name: str) -> str:
    return next((str(one.get(name)) for one in said if one.get(name) is not None), "")
