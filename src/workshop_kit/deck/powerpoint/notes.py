"""Notes: what stands under a slide for the facilitator: the clock first, then real paragraphs, headed and marked."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from workshop_kit.text import Run
from workshop_kit.theme.ooxml import Element, Markup, element
from workshop_kit.units import emu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.deck.powerpoint.text import Writer
    from workshop_kit.scene import Notes
    from workshop_kit.text import Paragraph

_INDENT = 14  # points
_ABOVE_HEAD, _ABOVE = 10, 4
_TEXT = "body"


def notes_elements(notes: Notes, master: Element, writer: Writer) -> list[Element]:
    """Write what a notes part holds: the picture of the slide and the text, placed by the notes master."""
    naming = element("p:nvGrpSpPr", element("p:cNvPr", id=1, name=""), element("p:cNvGrpSpPr"), element("p:nvPr"))
    tree = element("p:spTree", naming, element("p:grpSpPr"))
    ids = itertools.count(2)
    for mark in master.xpath(".//p:ph[@type='sldImg' or @type='body']"):
        tree.append(_shape(next(ids), mark, notes, writer))
    mapping = element("p:clrMapOvr", element("a:masterClrMapping"))
    return [element("p:cSld", tree).parsed(), mapping.parsed()]


def _shape(shape_id: int, mark: Element, notes: Notes, writer: Writer) -> Markup:
    is_text = mark.get("type") == _TEXT
    locks = element("a:spLocks", noGrp=True, noRot=None if is_text else True, noChangeAspect=None if is_text else True)
    name = "Notes" if is_text else "Slide"
    naming = element(
        "p:nvSpPr",
        element("p:cNvPr", id=shape_id, name=name),
        element("p:cNvSpPr", locks),
        element("p:nvPr", mark),
    )
    text = writer.body(list(_paragraphs(notes, writer))) if is_text else None
    return element("p:sp", naming, element("p:spPr"), text)


def _paragraphs(notes: Notes, writer: Writer) -> Iterator[Markup]:
    """Write the clock, then each part: its head in bold, and its paragraphs."""
    if notes.clock:
        yield _paragraph((Run(notes.clock, strong=True),), _space(0), writer)
    for head, paragraphs in notes.parts:
        yield _paragraph((Run(head, strong=True),), _space(_ABOVE_HEAD), writer)
        for paragraph in paragraphs:
            yield _paragraph(paragraph.runs, _marked(paragraph), writer)


def _paragraph(runs: tuple[Run, ...], how: Markup, writer: Writer) -> Markup:
    return element("a:p", how, *writer.runs(runs), writer.properties("a:endParaRPr"))


def _space(points: float) -> Markup:
    return element("a:pPr", _before(points))


def _before(points: float) -> Markup:
    return element("a:spcBef", element("a:spcPts", val=round(points * 100)))


def _marked(paragraph: Paragraph) -> Markup:
    """Write how a paragraph stands: with a bullet, with a number, or plainly."""
    if not paragraph.mark:
        return _space(_ABOVE)
    if paragraph.mark == "bullet":
        marks = (element("a:buFont", typeface="Arial"), element("a:buChar", char="•"))
    else:
        marks = (element("a:buFont", typeface="+mj-lt"), element("a:buAutoNum", type="arabicPeriod"))
    return element("a:pPr", _before(_ABOVE), *marks, marL=emu(_INDENT), indent=-emu(_INDENT))
