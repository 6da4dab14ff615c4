"""The tagging package alone, as anybody would use it with ReportLab."""

from __future__ import annotations

import io

import page
import pikepdf
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from workshop_kit.paper.faces import BODY, face
from workshop_kit.paper.tagging import Element, Particulars, Structure, TaggedParagraph, finished


@pytest.fixture
def style():
    face(BODY)
    return ParagraphStyle("text", fontName=BODY, fontSize=12, leading=15)


def _canvas(made):
    face(BODY)
    canvas = Canvas(made, (400, 300), invariant=1, initialFontName=BODY)
    canvas.setTitle("Tags")
    return canvas


def _paragraphs(paragraphs, style):
    """Draw paragraphs of markup on one page, and tag them."""
    made, structure = io.BytesIO(), Structure()
    canvas = _canvas(made)
    canvas.setTitle("Tags")
    for number, markup in enumerate(paragraphs):
        paragraph = TaggedParagraph(markup, style)
        paragraph.belong(structure, structure.root.add(Element("P")))
        paragraph.wrap(200, 300)
        paragraph.drawOn(canvas, 50, 250 - 60 * number)
    canvas.save()
    return finished(made.getvalue(), structure, Particulars("Tags", "en"))


def _elements(pdf, tag):
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return [
            [kid.get("/Type", "") for kid in item.K]
            for item in file.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == f"/{tag}"
        ]


@pytest.mark.parametrize(
    ("markup", "links"),
    [
        ("See <a href='https://example.org/'>how</a> to go on", 1),
        ("<a href='https://example.org/'>all of it is a link</a>", 1),
        ("<a href='https://example.org/'>all of it is a link that is so long that it takes more than a line</a>", 1),
        ("It begins here: <a href='tel:123'>a link that is so long that it takes more than a line</a>, and ends", 1),
        ("<a href='tel:123'>one</a> and <a href='tel:123'>the same</a> and <a href='mailto:a@b.org'>two</a>", 3),
        ("<a href='tel:123'>one <b>bold</b> link</a>", 1),
        ("no <b>link</b> <i>at</i> all", 0),
    ],
)
def test_links_are_elements_of_their_own(markup, links, style):
    pdf = _paragraphs([markup, markup], style)
    assert not page.validate_pdf_bytes(pdf).failures
    kids = _elements(pdf, "Link")
    assert len(kids) == 2 * links
    assert all({"/MCR", "/OBJR"} <= {str(kind) for kind in link} for link in kids)


def test_a_paragraph_that_is_split_between_pages_stays_one_element(style):
    made, structure = io.BytesIO(), Structure()
    element = structure.root.add(Element("P"))
    paragraph = TaggedParagraph("A sentence that goes on. " * 60, style)
    paragraph.belong(structure, element)
    frame = Frame(50, 50, 300, 100)
    document = BaseDocTemplate(made, pagesize=(400, 200), title="Tags", initialFontName=BODY, invariant=1)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build([paragraph])
    pdf = finished(made.getvalue(), structure, Particulars("Tags", "en"))
    assert not page.validate_pdf_bytes(pdf).failures
    assert len({mark.page for mark in element.children}) > 2


def test_figures_tables_and_decoration():
    made, structure = io.BytesIO(), Structure()
    canvas = _canvas(made)
    table = structure.root.add(Element("Table"))
    row = table.add(Element("TR"))
    with structure.tagged(canvas, row.add(Element("TH", scope="Row"))):
        canvas.drawString(50, 200, "Monday")
    with structure.tagged(canvas, row.add(Element("TD"))):
        canvas.drawString(150, 200, "Thanks")
    figure = Element("Figure", alt="Two circles that overlap", box=(50, 50, 150, 110))
    with structure.tagged(canvas, structure.root.add(figure)):
        canvas.circle(80, 80, 30)
        canvas.circle(120, 80, 30)
    with structure.artifact(canvas):
        canvas.line(50, 40, 350, 40)
    canvas.save()
    pdf = finished(made.getvalue(), structure, Particulars("Tags", "en-GB"))
    assert not page.validate_pdf_bytes(pdf).failures


def test_a_paragraph_that_belongs_to_nothing_is_decoration(style):
    made, structure = io.BytesIO(), Structure()
    canvas = _canvas(made)
    for markup in ("plain", "with a <b>bold</b> word"):
        paragraph = TaggedParagraph(markup, style)
        paragraph.belong(structure, None)
        paragraph.wrap(200, 300)
        paragraph.drawOn(canvas, 50, 250)
    canvas.save()
    assert not page.validate_pdf_bytes(finished(made.getvalue(), structure, Particulars("Tags", "en"))).failures


def test_a_list_goes_on_only_where_nothing_came_between():
    section = Element("Sect")
    first = section.last(Element("L", numbering="Decimal"))
    assert section.last(Element("L", numbering="Decimal")) is first
    assert section.last(Element("L", numbering="Disc")) is not first
    section.add(Element("P"))
    assert section.last(Element("L")) is not first
