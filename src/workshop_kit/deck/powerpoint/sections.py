"""Sections: the slides of a deck headed by block, as PowerPoint's thumbnail pane shows them."""

from __future__ import annotations

import itertools
import uuid
from typing import TYPE_CHECKING

from workshop_kit.theme.ooxml import NAMESPACES, Element, Markup, element

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
"""The extension of a presentation that holds its sections (MS-PPTX 2.2)."""


def put_sections(presentation: Element, named: Iterable[str], slide_ids: Sequence[int], title: str) -> None:
    """Head slides by section, in place of the sections there were; `named` is the section of each slide, in order.

    Slides before the first named one stand under the deck's title; every slide stands once.
    """
    lists = presentation.find("p:extLst", NAMESPACES)
    if lists is None:
        lists = element("p:extLst").parsed()
        presentation.append(lists)
    for old in lists.xpath(f"*[@uri='{SECTIONS}']"):
        lists.remove(old)
    lists.append(_sections([name or title for name in named], slide_ids, title).parsed())


def _sections(named: Sequence[str], slide_ids: Sequence[int], title: str) -> Markup:
    sections = element("p14:sectionLst")
    pairs = zip(named, slide_ids, strict=True)
    for index, (name, run) in enumerate(itertools.groupby(pairs, key=lambda pair: pair[0])):
        guid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{title}/{index}/{name}")).upper()
        slides = element("p14:sldIdLst", *(element("p14:sldId", id=slide_id) for _, slide_id in run))
        sections.append(element("p14:section", slides, name=name, id=f"{{{guid}}}"))
    return element("p:ext", sections, uri=SECTIONS)
