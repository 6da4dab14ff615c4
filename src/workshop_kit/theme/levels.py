"""How a level of a placeholder sets its text: all that layout, master and text styles say of it, resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.colours.palette import luminance
from workshop_kit.theme.model import EM_PITCH, Level
from workshop_kit.theme.ooxml.markup import NAMESPACES, Element
from workshop_kit.units import from_emu

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from workshop_kit.drawing import Align
    from workshop_kit.theme.model import Caps

_SIZE = 18.0  # points, where nothing says a size
_ALIGNED: dict[str, Align] = {"l": "left", "ctr": "center", "r": "right"}
_SLOTS = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}
_CAPS: dict[str, Caps] = {"all": "all", "small": "small"}
_MARKS = ("buNone", "buChar", "buAutoNum", "buBlip")
_PICTURE_MARK = "•"
_A = f"{{{NAMESPACES['a']}}}"


class Said(Struct, frozen=True):
    """What is said of one level, the nearest first, each as an `a:lvlNpPr`; `runs` is what they say of its runs.

    `parts` and `run_parts` are what stands in these, by tag.
    """

    entries: Sequence[Element]
    parts: Sequence[Mapping[str, Element]]
    runs: Sequence[Element]
    run_parts: Sequence[Mapping[str, Element]]

    def of(self, attribute: str, default: str) -> str:
        """Return an attribute of the level itself."""
        return next((str(e.get(attribute)) for e in self.entries if e.get(attribute) is not None), default)

    def run(self, attribute: str, default: str) -> str:
        """Return an attribute of its run properties."""
        return next((str(r.get(attribute)) for r in self.runs if r.get(attribute) is not None), default)

    def first(self, *tags: str) -> Element | None:
        """Return the nearest element of one of these tags."""
        return next((parts[_A + tag] for parts in self.parts for tag in tags if _A + tag in parts), None)

    def within(self, tag: str) -> Element | None:
        """Return what stands in the nearest element of a tag that holds something."""
        return _within(self.parts, tag)

    def run_within(self, tag: str) -> Element | None:
        """Return the same of its run properties."""
        return _within(self.run_parts, tag)

    def run_first(self, tag: str) -> Element | None:
        """Return the nearest element of a tag in its run properties."""
        return next((parts[_A + tag] for parts in self.run_parts if _A + tag in parts), None)


def _within(said: Sequence[Mapping[str, Element]], tag: str) -> Element | None:
    return next((parts[_A + tag][0] for parts in said if len(parts.get(_A + tag, ()))), None)


def said_of(entries: Iterable[Element]) -> Said:
    """Return what is said of one level by these elements."""
    entries = tuple(entries)
    parts = tuple(map(_parts, entries))
    runs = tuple(one[_A + "defRPr"] for one in parts if _A + "defRPr" in one)
    return Said(entries, parts, runs, tuple(map(_parts, runs)))


def _parts(element: Element) -> Mapping[str, Element]:
    """Return what stands in an element by tag; of two alike, the first."""
    return {part.tag: part for part in reversed(element)}


def level(said: Said, heading_face: str, body_face: str, colours: Mapping[str, str]) -> Level:
    """Resolve one level; sizes and lengths become points, faces names. `colours` are the theme's, RRGGBB by slot."""
    size = int(said.run("sz", str(round(_SIZE * 100)))) / 100
    typeface = _typeface(said)
    spacing, exact = _spacing(said)
    return Level(
        size=size,
        face=_face(typeface, heading_face, body_face),
        bold=_true(said.run("b", "0")),
        italic=_true(said.run("i", "0")),
        heading=typeface.startswith("+mj"),
        spacing=spacing,
        exact=exact,
        before=_distance(said.within("spcBef"), size),
        after=_distance(said.within("spcAft"), size),
        left=from_emu(int(said.of("marL", "0"))),
        hang=-from_emu(int(said.of("indent", "0"))),
        align=_ALIGNED.get(said.of("algn", "l"), "left"),
        mark=_mark(said),
        mark_size=_mark_size(said, size),
        mark_heading=_marked_as_heading(said),
        ink=_ink(said, colours),
        caps=_CAPS.get(said.run("cap", "none"), ""),
    )


def _typeface(said: Said) -> str:
    latin = said.run_first("latin")
    return "+mn-lt" if latin is None else str(latin.get("typeface", "+mn-lt"))


def _face(typeface: str, heading_face: str, body_face: str) -> str:
    return {"+mj": heading_face, "+mn": body_face}.get(typeface[:3], typeface)


def _ink(said: Said, colours: Mapping[str, str]) -> str:
    """Return the slot of its colour; a colour outside the theme counts as ink or as paper, whichever is nearer."""
    found = said.run_within("solidFill")
    if found is not None and found.tag.endswith("srgbClr"):
        own = luminance(str(found.get("val")))
        return min(("dk1", "lt1"), key=lambda slot: abs(luminance(colours[slot]) - own))
    named = "tx1" if found is None else str(found.get("val"))
    slot = _SLOTS.get(named, named)
    return slot if slot in colours else "dk1"


def _spacing(said: Said) -> tuple[float, float | None]:
    """Return factor and exact pitch of `a:lnSpc`."""
    found = said.within("lnSpc")
    if found is None:
        return 1.0, None
    if _is_points(found):
        return 1.0, int(found.get("val")) / 100
    return _part(found), None


def _distance(found: Element | None, size: float) -> float:
    """Return a distance between paragraphs in points; a per cent is of the line's pitch."""
    if found is None:
        return 0.0
    return int(found.get("val")) / 100 if _is_points(found) else _part(found) * EM_PITCH * size


def _mark(said: Said) -> str:
    found = said.first(*_MARKS)
    if found is None or found.tag.endswith("buNone"):
        return ""
    if found.tag.endswith("buAutoNum"):
        return "auto"
    return str(found.get("char", _PICTURE_MARK))


def _mark_size(said: Said, size: float) -> float:
    found = said.first("buSzPct", "buSzPts", "buSzTx")
    if found is None or found.get("val") is None:
        return 1.0
    return int(found.get("val")) / 100 / size if found.tag.endswith("buSzPts") else _part(found)


def _marked_as_heading(said: Said) -> bool:
    found = said.first("buFont", "buFontTx")
    return found is not None and str(found.get("typeface", "")).startswith("+mj")


def _part(found: Element) -> float:
    """Read a part of one: Office writes thousandths of a per cent, strict files a percent sign."""
    said = str(found.get("val"))
    return float(said[:-1]) / 100 if said.endswith("%") else int(said) / 100_000


def _is_points(found: Element) -> bool:
    return bool(found.tag.endswith("spcPts"))


def _true(said: str) -> bool:
    return said in {"1", "true", "on"}
