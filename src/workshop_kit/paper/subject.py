"""Whose pages are being made; and what a Page is: it can paint itself, once its number is known."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.sheet import Cards

if TYPE_CHECKING:
    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.leaf import Leaf
    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Sheet, Variant

Page = Callable[["Pen", int, int], None]
"""Paints one page; called with the pen, the page's number within its variant, from 1, and how many there are."""


class Subject(Struct, frozen=True):
    """Whose pages are being made."""

    sheet: Sheet
    variant: Variant
    imprint: Imprint

    @property
    def number(self) -> str:
        """The sheet's number with the letter of its tab: '3A'; '' for paper without a number."""
        return f"{self.sheet.number or ''}{self.variant.tab}"

    @property
    def leaf(self) -> Leaf:
        """The paper it is printed on, lying on its long side where its pages do."""
        leaf = self.imprint.leaf
        return leaf.turned() if self.variant.landscape else leaf

    @property
    def is_headed(self) -> bool:
        """Whether the pages begin with the sheet's title: cards alone have none."""
        return not all(isinstance(part, Cards) for part in self.variant.parts)
