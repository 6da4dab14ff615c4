"""A small deck, a fresh one of it for another evening, and what a person does to the first by hand."""

from __future__ import annotations

import functools
import io
import posixpath
import zipfile

import pytest
from lxml import etree
from PIL import Image
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.util import Cm

from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.shown import shown
from workshop_kit.edits.reading import seen
from workshop_kit.kit import planned
from workshop_kit.outline.wishes import Wishes
from workshop_kit.theme.ooxml import NAMESPACES

OUTLINE = """\
title: Small thanks
blocks:
  - mini-lecture: What lands
    minutes: 10
    steps:
      - statement: Being noticed feels good
        say: Read it aloud.
      - points: What helps
        items: |
          Say what you saw
          Say what it did for you
      - compare: A thank-you
        columns:
          Lands: You made the call
          Slips by: Thanks for everything
      - table: Three replies
        columns: They say, Hear
        rows: |
          I am tired | It has been a lot
          I am late | You hurried
  - pair: Three thank-yous
    minutes: 20
    steps:
      - question: Who thanked you last?
      - reflection: What I noticed this week
        items: |
          One thing {my partner} did that helped me
          What it meant to me
"""


@pytest.fixture(scope="session")
def outline(tmp_path_factory):
    path = tmp_path_factory.mktemp("outline") / "small.yaml"
    path.write_text(OUTLINE, encoding="utf-8")
    return path


def deck(outline, **wishes):
    """Return the bytes of a deck."""
    day = planned(outline, Wishes(**wishes))
    one = shown(day, day.theme)
    return paint(one.deck, one.theme)


@pytest.fixture(scope="session")
def base(outline):
    """Return the deck as it was built."""
    return deck(outline)


@pytest.fixture(scope="session")
def fresh(outline):
    """Return the deck as it is built for seven o'clock: its openers, its plan of the day and its notes are others."""
    return deck(outline, starts=19 * 60)


@pytest.fixture(scope="session")
def other_look(outline):
    """Return the deck in another theme."""
    return deck(outline, theme="harbor")


def named(opened, name):
    """Return the slide that we call so, by the end of its name."""
    return next(slide for slide in opened.slides if slide.element.cSld.get("name", "").endswith(name))


def shape(slide, name):
    return next(one for one in slide.shapes if one.name == name)


def picture():
    """Return a picture of a person's own."""
    content = io.BytesIO()
    Image.new("RGB", (40, 30), (10, 120, 200)).save(content, "PNG")
    content.seek(0)
    return content


def words(opened):
    run = named(opened, "being-noticed-feels-good").shapes.title.text_frame.paragraphs[0].runs[0]
    run.text = "Being seen feels good"


def moved(opened):
    one = shape(named(opened, "a-thank-you"), "Left heading")
    one.left, one.top, one.width, one.height = one.left + Cm(1.2), one.top, one.width, one.height


def letters(opened):
    font = shape(named(opened, "what-helps"), "Points").text_frame.paragraphs[0].runs[0].font
    font.bold, font.color.rgb = True, RGBColor(200, 0, 0)


def colour(opened):
    shape(named(opened, "what-helps"), "Points").text_frame.paragraphs[1].runs[0].font.color.rgb = RGBColor(0, 0, 200)


def cell(opened):
    table = next(one for one in named(opened, "three-replies").shapes if one.has_table).table
    table.cell(1, 1).text_frame.paragraphs[0].runs[0].text = "That is a lot"


def notes(opened):
    named(opened, "being-noticed-feels-good").notes_slide.notes_text_frame.text = "Wait for a while."


def added(opened):
    slide = opened.slides.add_slide(opened.slide_layouts.get_by_name("Title and text"))
    slide.shapes.title.text = "Our own garden"
    slide.shapes.add_picture(picture(), Cm(5), Cm(6), Cm(8))
    slide.notes_slide.notes_text_frame.text = "Tell of the garden."
    place(opened, len(opened.slides) - 1, index(opened, "what-helps") + 1)


def deleted(opened):
    drop(opened, index(opened, "a-thank-you"))


def reordered(opened):
    place(opened, index(opened, "three-replies"), index(opened, "what-helps"))


def hidden(opened):
    named(opened, "what-helps").element.set("show", "0")


