"""The bare script: slides and pages straight from python-pptx and ReportLab, as one would write them without a kit.

`python benchmarks/bare.py FILE FOLDER` writes what `recorded.py` found in a kit: the same slides with their notes, the
same pages, the same words in the same faces at the same places. Nothing is read from an outline, planned, measured,
tagged or checked, and no file that is there is looked at.
"""

import base64
import io
import json
import sys
from html import escape
from pathlib import Path

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.util import Emu, Pt
from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

RECTANGLE = 1
BLANK = 6
FACES = Path(__file__).parent.parent / "assets" / "fonts"


def deck(made, path):
    show = Presentation()
    show.slide_width, show.slide_height = made["size"]
    for wanted in made["slides"]:
        slide = show.slides.add_slide(show.slide_layouts[BLANK])
        for shape in wanted["shapes"]:
            ADDED[shape["kind"]](slide.shapes, shape)
        if wanted["notes"]:
            slide.notes_slide.notes_text_frame.text = wanted["notes"]
    show.save(str(path))


def add_shape(shapes, shape):
    added = shapes.add_shape(shape["form"], *shape["box"]) if shape["form"] else shapes.add_textbox(*shape["box"])
    if shape["form"] and shape["fill"]:
        added.fill.solid()
        added.fill.fore_color.rgb = RGBColor.from_string(shape["fill"])
    frame = added.text_frame
    frame.word_wrap = True
    for index, runs in enumerate(shape["words"]):
        paragraph = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
        for words, size, bold in runs:
            run = paragraph.add_run()
            run.text, run.font.size, run.font.bold, run.font.name = words, Pt(size), bold, "Calibri"
            run.font.color.rgb = RGBColor.from_string("1E1E22")


def add_table(shapes, shape):
    rows = shape["rows"]
    table = shapes.add_table(len(rows), len(rows[0]), *shape["box"]).table
    for row, cells in enumerate(rows):
        for column, words in enumerate(cells):
            table.cell(row, column).text = words


def add_path(shapes, shape):
    first, *others = shape["corners"]
    left, top, *_ = shape["box"]
    builder = shapes.build_freeform(*first)
    builder.add_line_segments(others)
    drawn = builder.convert_to_shape(Emu(left), Emu(top))
    drawn.fill.solid()
    drawn.fill.fore_color.rgb = RGBColor.from_string(shape["fill"] or "888888")


def add_line(shapes, shape):
    left, top, width, height = shape["box"]
    shapes.add_connector(1, left, top, left + width, top + height)


def add_picture(shapes, shape):
    shapes.add_picture(io.BytesIO(base64.b64decode(shape["blob"])), *shape["box"])


ADDED = {"shape": add_shape, "table": add_table, "path": add_path, "line": add_line, "picture": add_picture}


def paper(pages, path):
    canvas = Canvas(str(path), pageCompression=1)
    for page in pages:
        canvas.setPageSize(page["size"])
        for box, inks in page["rects"]:
            canvas.rect(*box, **dipped(canvas, inks))
        for line, inks in page["lines"]:
            dipped(canvas, inks)
            canvas.line(*line)
        for corners, inks in page["paths"]:
            drawn = canvas.beginPath()
            drawn.moveTo(*corners[0])
            for corner in corners[1:]:
                drawn.lineTo(*corner)
            canvas.drawPath(drawn, **dipped(canvas, inks))
        for text in page["texts"]:
            write(canvas, text)
        canvas.showPage()
    canvas.save()


def dipped(canvas, inks):
    fill, stroke = inks
    if fill:
        canvas.setFillColorRGB(*fill)
    if stroke:
        canvas.setStrokeColorRGB(*stroke)
    return {"fill": bool(fill), "stroke": bool(stroke)}


def write(canvas, text):
    name, size = face(text["face"]), text["size"]
    style = ParagraphStyle("words", fontName=name, fontSize=size, leading=1.25 * size, textColor=Color(*text["ink"]))
    paragraph = Paragraph(escape(text["words"], quote=False), style)
    width = text["width"] + (stringWidth(" ", style.fontName, style.fontSize) if text["one_line"] else 0)
    paragraph.wrapOn(canvas, width, 1_000)
    paragraph.drawOn(canvas, text["x"], text["y"])


KNOWN = set()


def face(name):
    if name not in KNOWN:
        file = name if "-" in name else f"{name}-Regular"
        registerFont(TTFont(name, str(FACES / f"{file}.ttf")))
        KNOWN.add(name)
    return name


def main(file, folder):
    kit = json.loads(Path(file).read_text("utf-8"))
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, made in kit["decks"].items():
        deck(made, Path(folder) / name)
    for name, pages in kit["papers"].items():
        paper(pages, Path(folder) / name)


if __name__ == "__main__":
    main(*sys.argv[1:])
