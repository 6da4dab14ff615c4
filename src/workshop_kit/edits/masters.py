"""The masters of a joined deck: those brought along are listed and numbered, one that nothing stands on is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop_kit.edits.parts import LAYOUT, MASTER, THEME, related
from workshop_kit.theme.ooxml import NAMESPACES, Element, element

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_REFERENCE = f"{{{NAMESPACES['r']}}}id"
_FIRST = 2**31  # ECMA-376: masters and layouts share the numbers from here on


def master_of(layout: Any) -> Any:
    """Return the part of a layout's master."""
    return next(iter(related(layout, MASTER).values()))


def list_masters(presentation: Any, layouts: Collection[Any]) -> None:
    """List the masters of layouts that were brought along, each with the layouts that came with it."""
    listed = presentation.element.find("p:sldMasterIdLst", NAMESPACES)
    for master in dict.fromkeys(map(master_of, layouts)):
        _keep_related(master)
        reference = presentation.part.relate_to(master, MASTER)
        listed.append(element("p:sldMasterId", r__id=reference).parsed())
    _number(presentation)


def drop_unused(presentation: Any) -> None:
    """Let go the masters that no slide stands on, and let the presentation's own theme be that of the first left."""
    root, part = presentation.element, presentation.part
    used = {master_of(next(iter(related(slide.part, LAYOUT).values()))) for slide in presentation.slides}
    for entry in list(root.find("p:sldMasterIdLst", NAMESPACES)):
        if part.related_part(entry.get(_REFERENCE)) not in used:
            part.rels.pop(entry.get(_REFERENCE))
            entry.getparent().remove(entry)
    first = part.related_part(root.find("p:sldMasterIdLst/p:sldMasterId", NAMESPACES).get(_REFERENCE))
    for reference in related(part, THEME):
        part.rels.pop(reference)
        part.relate_to(next(iter(related(first, THEME).values())), THEME)


def _keep_related(master: Any) -> None:
    """Take from a master's list the layouts that did not come with it."""
    listed = master._element.find("p:sldLayoutIdLst", NAMESPACES)  # noqa: SLF001 - python-pptx has no other way to it
    for entry in list(listed if listed is not None else ()):
        if entry.get(_REFERENCE) not in master.rels:
            listed.remove(entry)


def _number(presentation: Any) -> None:
    """Number masters and layouts anew where one has no number, or one that another has."""
    taken: set[int] = set()
    for entry in _entries(presentation):
        number = int(entry.get("id", 0))
        while number < _FIRST or number in taken:
            number = max((_FIRST - 1, *taken)) + 1
        entry.set("id", str(number))
        taken.add(number)


def _entries(presentation: Any) -> Iterator[Element]:
    for master in presentation.element.iterfind("p:sldMasterIdLst/p:sldMasterId", NAMESPACES):
        yield master
        part = presentation.part.related_part(master.get(_REFERENCE))
        yield from part._element.iterfind("p:sldLayoutIdLst/p:sldLayoutId", NAMESPACES)  # noqa: SLF001 - the same
