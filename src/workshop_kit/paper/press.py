"""Press: Sheets become one tagged PDF, each of its sheets with a bookmark."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reportlab.pdfgen.canvas import Canvas

from workshop_kit.errors import Problem
from workshop_kit.paper.edition import pure
from workshop_kit.paper.faces import BODY, drawable, ready_faces, unknown
from workshop_kit.paper.pages import variant_pages
from workshop_kit.paper.pen import Names, Pen
from workshop_kit.paper.pressed import Pressed, PressedSheet
from workshop_kit.paper.subject import Page, Subject
from workshop_kit.paper.tagging import Element, Particulars, Structure, finished
from workshop_kit.paper.written import written
from workshop_kit.sheet import Pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.sheet import Sheet


@dataclass(frozen=True, slots=True)
class _Laid:
    """A variant with its pages."""

    subject: Subject
    pages: tuple[Page, ...]


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
    return Pressed(_drawn(laid, imprint, title) if pages else b"", pages, tuple(_places(laid)), tuple(problems))


def _drawn(laid: Sequence[_Laid], imprint: Imprint, title: str) -> bytes:
    """Draw every page, and write the tags."""
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
    canvas.setAuthor("")
    canvas.showOutline()
    for index, variant in enumerate(laid):
        name, mark = variant.subject.number, f"pages-{index}"
        canvas.bookmarkPage(mark)
        canvas.addOutlineEntry(_bookmark(variant.subject), mark, level=0)
        section = structure.root.add(Element("Sect"))
        leaf = variant.subject.leaf
        pen = Pen(canvas, structure, leaf, section, name, imprint.edition.fillable, names)
        for number, paint in enumerate(variant.pages, 1):
            canvas.setPageSize(leaf.pressed)
            canvas.scale(leaf.scale, leaf.scale)
            paint(pen, number, len(variant.pages))
            canvas.showPage()
    canvas.save()
    says = Particulars(
        drawable(title),
        imprint.language.code,
        both_sides=any(map(_has_backs, laid)),
        typed_in=BODY if imprint.edition.fillable else "",
    )
    return finished(made.getvalue(), structure, says)


def _has_backs(variant: _Laid) -> bool:
    """Whether pages of a variant are the backs of others."""
    return any(isinstance(part, Pack) for part in variant.subject.variant.parts)


def _bookmark(subject: Subject) -> str:
    """Return how a variant is called in the list at the side: 'Sheet 3A: Three thank-yous, Partner A'."""
    key = "cards-number" if subject.sheet.cut else "sheet-number"
    number, label = subject.imprint.say(key, number=subject.number), subject.variant.label
    return drawable(f"{number}: {subject.sheet.title}{f', {label}' if label else ''}")


def _places(laid: Iterable[_Laid]) -> list[PressedSheet]:
    """Return where each sheet stands, its variants together."""
    places: list[PressedSheet] = []
    first = 1
    for variant in laid:
        sheet, count = variant.subject.sheet, len(variant.pages)
        if places and places[-1].number == sheet.number:
            before = places.pop()
            places.append(PressedSheet(sheet.number, sheet.name, before.first, before.pages + count))
        else:
            places.append(PressedSheet(sheet.number, sheet.name, first, count))
        first += count
    return places
