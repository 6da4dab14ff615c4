"""Carrying: what is a person's goes from their presentation into the fresh one, which so becomes the joined one.

A slide of theirs comes with its pictures, films and links. It stands on our layout of the same name where that looks
as the one it stood on; otherwise it brings its layout with it, as a slide does that is pasted in PowerPoint and keeps
its look. Comments stay behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from workshop_kit.edits.changes import Side
from workshop_kit.edits.masters import drop_unused, list_masters
from workshop_kit.edits.parts import LAYOUT, NOTES, NOTES_MASTER, SLIDE, Brought, put, related
from workshop_kit.edits.sides import PUT
from workshop_kit.edits.slide_list import lead_links, list_slides, number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workshop_kit.edits.joining import Join


def carry(fresh: Any, theirs: Any, join: Join, layouts: Mapping[Any, Any], *, with_master: bool = False) -> None:
    """Make the fresh presentation the joined one.

    `layouts` says for layout parts of theirs which of ours stands in their place; others are brought along where a
    slide needs them. With `with_master` every one of theirs is, and all slides stand on them.
    """
    ours, others = ([slide.part for slide in one.slides] for one in (fresh, theirs))
    pages = [_Page(_at(ours, one.fresh), _at(others, one.theirs), one.sides) for one in join.slides]
    every = [layout.part for master in theirs.slide_masters for layout in master.slide_layouts]
    needed = {layout for page in pages if page.is_theirs for layout in related(page.theirs, LAYOUT).values()}
    along = [layout for layout in every if with_master or (layout in needed and layout not in layouts)]
    left_out = dict.fromkeys(layout for layout in every if layout not in along)
    brought = Brought(fresh.part.package, {**left_out, **layouts, **_staying(fresh, theirs, pages)})
    slides = [brought.part(page.theirs) if page.is_theirs else page.ours for page in pages]
    for page, slide in zip(pages, slides, strict=True):
        _take_notes(page, slide, brought)
        _put_sides(page, slide)
        _name(page, slide, ours)
    list_masters(fresh, [brought.part(layout) for layout in along])
    if with_master:
        _stand_on(slides, [brought.part(layout) for layout in along])
    list_slides(fresh, theirs, join, slides)
    places = {page.ours: slide for page, slide in zip(pages, slides, strict=True)}
    lead_links(slides, {part: places.get(part) for part in ours})
    if with_master:
        drop_unused(fresh)
    number(slides)


class _Page(Struct, frozen=True):
    """One slide of the joined deck: our part and theirs, None where there is none, and which sides are theirs."""

    ours: Any
    theirs: Any
    sides: frozenset[Side]

    @property
    def is_theirs(self) -> bool:
        """Whether what is seen on it is theirs."""
        return self.ours is None or Side.FACE in self.sides


def _at(parts: Sequence[Any], index: int | None) -> Any:
    return None if index is None else parts[index]


def _staying(fresh: Any, theirs: Any, pages: Sequence[_Page]) -> dict[Any, Any]:
    """Return what stands here for the parts of theirs that are not copied; None for what is left behind."""
    others = [slide.part for slide in theirs.slides]
    notes = [part for slide in others for part in related(slide, NOTES).values()]
    masters = related(theirs.part, NOTES_MASTER).values()
    here = dict.fromkeys([*others, *notes]) | dict.fromkeys(masters, fresh.part.notes_master_part)
    here |= {page.theirs: page.ours for page in pages if not page.is_theirs and page.theirs is not None}
    copied = {page.theirs for page in pages if page.is_theirs}
    return {theirs.part: fresh.part} | {part: instead for part, instead in here.items() if part not in copied}


def _take_notes(page: _Page, slide: Any, brought: Brought) -> None:
    """Put the notes under a slide that belong to it: theirs as a copy, ours as they are."""
    are_theirs = page.ours is None or Side.NOTES in page.sides
    if not are_theirs and not page.is_theirs:
        return
    for reference in related(slide, NOTES):
        slide.rels.pop(reference)
    for notes in related(page.theirs if are_theirs else page.ours, NOTES).values():
        if are_theirs:
            brought.instead.pop(notes, None)
        own = brought.part(notes) if are_theirs else notes
        for reference in related(own, SLIDE):
            put(own, reference, SLIDE, slide)
        slide.relate_to(own, NOTES)


def _put_sides(page: _Page, slide: Any) -> None:
    """Put the other sides into a slide where they are not of the one whose face it has."""
    if page.ours is None or page.theirs is None:
        return
    source = page.ours if page.is_theirs else page.theirs
    for side, put_side in PUT.items():
        if (side in page.sides) != page.is_theirs:
            put_side(source._element, slide._element)  # noqa: SLF001 - python-pptx has no other way to the XML


def _name(page: _Page, slide: Any, ours: Sequence[Any]) -> None:
    """Let a slide of ours keep the name we know it by, and no slide of theirs have one of ours."""
    content = slide._element.cSld  # noqa: SLF001 - python-pptx has no other way to the XML
    if page.ours is not None:
        content.set("name", page.ours._element.cSld.get("name", ""))  # noqa: SLF001 - the same
    elif content.get("name") in {part._element.cSld.get("name") for part in ours}:  # noqa: SLF001 - the same
        del content.attrib["name"]


def _stand_on(slides: Sequence[Any], layouts: Sequence[Any]) -> None:
    """Let every slide stand on the layout of its name among these, the first where several have it."""
    by_name = {layout.slide_layout.name: layout for layout in reversed(layouts)}
    for slide in slides:
        for reference, layout in related(slide, LAYOUT).items():
            put(slide, reference, LAYOUT, by_name.get(layout.slide_layout.name, layout))
