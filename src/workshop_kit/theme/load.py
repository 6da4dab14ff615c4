"""Read a template: the name of a bundled theme or the path of any .pptx goes in, a Theme comes out.

Slots are known by the names of the layouts' placeholders, frames and levels are resolved down to the master's text
styles. Nothing is assumed of a template but that it has a master with layouts.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree
from msgspec import Struct
from pptx.opc.constants import RELATIONSHIP_TYPE

from workshop_kit.drawing import Frame
from workshop_kit.resources import asset
from workshop_kit.theme.faces import face_notes
from workshop_kit.theme.furniture import ground, ornaments, shows_its_master
from workshop_kit.theme.inheritance import LEVELS, Lineage, Master, lineages, master_of
from workshop_kit.theme.jobs import jobs
from workshop_kit.theme.levels import level, said_of
from workshop_kit.theme.matching import mapped
from workshop_kit.theme.model import Layout, Slot, Theme
from workshop_kit.theme.offered import BUNDLED
from workshop_kit.theme.on_demand import OnDemand
from workshop_kit.theme.ooxml.markup import NAMESPACES, Element
from workshop_kit.theme.opening import HOW_TO_SAVE, opened, readable, refusal
from workshop_kit.theme.scheme import colours_of
from workshop_kit.units import from_emu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from workshop_kit.drawing import Shape

_FOOT = ("ftr", "sldNum")
_FACE = "Arial"  # where a template names none
_SUFFIXES = {".pptx", ".pptm", ".potx", ".potm", ".ppsx", ".ppt", ".odp"}


class _Base(Struct, frozen=True):
    """What all layouts of a template stand on: its faces and colours, its master, and what is drawn on that."""

    heading: str
    body: str
    colours: Mapping[str, str]
    master: Master
    ornaments: tuple[Shape, ...]


def bundled_themes() -> tuple[str, ...]:
    """Return the names of the themes that come with the kit, in order."""
    return BUNDLED


def load_theme(name_or_path: str) -> Theme:
    """Read a bundled theme by its name, or a template by its path, with the mapping file that lies beside it.

    Raises Refused with a Problem for an unknown name and for a file that is no usable template.
    """
    return theme_of(_path(name_or_path))


def theme_of(path: Path, content: bytes = b"") -> Theme:
    """Read a template in a file, or one that is in no file yet: `content` is then made from the one in the file."""
    presentation = opened(path, content or None)
    with readable(path, "the size of its slides"):
        width, height = from_emu(presentation.slide_width), from_emu(presentation.slide_height)
    with readable(path, "its slide master"):
        master = presentation.slide_master
        theme = _theme_part(path, master)
        colours = colours_of(theme, master.element)
        base = _Base(*_faces(theme), colours, master_of(master.element), ornaments(master.element, colours))
    layouts = _layouts(path, presentation, base)
    return Theme(
        name=path.stem,
        path=path,
        content=content,
        width=width,
        height=height,
        colours=colours,
        heading_face=base.heading,
        body_face=base.body,
        layouts=layouts,
        jobs=jobs(colours),
        problems=tuple(face_notes(base.heading, base.body)),
    )


def _path(name_or_path: str) -> Path:
    if name_or_path.casefold() in bundled_themes():
        return asset("themes", f"{name_or_path.casefold()}.pptx")
    path = Path(name_or_path)
    if path.suffix.lower() in _SUFFIXES or path.is_file() or path.name != name_or_path:
        return path
    known = ", ".join(bundled_themes())
    raise refusal(f"There is no theme '{name_or_path}'.", f"Choose from: {known}. Or name a PowerPoint file (.pptx).")


def _layouts(path: Path, presentation: Any, base: _Base) -> Mapping[str, Layout]:
    """Return the layouts by name, ours read on demand.

    Another's are read at once, so that what is damaged shows now, and stand under our names too where its file says so.
    """

    def reader(index: int, layout: Any) -> Callable[[], Layout]:
        return lambda: _layout(index, layout, base, path)

    readers: dict[str, Callable[[], Layout]] = {}
    for index, layout in enumerate(presentation.slide_layouts):
        readers.setdefault(layout.name, reader(index, layout))
    layouts = OnDemand(readers)
    return layouts if path.parent == asset("themes") else {**layouts, **mapped(path, layouts)}


def _layout(index: int, layout: Any, base: _Base, path: Path) -> Layout:
    with readable(path, f"its layout '{layout.name}'"):
        return _layout_read(index, layout, base)


def _layout_read(index: int, layout: Any, base: _Base) -> Layout:
    own = layout.element
    placeholders = tuple(lineages(own, base.master))
    behind = base.ornaments if shows_its_master(own) else ()
    return Layout(
        name=layout.name,
        index=index,
        slots=_slots(placeholders, base),
        kind=own.get("type", ""),
        ground=ground(own, base.master.root, base.colours),
        ornaments=(*behind, *ornaments(own, base.colours)),
        foot=tuple(_slot(one.kind, one, base, 1) for one in placeholders if one.kind in _FOOT),
    )


def _slots(placeholders: Iterable[Lineage], base: _Base) -> Mapping[str, Slot]:
    slots: dict[str, Slot] = {}
    for lineage in placeholders:
        if lineage.is_slot:
            name = lineage.name if lineage.name not in slots else f"{lineage.name} {lineage.idx}"
            slots[name] = _slot(name, lineage, base)
    return slots


def _slot(name: str, lineage: Lineage, base: _Base, most: int = LEVELS) -> Slot:
    said = (said_of(lineage.levels(number)) for number in range(min(lineage.depth(), most)))
    return Slot(
        name=name,
        idx=lineage.idx,
        kind=lineage.kind,
        frame=lineage.frame() or Frame(0, 0, 0, 0),
        levels=tuple(level(one, base.heading, base.body, base.colours) for one in said),
        anchor=lineage.anchor(),
        insets=lineage.insets(),
    )


def _theme_part(path: Path, master: Any) -> Element:
    try:
        theme = etree.fromstring(master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob)
    except (KeyError, etree.XMLSyntaxError):
        theme = None
    if theme is None or any(theme.find(f".//a:{scheme}", NAMESPACES) is None for scheme in ("fontScheme", "clrScheme")):
        raise refusal(f"'{path}' has no colours and fonts that can be read.", HOW_TO_SAVE) from None
    return theme


def _faces(theme: Element) -> tuple[str, str]:
    """Return the faces of headings and of text."""
    scheme = theme.find(".//a:fontScheme", NAMESPACES)
    heading, body = (scheme.find(f"a:{kind}/a:latin", NAMESPACES) for kind in ("majorFont", "minorFont"))
    return _typeface(heading), _typeface(body)


def _typeface(latin: Element | None) -> str:
    return str(latin.get("typeface") or _FACE) if latin is not None else _FACE
