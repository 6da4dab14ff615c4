"""What a shape follows: its layout's placeholder, its master's, and the styles of the master and the presentation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from workshop_kit.theme.ooxml import NAMESPACES, Element

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.edits.looks import Colours
    from workshop_kit.theme.inheritance import Lineage


class Following(Struct, frozen=True):
    """What the shapes of a page follow: `slots` by number, the presentation's own `styles`, and its colours.

    `part` is the page's part, by which its references are resolved.
    """

    part: Any
    slots: Mapping[str, Lineage]
    styles: Element | None
    colours: Colours

    def line(self, shape: Element) -> tuple[Element, ...]:
        """Return a shape and the placeholders that it follows, the nearest first."""
        slot = self._slot(shape)
        followed = () if slot is None else (slot.own, slot.parent)
        return (shape, *(one for one in followed if one is not None and one is not shape))

    def levels(self, shape: Element) -> tuple[Element, ...]:
        """Return the lists of levels that its text follows, the nearest first."""
        slot = self._slot(shape)
        own = (one.find("p:txBody/a:lstStyle", NAMESPACES) for one in self.line(shape))
        return tuple(one for one in (*own, slot.styles if slot else None, self.styles) if one is not None)

    def _slot(self, shape: Element) -> Lineage | None:
        mark = mark_of(shape)
        return None if mark is None else self.slots.get(mark.get("idx", "0"))


def mark_of(shape: Element) -> Element | None:
    """Return what makes a shape a placeholder; None where it is none."""
    return shape.find("*/p:nvPr/p:ph", NAMESPACES)
