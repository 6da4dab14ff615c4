"""The slide master, the layouts and the notes master of a template, each as one XML part."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from workshop_kit.drawing import Ink
from workshop_kit.theme.design import Placeholder, Style, at
from workshop_kit.theme.foot import beside_logo, furnished
from workshop_kit.theme.ooxml import Markup, element, fill, shape_element
from workshop_kit.theme.ooxml.geometry import preset
from workshop_kit.theme.ooxml.shapes import place
from workshop_kit.theme.placeholders import (
    LANG,
    foot_element,
    level_elements,
    placeholder_element,
)
from workshop_kit.units import inches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.theme.design import Design
    from workshop_kit.theme.foot import Setting

_FIRST_LAYOUT_ID = 2_147_483_649  # masters and layouts share one count from 2,147,483,648 on
_TITLE = Style(36, "dk2", bold=True, heading=True, spacing=0.9)
_SIZES = (26, 24, 22, 20, 20, 20, 20, 20, 20)
_BODY = tuple(
    Style(
        size,
        spacing=0.95,
        before=12,
        left=inches(0.5 + 0.35 * level),
        hang=inches(0.35 if level else 0.5),
        mark="●",
        mark_size=0.8,
    )
    for level, size in enumerate(_SIZES)
)
_MASTER_TITLE = Placeholder("Title", "title", 0, at(0.70, 0.70, 11.933, 0.65), (_TITLE,), ("Title",))
_MASTER_BODY = Placeholder("Text", "body", 1, at(0.70, 1.70, 11.933, 4.75), _BODY, ("Text",))


def layout_part(design: Design, setting: Setting) -> Markup:
    """Write one layout: ornaments behind, then the slots in reading order, then the foot.

    A logo stands in the place of the mark; the layout must then relate to its picture as `LOGO_ID`.
    """
    ids = count(2)
    design = beside_logo(design, setting)
    slots = (placeholder_element(slot, next(ids), _followed(slot)) for slot in design.slots)
    content = [*_ornaments(design, setting, ids), *slots]
    if design.foot:
        content += [foot_element(kind, next(ids), design.foot.rest) for kind in ("ftr", "sldNum")]
    return element(
        "p:sldLayout",
        _slide_data(design.ground_ink, content, design.name),
        element("p:clrMapOvr", element("a:masterClrMapping")),
        type=design.kind or None,
        preserve=1,
        userDrawn=None if design.kind else 1,
    )


def master_part(layouts: int) -> Markup:
    """Write the master; `layouts` is how many layouts hang on it, as rId1 onwards."""
    content = [
        placeholder_element(_MASTER_TITLE, 2, on_master=True),
        placeholder_element(_MASTER_BODY, 3, on_master=True),
        foot_element("ftr", 4, "dk1", on_master=True),
        foot_element("sldNum", 5, "dk1", on_master=True),
    ]
    listed = (element("p:sldLayoutId", id=_FIRST_LAYOUT_ID + n, r__id=f"rId{n + 1}") for n in range(layouts))
    return element(
        "p:sldMaster",
        _slide_data(Ink("lt1"), content),
        colour_map(),
        element("p:sldLayoutIdLst", *listed),
        element(
            "p:txStyles",
            element("p:titleStyle", *level_elements((_TITLE,))),
            element("p:bodyStyle", *level_elements(_BODY)),
            element("p:otherStyle", *plain_levels(18)),
        ),
    )


def notes_master_part() -> Markup:
    """Write the notes master: the slide above, the facilitator's notes below."""
    locks = {"noGrp": 1, "noRot": 1, "noChangeAspect": 1}
    content = [
        _notes_slot(2, "Slide", "sldImg", locks, at(0.6875, 1.143, 6.125, 3.446)),
        _notes_slot(3, "Notes", "body", {"noGrp": 1}, at(0.75, 4.8125, 6, 3.9375)),
    ]
    return element(
        "p:notesMaster",
        _slide_data(Ink("lt1"), content),
        colour_map(),
        element("p:notesStyle", *plain_levels(12)),
    )


def colour_map() -> Markup:
    """Write which slot of the theme is ground and which is text."""
    same = {name: name for name in (*(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")}
    return element("p:clrMap", bg1="lt1", tx1="dk1", bg2="lt2", tx2="dk2", **same)


def plain_levels(size: float) -> list[Markup]:
    """Write nine levels of plain text: what a text box or a note starts from."""
    default = element("a:defPPr", element("a:defRPr", lang=LANG))
    return [default, *level_elements(Style(size, left=inches(0.5 * level)) for level in range(9))]


def _followed(slot: Placeholder) -> tuple[Style, ...]:
    """Return how the master sets what a slot follows."""
    return (_TITLE,) if slot.kind in {"title", "ctrTitle"} else _BODY


def _ornaments(design: Design, setting: Setting, ids: Iterator[int]) -> Iterator[Markup]:
    own = (shape_element(shape, next(ids), "", lang=LANG) for shape in design.shapes)
    for one in (*own, *furnished(design, setting, ids)):
        next(one.every("p:nvPr")).set("userDrawn", 1)
        yield one


def _slide_data(ground: Ink, content: list[Markup], name: str | None = None) -> Markup:
    background = element("p:bg", element("p:bgPr", fill(ground), element("a:effectLst")))
    tree = element(
        "p:spTree",
        element("p:nvGrpSpPr", element("p:cNvPr", id=1, name=""), element("p:cNvGrpSpPr"), element("p:nvPr")),
        element("p:grpSpPr"),
        *content,
    )
    return element("p:cSld", background, tree, name=name)


def _notes_slot(shape_id: int, name: str, kind: str, locks: dict[str, int], frame: Frame) -> Markup:
    naming = element("p:cNvPr", id=shape_id, name=name)
    properties = element(
        "p:nvSpPr",
        naming,
        element("p:cNvSpPr", element("a:spLocks", **locks)),
        element("p:nvPr", element("p:ph", type=kind, idx=shape_id)),
    )
    run = element("a:r", element("a:rPr", lang=LANG), element("a:t", name))
    text = element("p:txBody", element("a:bodyPr"), element("a:lstStyle"), element("a:p", run))
    look = element("p:spPr", place(frame), preset("rect"))
    return element("p:sp", properties, look, text if kind == "body" else None)
