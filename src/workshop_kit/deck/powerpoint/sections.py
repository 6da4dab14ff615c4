"""Sections: the slides of a deck headed by block, as PowerPoint's thumbnail pane shows them."""

from __future__ import annotations

import itertools
import uuid
from typing import TYPE_CHECKING

from workshop_kit.theme.ooxml import Element, element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.deck.model import Deck

SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
"""The extension of a presentation that holds its sections (MS-PPTX 2.2)."""


def sections_element(deck: Deck, slide_ids: list[int]) -> Element:
    """Write the sections; slides before the first named one stand under the deck's title, every slide once."""
    sections = element("p14:sectionLst")
    for index, (name, ids) in enumerate(_sections(deck, slide_ids)):
        guid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{deck.title}/{index}/{name}")).upper()
        slides = element("p14:sldIdLst", *(element("p14:sldId", id=slide_id) for slide_id in ids))
        sections.append(element("p14:section", slides, name=name, id=f"{{{guid}}}"))
    return element("p:ext", sections, uri=SECTIONS)


def _sections(deck: Deck, slide_ids: list[int]) -> Iterator[tuple[str, list[int]]]:
    named = zip((slide.section or deck.title for slide in deck.slides), slide_ids, strict=True)
    for name, run in itertools.groupby(named, key=lambda pair: pair[0]):
        yield name, [slide_id for _, slide_id in run]
