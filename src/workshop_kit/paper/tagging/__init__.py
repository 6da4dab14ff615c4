"""Tagged PDF on ReportLab and pikepdf: what is drawn says what it is, so that a reader can be told it.

ReportLab draws, but knows no tags. This package lets a drawing note, while it is drawn, which element of a structure
tree each stretch of the page belongs to, and afterwards writes that tree into the file:

    structure = Structure()
    section = structure.root.add(Element("Sect"))
    with structure.tagged(canvas, section.add(Element("Figure", alt="Two circles that overlap"))):
        canvas.circle(100, 100, 40)
    with structure.artifact(canvas):
        canvas.line(72, 90, 500, 90)
    paragraph = TaggedParagraph("Words with a <a href='https://example.org'>link</a>", style)
    paragraph.belong(structure, section.add(Element("P")))
    ...
    canvas.save()
    pdf = finished(made.getvalue(), structure, Particulars(title="A sheet", language="en"))

In goes a file drawn with everything either tagged or an artifact, and all its faces embedded; out comes PDF/UA-1
(ISO 14289-1:2014). The file's bytes depend on nothing but the drawing.
"""

from workshop_kit.paper.tagging.finishing import Particulars, finished
from workshop_kit.paper.tagging.paragraph import TaggedParagraph
from workshop_kit.paper.tagging.structure import Element, Field, Structure

__all__ = ["Element", "Field", "Particulars", "Structure", "TaggedParagraph", "finished"]
