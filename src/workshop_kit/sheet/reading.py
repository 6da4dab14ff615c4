"""To read: paragraphs and points, and boxes that stand apart from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.text import Paragraph


@dataclass(frozen=True, slots=True)
class Reading:
    """Paragraphs to read; those that are marked stand as points, with dots or numbers."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Boxed:
    """A box with an icon, perhaps a title, and lines: side by side where all of them are short."""

    icon: str
    lines: tuple[Paragraph, ...]
    title: str = ""
