"""Press: Sheets become one tagged PDF, each of its sheets with a bookmark."""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from workshop_kit.errors import Problem
from workshop_kit.paper.edition import pure
from workshop_kit.paper.faces import BODY, drawable, face, unknown
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

# Written as text, as ReportLab does for mail of seven bits, a stream is a quarter longer.
rl_config.useA85 = 0


class Chapter(Struct, frozen=True):
    """Pages that follow one another, told of in the list at the side by their `bookmark`; they are counted from 1.

    `leaf` is their paper where it is not the imprint's, `sheet` the number on their badge; some may be backs of others.
    One without pages is told of where the next begins; those after it that belong to it stand at a lower `level`.
    """

    bookmark: str
    pages: Sequence[Page]
    leaf: Leaf | None = None
    sheet: str = ""
    has_backs: bool = False
    level: int = 0


class Section(Struct, frozen=True):
    """Sheets that bear one imprint; `bookmark` leads them in the list at the side, where there are several sections."""

    sheets: Sequence[Sheet]
    imprint: Imprint
    bookmark: str = ""


class _Laid(Struct, frozen=True):
    """A variant with its pages."""

    subject: Subject
    pages: tuple[Page, ...]

    def chapter(self, level: int) -> Chapter:
        """Return how its pages are bound."""
        subject = self.subject
        has_backs = any(isinstance(part, Pack | HelpCards) for part in subject.variant.parts)
        return Chapter(_bookmark(subject), self.pages, subject.leaf, subject.number, has_backs, level)


def press(sheets: Sequence[Sheet], imprint: Imprint, title: str) -> Pressed:
    """Press sheets into a PDF with that title. What cannot be drawn is left out of it, and told."""
    return press_sections([Section(sheets, imprint)], imprint, title)


def pages_when_pressed(sheets: Sequence[Sheet], imprint: Imprint) -> int:
    """Count the pages that `press` would make; laid out they are, and not drawn."""
    return sum(len(variant.pages) for variant in _laid(Section(sheets, imprint), []))


def press_sections(sections: Sequence[Section], imprint: Imprint, title: str, front: Sequence[Chapter] = ()) -> Pressed:
    """Press sections into one PDF, behind what stands in `front`; each has its own imprint and bookmark."""
    problems = [problem for one in (*sections, Section((), imprint)) for problem in _untitled(one.imprint)]
    chapters, laid = [*front], list[_Laid]()
    for section in sections:
        variants = [*_laid(section, problems)]
        if section.bookmark and variants:
            chapters.append(Chapter(section.bookmark, ()))
        chapters += [variant.chapter(level=int(bool(section.bookmark))) for variant in variants]
        laid += variants
    pages = sum(len(chapter.pages) for chapter in chapters) if laid else 0
    first = 1 + sum(len(chapter.pages) for chapter in front)
    told = tuple(dict.fromkeys(problems))
    return Pressed(bind(chapters, imprint, title) if pages else b"", pages, tuple(_places(laid, first)), told)


def _untitled(imprint: Imprint) -> Iterator[Problem]:
    return iter(unknown([(imprint.title, imprint.place)]))


def _laid(section: Section, problems: list[Problem]) -> Iterator[_Laid]:
    """Yield each variant that has pages; what cannot be drawn joins the problems."""
    for sheet in section.sheets:
        lost = list(unknown(written(sheet)))
        problems += lost
        for variant in () if lost else sheet.variants:
            subject = Subject(sheet, variant, section.imprint)
            made = list(variant_pages(subject))
            problems += [one for one in made if isinstance(one, Problem)]
            if pages := tuple(one for one in made if not isinstance(one, Problem)):
                yield _Laid(subject, pages)


LONGEST_PROPERTY = 255
"""Letters of what a file says of itself; some programs show no more, and some refuse the file."""


def bind(chapters: Sequence[Chapter], imprint: Imprint, title: str) -> bytes:
    """Draw every page of the chapters, one after the other, and write the tags: any paper, a sheet or not.

    A paper of another kind makes its pages with `paginate` and hands them on:
    `bind([Chapter("Run sheet", pages)], imprint, "Small thanks: run sheet")`.
    """
    structure, made, names = Structure(), io.BytesIO(), Names()
    # The first face must be one that is embedded; ReportLab's typing takes its name for a number.
    first: Any = face(BODY)
    canvas = Canvas(
        made,
        imprint.leaf.pressed,
        invariant=1,
        initialFontName=first,
        pageCompression=1,
        enforceColorSpace=pure if imprint.edition.pure else None,
    )
    called, practice = drawable(title)[:LONGEST_PROPERTY], imprint.letterhead.name[:LONGEST_PROPERTY]
    canvas.setTitle(called)
    canvas.setCreator("workshop-kit")
    canvas.setAuthor(practice)
    canvas.showOutline()
    for index, chapter in enumerate(chapters):
        mark, leaf = f"pages-{index}", chapter.leaf or imprint.leaf
        canvas.bookmarkPage(mark)
        canvas.addOutlineEntry(drawable(chapter.bookmark), mark, level=chapter.level)
        if not chapter.pages:
            continue
        section = structure.root.add(Element("Sect"))
        pen = Pen(canvas, structure, leaf, section, chapter.sheet, imprint.edition.fillable, names)
        for number, paint in enumerate(chapter.pages, 1):
            canvas.setPageSize(leaf.pressed)
            canvas.scale(leaf.scale, leaf.scale)
            paint(pen, number, len(chapter.pages))
            canvas.showPage()
    canvas.save()
    says = Particulars(
        called,
        imprint.language.code,
        both_sides=any(chapter.has_backs for chapter in chapters),
        typed_in=face(BODY) if imprint.edition.fillable else "",
        author=practice,
    )
    return finished(made.getvalue(), structure, says)


def _bookmark(subject: Subject) -> str:
    """Return how a variant is called in the list at the side: 'Sheet 3A: Three thank-yous, Partner A'."""
    key = "cards-number" if subject.sheet.cut else "sheet-number"
    number = f"{subject.imprint.say(key, number=subject.number)}: " if subject.number else ""
    label = f", {subject.variant.label}" if subject.variant.label else ""
    return f"{number}{subject.sheet.title}{label}"


def _places(laid: Iterable[_Laid], first: int) -> Iterator[PressedSheet]:
    """Yield where each sheet stands, its variants together; the first of them on that page."""
    for _, group in groupby(laid, lambda variant: variant.subject.sheet.number):
        together = list(group)
        sheet, variants = together[0].subject.sheet, []
        for one in together:
            pages, variant = len(one.pages), one.subject.variant
            variants.append(PressedVariant(variant.tab, variant.label, first, pages))
            first += pages
        yield PressedSheet(sheet.number, sheet.name, variants[0].first, first - variants[0].first, tuple(variants))
