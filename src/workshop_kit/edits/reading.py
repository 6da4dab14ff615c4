"""Reading a deck: the bytes of a .pptx go in, what is seen on its slides comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree
from msgspec.structs import replace

from workshop_kit.edits.canonical import canonical
from workshop_kit.edits.layouts import Layouts
from workshop_kit.edits.model import SeenDeck, Slide
from workshop_kit.edits.shapes import foot_of, own_place, shapes_of, text_of
from workshop_kit.theme.ooxml import NAMESPACES, Element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.edits.following import Following
    from workshop_kit.edits.model import Text

_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def seen(presentation: Any) -> SeenDeck:
    """Return what is seen in an open deck."""
    root = presentation.element
    sections, layouts = _sections(root), Layouts(root)
    return SeenDeck(
        slides=tuple(_slide(slide, layouts, sections) for slide in presentation.slides),
        width=int(presentation.slide_width),
        height=int(presentation.slide_height),
    )


def _slide(slide: Any, layouts: Layouts, sections: dict[int, str]) -> Slide:
    xml, layout = slide.element, slide.slide_layout
    tree, follows = xml.cSld.spTree, layouts.followed_by(slide, layout)
    return Slide(
        name=xml.cSld.get("name", ""),
        id=slide.slide_id,
        shapes=tuple(shapes_of(tree, follows)),
        notes=_notes(slide, follows),
        foot=" ".join(_words(shape) for shape in tree if foot_of(shape) == "ftr"),
        foot_set=tuple(sorted(f"{kind} {own_place(shape)}" for shape in tree if (kind := foot_of(shape)))),
        hidden=xml.get("show") in ("0", "false"),
        transition=transition_of(xml),
        section=sections.get(slide.slide_id, "") if sections else None,
        ground=canonical(xml.find("p:cSld/p:bg", NAMESPACES), slide.part),
        motion=tuple(_motion(xml)),
        design=layouts.design(layout),
    )


def _words(shape: Element) -> str:
    return "".join(one.text or "" for one in shape.iterfind(".//a:t", NAMESPACES))


def _notes(slide: Any, follows: Following) -> Text:
    if not slide.has_notes_slide:
        return ()
    notes = slide.notes_slide
    body = notes.element.find(".//p:ph[@type='body']/../../../p:txBody", NAMESPACES)
    text = text_of(body, (), replace(follows, part=notes.part))
    return tuple(paragraph for paragraph in text if paragraph.words)


def transitions(slide: Element) -> list[Element]:
    """Return what says how a slide comes in, for newer programs and for older ones."""
    found = [one for one in slide.iterchildren(f"{_COMPATIBILITY}AlternateContent") if _kinds(one)]
    return [*found, *slide.iterchildren(f"{{{NAMESPACES['p']}}}transition")]


def transition_of(slide: Element) -> str:
    """Return by which effect a slide comes in; '' for none."""
    return next((kind for one in transitions(slide) for kind in _kinds(one)), "")


def _kinds(one: Element) -> list[str]:
    found = one.iter(f"{{{NAMESPACES['p']}}}transition")
    return [etree.QName(child).localname for transition in found for child in transition if isinstance(child.tag, str)]


def _motion(slide: Element) -> Iterator[str]:
    for node in slide.iterfind(".//p:cTn[@presetID]", NAMESPACES):
        yield " ".join(node.get(name, "") for name in ("presetClass", "presetID", "nodeType"))


def _sections(presentation: Element) -> dict[int, str]:
    """Return the name of the section that a slide is in, by the slide's id."""
    return {
        int(slide.get("id")): section.get("name", "")
        for section in presentation.iterfind(".//p14:section", NAMESPACES)
        for slide in section.iterfind("p14:sldIdLst/p14:sldId", NAMESPACES)
    }
