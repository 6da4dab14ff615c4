"""The list of a joined deck's slides: their order, ids and sections, the numbers at their feet, links between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop_kit.deck.powerpoint.sections import put_sections
from workshop_kit.edits.parts import SLIDE, put, related
from workshop_kit.theme.ooxml import NAMESPACES, element

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.edits.joining import Join

_FIRST = 256  # ECMA-376: ids of slides begin here
_REFERENCE = f"{{{NAMESPACES['r']}}}"


def list_slides(fresh: Any, theirs: Any, join: Join, slides: Sequence[Any]) -> None:
    """List slide parts in order. A slide of ours keeps its id; so does one of theirs, where none of ours has it."""
    ids = list(_ids(join, [one.slide_id for one in fresh.slides], [one.slide_id for one in theirs.slides]))
    listed = fresh.element.get_or_add_sldIdLst()
    for entry in list(listed):
        fresh.part.rels.pop(entry.rId)
        listed.remove(entry)
    for slide_id, slide in zip(ids, slides, strict=True):
        listed.append(element("p:sldId", id=slide_id, r__id=fresh.part.relate_to(slide, SLIDE)).parsed())
    fresh.part.rename_slide_parts([entry.rId for entry in listed])
    put_sections(fresh.element, join.sections, ids, fresh.core_properties.title)


def lead_links(slides: Sequence[Any], now: Mapping[Any, Any]) -> None:
    """Lead links between slides to what stands in a slide's place now, and take away those that lead nowhere."""
    for slide in slides:
        for reference, target in related(slide, SLIDE).items():
            if target in now:
                slide.rels.pop(reference)
                if now[target] is not None:
                    put(slide, reference, SLIDE, now[target])
        for link in slide._element.xpath(".//*[starts-with(local-name(), 'hlink')]"):  # noqa: SLF001 - the XML of a part
            reference = link.get(f"{_REFERENCE}id")
            if reference and reference not in slide.rels:
                link.getparent().remove(link)


def number(slides: Sequence[Any]) -> None:
    """Write the number of each slide where it shows one; programs count anew, but not before they show it."""
    for count, slide in enumerate(slides, 1):
        for field in slide._element.iterfind(".//a:fld[@type='slidenum']/a:t", NAMESPACES):  # noqa: SLF001 - the same
            field.text = str(count)


def _ids(join: Join, ours: Sequence[int], theirs: Sequence[int]) -> Iterator[int]:
    taken = {ours[one.fresh] for one in join.slides if one.fresh is not None}
    for one in join.slides:
        if one.fresh is not None:
            yield ours[one.fresh]
            continue
        own = theirs[one.theirs or 0]
        free = own if own not in taken and own >= _FIRST else max((_FIRST - 1, *taken, *ours)) + 1
        taken.add(free)
        yield free
