"""A whole workshop on templates made elsewhere: every word there once, nothing past its box, nothing Office minds."""

import collections
import io
import re
import zipfile

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation

from workshop_kit.errors import Weight
from workshop_kit.scene import Agenda, HelpRows, Words


def words_of(texts):
    return collections.Counter(
        word for text in texts for word in re.findall(r"\w+", text.replace("\u00a0", " ").replace("\u200b", ""))
    )


def written(scene):
    for filling in scene.slots.values():
        if isinstance(filling, Words):
            yield from map(str, filling.paragraphs)
        elif isinstance(filling, Agenda):
            yield from (moment.title for moment in filling.moments)
        elif isinstance(filling, HelpRows):
            yield from (said for line in filling.lines for said in (line.audience, line.number, line.how))


def shown(slide):
    for filled in slide.texts:
        yield from ("".join(run.text for run in p.runs).replace("\v", " ") for p in filled.paragraphs)
    yield from (cell.text for table in slide.tables for row in table.rows for cell in row)


def test_every_word_of_every_scene_stands_on_its_slides_once(made, scenes):
    for scene in scenes:
        pages = [slide for slide in made.slides if slide.scene == scene.name]
        assert pages
        first, *more = pages
        found = words_of(shown(first))
        for page in more:
            found += words_of(text for text in shown(page) if text not in shown(first) and "(continued)" not in text)
        lost = words_of(written(scene)) - found
        assert not lost, (scene.name, lost)


def test_nothing_stops_a_deck_and_notes_are_few(made, german):
    assert {problem.weight for problem in made.problems} <= {Weight.NOTE}
    used = {slide.layout.name for slide in made.slides}
    assert len(made.problems) <= len(used)
    assert len({problem.message for problem in made.problems}) == len(made.problems)
    assert len(german.layouts) == 11


def test_office_opens_the_file_without_a_complaint(file):
    assert OpenXmlValidator().validate(file).errors == []


def test_no_line_leaves_its_box(file, laid_out, past):
    seen = list(laid_out(file.read_bytes()))
    assert len(seen) > 60
    assert [(number, list(past(box))) for number, box in seen if list(past(box))] == []


def restyled(content, part, change):
    """Change one part of a finished deck, as its template's owner would in PowerPoint."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            xml = source.read(name)
            target.writestr(name, change(xml) if name == part else xml)
    return made.getvalue()


def test_a_smaller_title_in_the_master_makes_every_title_smaller(file, laid_out, elsewhere):
    if elsewhere.name != "stock":
        pytest.skip("there each layout has sizes of its own")
    content = file.read_bytes()
    smaller = restyled(
        content, "ppt/slideMasters/slideMaster1.xml", lambda xml: xml.replace(b'sz="4400"', b'sz="2200"')
    )
    before, after = (heights(laid_out(one), "Titel und Inhalt", file) for one in (content, smaller))
    assert before
    assert after == pytest.approx([height / 2 for height in before], rel=0.02)


def heights(boxes, layout, file):
    """Return the height of the first line of each title on slides of a layout."""
    slides = Presentation(str(file)).slides
    numbers = {number for number, slide in enumerate(slides, 1) if slide.slide_layout.name == layout}
    first = {}
    for number, box in boxes:
        if number in numbers:
            first.setdefault(number, box["lines"][0]["height"])
    return list(first.values())


def test_a_body_moved_in_the_layout_moves_on_every_slide(file, laid_out, elsewhere):
    name = "Titel und Inhalt" if elsewhere.name == "stock" else "Points"
    deck = Presentation(str(file))
    layout = next(one for one in deck.slide_layouts if one.name == name)
    body = next(shape for shape in layout.placeholders if shape.placeholder_format.idx == 1)
    numbers = {number for number, slide in enumerate(deck.slides, 1) if slide.slide_layout.name == name}
    plain = {
        number
        for number in numbers
        for shape in deck.slides[number - 1].placeholders
        if shape.placeholder_format.idx == 1 and shape._element.spPr.find("{*}xfrm") is None and shape.has_text_frame
    }
    left, top, width, height = body.left, body.top, body.width, body.height
    body.left, body.top, body.width, body.height = left + 360_000, top, width - 360_000, height
    made = io.BytesIO()
    deck.save(made)
    before, after = (
        {(n, box["shapeId"]): box["x"] for n, box in laid_out(c)} for c in (file.read_bytes(), made.getvalue())
    )
    moved = {number for (number, shape), x in after.items() if x != pytest.approx(before[number, shape])}
    assert plain
    assert moved == plain


def test_no_placeholder_is_empty_and_every_slide_has_one_title(file):
    for slide in Presentation(str(file)).slides:
        assert slide.shapes.title is not None
        for shape in slide.placeholders:
            assert not shape.has_text_frame or shape.text_frame.text.strip(), shape.name


def test_layouts_are_found_by_their_type_in_any_language(made, elsewhere):
    if elsewhere.name != "stock":
        pytest.skip("the other has our names")
    used = {slide.scene: slide.layout.name for slide in made.slides}
    assert used["cover"] == "Titelfolie"
    assert used["help"] == "Titel und Inhalt"
    assert {"Abschnittsüberschrift", "Vergleich"} <= set(used.values())


def test_what_is_painted_is_in_colours_that_can_be_told_from_the_ground(german):
    assert german.jobs["accent1"].slot == "accent2"
    assert german.colours["accent1"] == "FFC000"
