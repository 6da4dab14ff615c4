"""The layouts of a presentation: what slides on them follow, and how they look themselves. Each is looked at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from workshop_kit.edits.canonical import canonical
from workshop_kit.edits.following import Following, mark_of
from workshop_kit.edits.looks import colours_of, look
from workshop_kit.edits.model import Design
from workshop_kit.edits.shapes import shapes_of
from workshop_kit.theme.inheritance import lineages, master_of
from workshop_kit.theme.ooxml import NAMESPACES, Element

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.theme.inheritance import Lineage

_LEVELS = 3  # deeper ones are hardly met with on a slide


class Layouts:
    """Layouts and masters of a presentation whose own XML is `root`, with what is known of them already."""

    def __init__(self, root: Element) -> None:
        self._styles = root.find("p:defaultTextStyle", NAMESPACES)
        self._follows: dict[Any, Following] = {}
        self._designs: dict[Any, Design] = {}

    def followed_by(self, slide: Any, layout: Any) -> Following:
        """Return what the shapes of a slide follow."""
        own = slide.element.find("p:clrMapOvr/a:overrideClrMapping", NAMESPACES)
        follows = replace(self._of(layout), part=slide.part)
        return follows if own is None else replace(follows, colours=colours_of(slide))

    def design(self, layout: Any) -> Design:
        """Return how a layout looks."""
        if layout.part not in self._designs:
            master = layout.slide_master
            if master.part not in self._designs:
                self._designs[master.part] = _design(master, self._page(master, {}))
            made = _design(layout, self._of(layout))
            self._designs[layout.part] = replace(made, master=self._designs[master.part])
        return self._designs[layout.part]

    def _of(self, layout: Any) -> Following:
        if layout.part not in self._follows:
            slots = {str(one.idx): one for one in lineages(layout.element, master_of(layout.slide_master.element))}
            self._follows[layout.part] = self._page(layout, slots)
        return self._follows[layout.part]

    def _page(self, page: Any, slots: Mapping[str, Lineage]) -> Following:
        return Following(page.part, slots, self._styles, colours_of(page))


def _design(page: Any, follows: Following) -> Design:
    tree, colours = page.element.cSld.spTree, follows.colours
    slots = [follows.levels(shape) for shape in tree if mark_of(shape) is not None]
    return Design(
        name=page.name,
        seen=tuple(shapes_of(tree, follows)),
        levels=tuple(tuple(look(None, level, slot, colours) for level in range(_LEVELS)) for slot in slots),
        colours=tuple(sorted((*colours.by_name.items(), *colours.faces.items()))),
        ground=canonical(page.element.find("p:cSld/p:bg", NAMESPACES), page.part),
    )
