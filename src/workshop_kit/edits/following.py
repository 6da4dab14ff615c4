"""What a placeholder follows: its layout's, its master's, and the styles of the master and the presentation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workshop_kit.edits.looks import colours_of
from workshop_kit.theme.inheritance import lineages
from workshop_kit.theme.ooxml import NAMESPACES, Element

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.edits.looks import Colours
    from workshop_kit.theme.inheritance import Lineage


@dataclass(frozen=True, slots=True)
class Following:
    """What the shapes of a page follow: `slots` by number, the presentation's own `styles`, and its colours.

    `part` is the page's part, by which its references are resolved.
    """

    part: Any
    slots: Mapping[str, Lineage]
    styles: Element | None
    colours: Colours

    def line(self, shape: Element) -> tuple[Element, ...]:
        """Return a shape and the placeholders that it follows, the nearest first."""
        mark = mark_of(shape)
        slot = None if mark is None else self.slots.get(mark.get("idx", "0"))
        return (shape, *((slot.own, slot.parent) if slot and slot.own is not shape else (slot.parent,) if slot else ()))

    def levels(self, shape: Element) -> tuple[Element, ...]:
        """Return the lists of levels that its text follows, the nearest first."""
        mark = mark_of(shape)
        slot = None if mark is None else self.slots.get(mark.get("idx", "0"))
        own = (one.find("p:txBody/a:lstStyle", NAMESPACES) for one in self.line(shape) if one is not None)
        return tuple(one for one in (*own, slot.styles if slot else None, self.styles) if one is not None)


def following(page: Any, layout: Any, presentation: Element) -> Following:
    """Return what the shapes of a slide, or of a layout itself, follow."""
    slots = {str(one.idx): one for one in lineages(layout.element, layout.slide_master.element)}
    return Following(page.part, slots, presentation.find("p:defaultTextStyle", NAMESPACES), colours_of(page))


def mark_of(shape: Element) -> Element | None:
    """Return what makes a shape a placeholder; None where it is none."""
    return shape.find("*/p:nvPr/p:ph", NAMESPACES)
