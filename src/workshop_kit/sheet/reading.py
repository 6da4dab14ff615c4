"""To read: paragraphs and points, and boxes that stand apart from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.text import Paragraph


class Reading(Struct, frozen=True):
    """Paragraphs to read; those that are marked stand as points, with dots or numbers."""

    paragraphs: tuple[Paragraph, ...]


class Boxed(Struct, frozen=True):
    """A box with an icon, perhaps a title, and lines: side by side where all of them are short."""

    icon: str
    lines: tuple[Paragraph, ...]
    title: str = ""
