"""A whole PowerPoint template from a palette and two faces: names go in, the bytes of a .pptx come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.theme.foot import NO_FURNITURE, Furniture, Setting
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.theme.ooxml import Markup, element
from workshop_kit.theme.package import Part, packed
from workshop_kit.theme.parts import layout_part, master_part, notes_master_part, plain_levels
from workshop_kit.theme.styles import table_styles_part, theme_part
from workshop_kit.units import emu, inches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.theme.design import Design
    from workshop_kit.theme.pictures import Image

WIDTH, HEIGHT = inches(40 / 3), inches(7.5)
"""The slide, in points: 16:9."""

_NOTES_PAPER = (inches(7.5), inches(10))
_FIRST_MASTER_ID = 2_147_483_648

_MASTER = "/ppt/slideMasters/slideMaster1.xml"
_NOTES = "/ppt/notesMasters/notesMaster1.xml"
_THEME, _NOTES_THEME = "/ppt/theme/theme1.xml", "/ppt/theme/theme2.xml"
_TABLES = "/ppt/tableStyles.xml"
_PROPERTIES, _VIEW = "/ppt/presProps.xml", "/ppt/viewProps.xml"


def template_bytes(  # noqa: PLR0913, PLR0917 - a name, colours, two faces, what stands on every slide, the layouts
    name: str,
    palette: Mapping[str, str],
    heading: str,
    body: str,
    furniture: Furniture = NO_FURNITURE,
    layouts: Sequence[Design] = LAYOUTS,
) -> bytes:
    """Make a template: master, layouts, theme, table style and notes master.

    `palette` holds RRGGBB for dk1, lt1, dk2, lt2, accent1 to accent6, hlink and folHlink; `heading` and `body` are
    names of faces. Without a practice its text box is left out. Equal input makes equal bytes.
    """
    return packed(
        (
            _presentation(),
            _master(len(layouts)),
            *_layouts(layouts, Setting(furniture, palette, body)),
            *_pictures(furniture),
            Part(_NOTES, "notesMaster", notes_master_part(), (("theme", _NOTES_THEME),)),
            Part(_THEME, "theme", theme_part(name, palette, heading, body)),
            Part(_NOTES_THEME, "theme", theme_part(f"{name} notes", palette, heading, body)),
            Part(_TABLES, "tableStyles", table_styles_part()),
            Part(_PROPERTIES, "presProps", element("p:presentationPr")),
            Part(_VIEW, "viewProps", element("p:viewPr")),
        )
    )


def _presentation() -> Part:
    relations = (
        ("slideMaster", _MASTER),
        ("notesMaster", _NOTES),
        ("presProps", _PROPERTIES),
        ("viewProps", _VIEW),
        ("theme", _THEME),
        ("tableStyles", _TABLES),
    )
    root = element(
        "p:presentation",
        element("p:sldMasterIdLst", element("p:sldMasterId", id=_FIRST_MASTER_ID, r__id="rId1")),
        element("p:notesMasterIdLst", element("p:notesMasterId", r__id="rId2")),
        _size("p:sldSz", WIDTH, HEIGHT),
        _size("p:notesSz", *_NOTES_PAPER),
        element("p:defaultTextStyle", *plain_levels(18)),
        saveSubsetFonts=1,
    )
    return Part("/ppt/presentation.xml", "presentation.main", root, relations)


def _master(layouts: int) -> Part:
    hung = tuple(("slideLayout", _layout_path(number)) for number in range(1, layouts + 1))
    return Part(_MASTER, "slideMaster", master_part(layouts), (*hung, ("theme", _THEME)))


def _layouts(designs: Sequence[Design], setting: Setting) -> Iterator[Part]:
    logo_file = setting.furniture.logo
    for number, design in enumerate(designs, 1):
        root = layout_part(design, setting)
        logo = [("image", _logo_path(logo_file))] if logo_file and any(root.every("p:pic")) else []
        yield Part(_layout_path(number), "slideLayout", root, (("slideMaster", _MASTER), *logo))


def _pictures(furniture: Furniture) -> Iterator[Part]:
    if furniture.logo:
        yield Part(_logo_path(furniture.logo), furniture.logo.format, furniture.logo.content)


def _logo_path(logo: Image) -> str:
    return f"/ppt/media/image1.{logo.format}"


def _layout_path(number: int) -> str:
    return f"/ppt/slideLayouts/slideLayout{number}.xml"


def _size(tag: str, width: float, height: float) -> Markup:
    return element(tag, cx=emu(width), cy=emu(height))