def master(opened):
    """Make every title red, in the master."""
    properties = opened.slide_master.element.find(".//{*}titleStyle/{*}lvl1pPr/{*}defRPr")
    fill = properties.find("{*}solidFill")
    fill.clear()
    fill.append(fill.makeelement("{http://schemas.openxmlformats.org/drawingml/2006/main}srgbClr", {"val": "C00000"}))


def index(opened, name):
    return list(opened.slides).index(named(opened, name))


def place(opened, old, new):
    """Put a slide elsewhere, as one does in the pane of slides."""
    listed = opened.slides._sldIdLst
    entry = list(listed)[old]
    listed.remove(entry)
    listed.insert(new, entry)


def drop(opened, at):
    listed = opened.slides._sldIdLst
    entry = list(listed)[at]
    opened.part.drop_rel(entry.rId)
    listed.remove(entry)


EDITS = (words, moved, letters, colour, cell, notes, added, deleted, reordered, hidden, master)


@pytest.fixture(scope="session")
def by_hand(base):
    """Return the deck after edits, by their names; a function is one too."""
    known = {edit.__name__: edit for edit in EDITS}

    def edited(*edits, content=base):
        opened = Presentation(io.BytesIO(content))
        for edit in edits:
            known.get(edit, edit)(opened)
        written = io.BytesIO()
        opened.save(written)
        return written.getvalue()

    return edited


@pytest.fixture(scope="session")
def look():
    """Return what is seen in a deck, each looked at once."""
    return functools.cache(lambda content: seen(Presentation(io.BytesIO(content))))


SLIDE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide"


def parts(content):
    """Return the parts of a file, and those that are referred to."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        targets = {
            posixpath.normpath(posixpath.join("/", name, "..", "..", target.get("Target"))).lstrip("/")
            for name in names
            if name.endswith(".rels")
            for target in etree.fromstring(archive.read(name))
            if target.get("TargetMode") != "External"
        }
    return names, targets


def found(opened, path):
    return opened.element.findall(f".//{path}", NAMESPACES)


def numbers(opened):
    """Return the numbers of masters and layouts, which none may share."""
    layouts = [one for master in opened.slide_masters for one in found(master, "p:sldLayoutId")]
    return [int(one.get("id")) for one in (*found(opened, "p:sldMasterId"), *layouts)]


def wrong_numbers(opened):
    """Return the slides whose foot shows another number than theirs."""
    for count, slide in enumerate(opened.slides, 1):
        yield from (count for one in found(slide, "a:fld[@type='slidenum']/a:t") if one.text != str(count))


def astray(opened):
    """Return the ids in slides that no relation has; that of an action within the show is empty."""
    for slide in opened.slides:
        for one in slide.element.iter():
            for key, value in one.attrib.items():
                if key.startswith(f"{{{NAMESPACES['r']}}}") and value and value not in slide.part.rels:
                    yield value


def faults(content):
    """Return what Office would mind, beyond the schema: ids, sections, names, parts that nothing leads to."""
    opened = Presentation(io.BytesIO(content))
    ids = [slide.slide_id for slide in opened.slides]
    names = [name for slide in opened.slides if (name := slide.element.cSld.get("name"))]
    shapes = [[one.get("id") for one in found(slide, "p:cNvPr")] for slide in opened.slides]
    noted = [slide for slide in opened.slides if slide.has_notes_slide]
    there, led_to = parts(content)
    told = {
        "ids twice": len(ids) != len(set(ids)),
        "names twice": len(names) != len(set(names)),
        "not once in a section": [int(one.get("id")) for one in found(opened, "p14:sldIdLst/p14:sldId")] != ids,
        "shapes of one id": any(len(one) != len(set(one)) for one in shapes),
        "layouts of one number": len(numbers(opened)) != len(set(numbers(opened))) or min(numbers(opened)) < 2**31,
        "wrong numbers": [*wrong_numbers(opened)],
        "notes of another slide": [
            slide.slide_id for slide in noted if slide.notes_slide.part.part_related_by(SLIDE) is not slide.part
        ],
        "orphans": {name for name in there if not name.endswith((".rels", "[Content_Types].xml"))} - led_to,
        "parts twice": len(there) != len(set(there)),
        "leads to nothing": led_to - {*there},
        "links that lead nowhere": [*astray(opened)],
    }
    return {what: which for what, which in told.items() if which}


@pytest.fixture(scope="session")
def sound():
    """Return what finds the faults of a deck."""
    return faults
