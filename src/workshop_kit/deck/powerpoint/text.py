"""Text of placeholders and notes: paragraphs with runs, each in its language, with nothing that the layout says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.theme.measure import BREAK, cut
from workshop_kit.theme.ooxml import NAMESPACES, Element, Markup, element
from workshop_kit.units import emu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from workshop_kit.deck.model import FilledSlot, FittedParagraph
    from workshop_kit.text import Run
    from workshop_kit.theme.model import Level

WEIGHT = "\u200b"
"""A run of no width: a native number takes the weight, in LibreOffice the face too, of its paragraph's first run.

A line may end after it: before a word wider than its line it would leave a line empty, so there it is left out.
"""

_COUNTED, _POINTED = "arabicPlain", "arabicPeriod"


class Writer(Struct, frozen=True):
    """Writes text in one language; `link` gives the id by which a page refers to a web address."""

    lang: str
    link: Callable[[str], str]

    def body(self, paragraphs: Sequence[Markup], **margins: int) -> Markup:
        """Write the text of a placeholder: anchor, autofit and margins, but those given in EMU, are the layout's."""
        return element("p:txBody", element("a:bodyPr", **margins), element("a:lstStyle"), *paragraphs)

    def slot(self, filled: FilledSlot, holder: Element) -> Markup:
        """Write the paragraphs of a filled slot; `holder` is the layout's placeholder."""
        paragraphs = [self._paragraph(paragraph, filled, holder) for paragraph in filled.paragraphs]
        return self.body(paragraphs, **(_margins(filled) if filled.narrower else {}))

    def runs(self, runs: Sequence[Run], size: float | None = None) -> list[Markup]:
        """Write runs; `size` in points where it is not the layout's."""
        return [piece for run in runs for piece in self._pieces(run, size)]

    def properties(
        self, tag: str, *children: Markup | None, size: float | None = None, bold: bool | None = None
    ) -> Markup:
        """Write the properties of a run, or of a paragraph's end."""
        sz = None if size is None else round(size * 100)
        return element(tag, *children, lang=self.lang, sz=sz, b=bold)

    def _pieces(self, run: Run, size: float | None) -> Iterator[Markup]:
        """Write a run, line by line."""
        for number, words in enumerate(run.text.split(BREAK)):
            if number:
                yield element("a:br", self.properties("a:rPr", size=size))
            if words:
                yield self._run(replace(run, text=words), size)

    def _run(self, run: Run, size: float | None) -> Markup:
        link = element("a:hlinkClick", r__id=self.link(run.link)) if run.link else None
        look = self.properties("a:rPr", link, size=size, bold=run.strong or None)
        if run.emphasis:
            look.set("i", 1)
        return element("a:r", look, element("a:t", run.text))

    def _paragraph(self, paragraph: FittedParagraph, filled: FilledSlot, holder: Element) -> Markup:
        counts = filled.level(paragraph).mark == "auto"
        weight = [self._weight(paragraph, holder)] if counts and not cut(paragraph.lines[:2]) else []
        runs = self.runs(paragraph.runs, paragraph.size)
        end = self.properties("a:endParaRPr", size=paragraph.size)
        return element("a:p", _placed(paragraph, filled.level(paragraph), holder), *weight, *runs, end)

    def _weight(self, paragraph: FittedParagraph, holder: Element) -> Markup:
        """Write what makes a number bold, in the face of the layout's numbers."""
        font = _said(holder, paragraph.level, "buFont")
        heading = font is not None and str(font.get("typeface", "")).startswith("+mj")
        face = element("a:latin", typeface="+mj-lt") if heading else None
        look = self.properties("a:rPr", face, size=paragraph.size, bold=True)
        return element("a:r", look, element("a:t", WEIGHT))


def _margins(filled: FilledSlot) -> dict[str, int]:
    """Write margins that leave its lines as wide as they shall be; their beginning, or middle, stays where it is."""
    left, _, right, _ = filled.slot.insets
    match filled.slot.levels[0].align:
        case "left":
            return {"rIns": emu(right + filled.narrower)}
        case "right":
            return {"lIns": emu(left + filled.narrower)}
        case "center":
            return {"lIns": emu(left + filled.narrower / 2), "rIns": emu(right + filled.narrower / 2)}


def _placed(paragraph: FittedParagraph, level: Level, holder: Element) -> Markup | None:
    """Write level, space above, its lead and the number a list goes on from; None where the layout's own hold."""
    space = None
    if paragraph.before is not None:
        space = element("a:spcBef", element("a:spcPts", val=round(paragraph.before * 100)))
    number = _lead(paragraph)
    if number is None and paragraph.number is not None:
        style = _said(holder, paragraph.level, "buAutoNum")
        kind = _COUNTED if style is None else style.get("type", _COUNTED)
        number = element("a:buAutoNum", type=kind, startAt=paragraph.number)
    if space is None and number is None and not paragraph.level:
        return None
    own = {"marL": emu(level.left), "indent": -emu(level.hang)} if paragraph.lead else {}
    return element("a:pPr", space, number, lvl=paragraph.level or None, **own)


def _lead(paragraph: FittedParagraph) -> Markup | None:
    """Write what stands before a paragraph in place of the layout's own mark."""
    match paragraph.lead:
        case "none":
            return element("a:buNone")
        case "number":
            return element("a:buAutoNum", type=_POINTED, startAt=paragraph.number)
        case _:
            return None


def _said(holder: Element, level: int, name: str) -> Element | None:
    """Return what the layout's placeholder says of a level."""
    return holder.find(f"p:txBody/a:lstStyle/a:lvl{level + 1}pPr/a:{name}", NAMESPACES)
