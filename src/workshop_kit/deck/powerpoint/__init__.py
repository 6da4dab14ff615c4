"""Paint: a Deck goes in, the bytes of a native PowerPoint file come out, the same bytes for the same Deck.

Slides carry text, levels, emphasis, theme colours and the space between items, and a size only where it differs from
the layout's; all else is the template's, so that a changed master restyles a finished deck.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.powerpoint.notes import notes_elements
from workshop_kit.deck.powerpoint.package import Package
from workshop_kit.deck.powerpoint.slide import slide_elements
from workshop_kit.deck.powerpoint.text import Writer
from workshop_kit.words import language

if TYPE_CHECKING:
    from workshop_kit.deck.model import Deck
    from workshop_kit.theme.model import Theme

__all__ = ["paint"]


def paint(deck: Deck, theme: Theme) -> bytes:
    """Paint a fitted deck on the template of its theme."""
    # PowerPoint proofs text in a language with a region.
    lang = language(deck.language).proofed_in(deck.region)
    package = Package(theme.path, theme.content)
    package.map_links(theme.jobs)
    for slide in deck.slides:
        layout = package.layouts[slide.layout.index]
        page = package.add_slide(layout)
        page.fill(slide_elements(slide, deck.foot or deck.title, layout.element, Writer(lang, page.link), page.picture))
        if slide.notes:
            below = package.add_notes(page)
            below.fill(notes_elements(slide.notes, package.notes_master, Writer(lang, below.link)))
    package.set_sections([slide.section for slide in deck.slides], deck.title)
    package.describe(deck.title, lang, deck.practice)
    return package.saved()
