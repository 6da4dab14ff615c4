"""Press: Sheets become one tagged PDF, each of its sheets with a bookmark."""

from __future__ import annotations

import io
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from reportlab.pdfgen.canvas import Canvas

from workshop_kit.errors import Problem
from workshop_kit.paper.edition import pure
from workshop_kit.paper.faces import BODY, drawable, ready_faces, unknown
from workshop_kit.paper.pages import variant_pages
from workshop_kit.paper.pen import Names, Pen
from workshop_kit.paper.pressed import Pressed, PressedSheet, PressedVariant
from workshop_kit.paper.subject import Page, Subject
from workshop_kit.paper.tagging import Element, Particulars, Structure, finished
from workshop_kit.paper.written import written
from workshop_kit.sheet import HelpCards, Pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.leaf import Leaf
    from workshop_kit.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that follow one another, told of in the list at the side by their `bookmark`; they are counted from 1.

    `leaf` is their paper where it is not the imprint's, `sheet` the number on their badge; some may be backs of others.
    """

    bookmark: str
    pages: Sequence[Page]
    leaf: Leaf | None = None
    sheet: str = ""
    has_backs: bool = False


@dataclass(frozen=True, slots=True)
class _Laid:
    """A variant with its pages."""

    subject: Subject
    pages: tuple[Page, ...]

    @property
    def chapter(self) -> Chapter:
        """Return how its pages are bound."""
        subject = self.subject
        has_backs = any(isinstance(part, Pack | HelpCards) for part in subject.variant.parts)
        return Chapter(_bookmark(subject), self.pages, subject.leaf, subject.number, has_backs)


def press(sheets: Sequence[Sheet], imprint: Imprint, title: str) -> Pressed:
    """Press sheets into a PDF with that title. What cannot be drawn is left out of it, and told."""
    ready_faces()
    problems = list(unknown([(imprint.title, imprint.place)]))
    laid: list[_Laid] = []
    for sheet in sheets:
        lost = list(unknown(written(sheet)))
        problems += lost
        for variant in () if lost else sheet.variants:
            subject = Subject(sheet, variant, imprint)
            made = list(variant_pages(subject))
            problems += [one for one in made if isinstance(one, Problem)]
            laid.append(_Laid(subject, tuple(one for one in made if not isinstance(one, Problem))))
    laid = [variant for variant in laid if variant.pages]
    pages = sum(len(variant.pages) for variant in laid)
    chapters = [variant.chapter for variant in laid]
    return Pressed(bind(chapters, imprint, title) if pages else b"", pages, tuple(_places(laid)), tuple(problems))


def bind(chapters: Sequence[Chapter], imprint: Imprint, title: str) -> bytes:
    """Draw every page of the chapters, one after the other, and write the tags: any paper, a sheet or not.

    A paper of another kind makes its pages with `paginate` and hands them on:
    `bind([Chapter("Run sheet", pages)], imprint, "Small thanks: run sheet")`.
    """
    ready_faces()
    structure, made, names = Structure(), io.BytesIO(), Names()
    # The first face must be one that is embedded; ReportLab's typing takes its name for a number.
    first: Any = BODY
    canvas = Canvas(
        made,
        imprint.leaf.pressed,
        invariant=1,
        initialFontName=first,
        pageCompression=1,
        enforceColorSpace=pure if imprint.edition.pure else None,
    )
    canvas.setTitle(drawable(title))
    canvas.setCreator("workshop-kit")
    canvas.setAuthor(imprint.letterhead.name)
    canvas.showOutline()
    for index, chapter in enumerate(chapters):
        mark, leaf = f"pages-{index}", chapter.leaf or imprint.leaf
        canvas.bookmarkPage(mark)
        canvas.addOutlineEntry(drawable(chapter.bookmark), mark, level=0)
        section = structure.root.add(Element("Sect"))
        pen = Pen(canvas, structure, leaf, section, chapter.sheet, imprint.edition.fillable, names)
        for number, paint in enumerate(chapter.pages, 1):
            canvas.setPageSize(leaf.pressed)
            canvas.scale(leaf.scale, leaf.scale)
            paint(pen, number, len(chapter.pages))
            canvas.showPage()
    canvas.save()
    says = Particulars(
        drawable(title),
        imprint.language.code,
        both_sides=any(chapter.has_backs for chapter in chapters),
        typed_in=BODY if imprint.edition.fillable else "",
        author=imprint.letterhead.name,
    )
    return finished(made.getvalue(), structure, says)


def _bookmark(subject: Subject) -> str:
    """Return how a variant is called in the list at the side: 'Sheet 3A: Three thank-yous, Partner A'."""
    key = "cards-number" if subject.sheet.cut else "sheet-number"
    number = f"{subject.imprint.say(key, number=subject.number)}: " if subject.number else ""
    label = f", {subject.variant.label}" if subject.variant.label else ""
    return f"{number}{subject.sheet.title}{label}"


def _places(laid: Iterable[_Laid]) -> Iterator[PressedSheet]:
    """Yield where each sheet stands, its variants together."""
    first = 1
    for _, group in groupby(laid, lambda variant: variant.subject.sheet.number):
        together = list(group)
        sheet, variants = together[0].subject.sheet, []
        for one in together:
            pages, variant = len(one.pages), one.subject.variant
            variants.append(PressedVariant(variant.tab, variant.label, first, pages))
            first += pages
        yield PressedSheet(sheet.number, sheet.name, variants[0].first, first - variants[0].first, tuple(variants))
