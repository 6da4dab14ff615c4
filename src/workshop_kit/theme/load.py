"""Read a template: the name of a bundled theme or the path of any .pptx goes in, a Theme comes out.

Slots are known by the names of the layouts' placeholders, frames and levels are resolved down to the master's text
styles. Nothing is assumed of a template but that it has a master with layouts.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree
from pptx import Presentation
from pptx.exc import PackageNotFoundError, PythonPptxError
from pptx.opc.constants import RELATIONSHIP_TYPE

from workshop_kit.drawing import Frame
from workshop_kit.errors import Problem, Refused
from workshop_kit.resources import asset
from workshop_kit.theme.inheritance import LEVELS, Lineage, lineages
from workshop_kit.theme.levels import Said, level
from workshop_kit.theme.model import Layout, Slot, Theme
from workshop_kit.theme.ooxml.markup import NAMESPACES, Element
from workshop_kit.units import from_emu

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAPPED = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
_SUFFIXES = {".pptx", ".pptm", ".potx", ".potm"}
_HOW_TO_SAVE = "Open it in PowerPoint and save it as a presentation (.pptx)."
# What python-pptx raises for a file that is none, or that is damaged.
_UNREADABLE = (
    PythonPptxError,
    zipfile.BadZipFile,
    etree.XMLSyntaxError,
    KeyError,
    ValueError,
    AttributeError,
    EOFError,
)


def bundled_themes() -> tuple[str, ...]:
    """Return the names of the themes that come with the kit, in order."""
    return tuple(sorted(path.stem for path in asset("themes").glob("*.pptx")))


def load_theme(name_or_path: str) -> Theme:
    """Read a bundled theme by its name, or a template by its path.

    Raises Refused with a Problem for an unknown name and for a file that is no usable template.
    """
    path = _path(name_or_path)
    presentation = _opened(path)
    master = presentation.slide_master
    theme = _theme_part(path, master)
    faces = _faces(theme)
    layouts: dict[str, Layout] = {}
    for index, layout in enumerate(presentation.slide_layouts):
        slots = _slots(layout.element, master.element, *faces)
        layouts.setdefault(layout.name, Layout(layout.name, index, slots))
    return Theme(
        name=path.stem,
        path=path,
        width=from_emu(presentation.slide_width),
        height=from_emu(presentation.slide_height),
        colours=_colours(theme, master.element),
        heading_face=faces[0],
        body_face=faces[1],
        layouts=layouts,
    )


def _path(name_or_path: str) -> Path:
    if name_or_path.casefold() in bundled_themes():
        return asset("themes", f"{name_or_path.casefold()}.pptx")
    path = Path(name_or_path)
    if path.suffix.lower() in _SUFFIXES or path.is_file() or path.name != name_or_path:
        return path
    known = ", ".join(bundled_themes())
    raise _refusal(f"There is no theme '{name_or_path}'.", f"Choose from: {known}. Or name a PowerPoint file (.pptx).")


def _opened(path: Path) -> Any:
    if path.is_dir():
        raise _refusal(f"The theme '{path}' is a folder.", "Name a PowerPoint file (.pptx) in it.")
    try:
        presentation = Presentation(str(path))
    except PackageNotFoundError:
        if not path.exists():
            raise _refusal(f"There is no file '{path}' to take the theme from.") from None
        raise _refusal(f"'{path}' is not a PowerPoint file.", _HOW_TO_SAVE) from None
    except OSError as problem:
        raise _refusal(f"'{path}' cannot be read: {problem.strerror}.") from None
    except _UNREADABLE:
        raise _refusal(f"'{path}' is not a PowerPoint presentation that can be read.", _HOW_TO_SAVE) from None
    if not len(presentation.slide_masters) or not len(presentation.slide_layouts):
        raise _refusal(f"'{path}' has no slide layouts.", "Take a template with at least one layout.")
    return presentation


def _refusal(message: str, hint: str = "") -> Refused:
    return Refused([Problem(message, hint=hint)])


def _slots(layout: Element, master: Element, heading_face: str, body_face: str) -> Mapping[str, Slot]:
    slots: dict[str, Slot] = {}
    for lineage in lineages(layout, master):
        if lineage.is_slot:
            name = lineage.name if lineage.name not in slots else f"{lineage.name} {lineage.idx}"
            slots[name] = _slot(name, lineage, heading_face, body_face)
    return slots


def _slot(name: str, lineage: Lineage, heading_face: str, body_face: str) -> Slot:
    said = (Said(tuple(lineage.levels(number))) for number in range(min(lineage.depth(), LEVELS)))
    return Slot(
        name=name,
        idx=lineage.idx,
        kind=lineage.kind,
        frame=lineage.frame() or Frame(0, 0, 0, 0),
        levels=tuple(level(one, heading_face, body_face) for one in said),
        anchor=lineage.anchor(),
        insets=lineage.insets(),
    )


def _theme_part(path: Path, master: Any) -> Element:
    try:
        return etree.fromstring(master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob)
    except (KeyError, etree.XMLSyntaxError):
        raise _refusal(f"'{path}' has no colours and fonts that can be read.", _HOW_TO_SAVE) from None


def _faces(theme: Element) -> tuple[str, str]:
    """Return the faces of headings and of text."""
    scheme = theme.find(".//a:fontScheme", NAMESPACES)
    heading, body = (scheme.find(f"a:{kind}/a:latin", NAMESPACES) for kind in ("majorFont", "minorFont"))
    return str(heading.get("typeface")), str(body.get("typeface"))


def _colours(theme: Element, master: Element) -> Mapping[str, str]:
    """Return the colours by slot as the master maps them: in a dark template dk1, the ink, is its light colour."""
    scheme = {
        etree.QName(slot).localname: str(slot[0].get("lastClr") or slot[0].get("val"))
        for slot in theme.find(".//a:clrScheme", NAMESPACES)
    }
    mapped = master.find("p:clrMap", NAMESPACES)
    return {slot: scheme[mapped.get(_MAPPED.get(slot, slot), slot)].upper() for slot in scheme}
