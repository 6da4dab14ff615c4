"""Tables, pictures, codes, figures and turns are native, described, and stored once."""

import io
import re

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator
from PIL import Image
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import OpcPackage

from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.resources import asset
from workshop_kit.scene import Picture
from workshop_kit.theme.load import bundled_themes, load_theme
from workshop_kit.theme.ooxml import NAMESPACES
from workshop_kit.theme.styles import TABLE_STYLE

REFERENCE = re.compile(rb'r:(?:embed|id|link)="(rId\d+)"')


def slide(opened, evening, name):
    return opened.slides[next(one.number for one in evening.slides if one.name == name) - 1]


def find(part, path):
    return part.findall(f".//{path}", NAMESPACES)


def test_a_table_is_in_our_style_with_its_header_told(opened, evening, parts, painted):
    (table,) = [shape for shape in slide(opened, evening, "replies").shapes if shape.has_table]
    properties = table.element.find(".//a:tblPr", NAMESPACES)
    assert properties.attrib == {"firstRow": "1", "firstCol": "1"}
    assert properties.find("a:tableStyleId", NAMESPACES).text == TABLE_STYLE
    assert TABLE_STYLE.encode() in parts(painted)["ppt/tableStyles.xml"]
    assert find(table.element, "p:cNvPr")[0].get("descr") == "Three ways to reply"


def test_what_is_emphasized_in_a_cell_stays_so(opened, evening):
    (table,) = [shape.table for shape in slide(opened, evening, "replies").shapes if shape.has_table]
    runs = [run for cell in table.iter_cells() for p in cell.text_frame.paragraphs for run in p.runs]
    look = {run.text.replace("\u00a0", " "): (run.font.bold, run.font.italic) for run in runs}
    assert look["“We all are.”"] == (False, False)
    assert look["Hear"] == (True, False)
    assert look["tired"] == (False, True)
    assert look["a lot"][0] is True


def test_a_row_is_as_high_as_its_words_need(evening):
    for one in evening.slides:
        for table in one.tables:
            for row, height in zip(table.rows, table.heights, strict=True):
                for cell in row:
                    text = len(cell.lines) * 1.2 * cell.size + cell.margin[1] + cell.ends[1]
                    assert not cell.lines or text <= height + 0.01


def test_a_picture_is_native_whole_and_described(opened, evening):
    (picture,) = [shape for shape in slide(opened, evening, "picture").shapes if find(shape.element, "p:blipFill")]
    assert picture.element.find(".//p:ph", NAMESPACES).get("type") == "pic"
    assert find(picture.element, "p:cNvPr")[0].get("descr") == "Two cups on a table"
    assert (picture.crop_left, picture.crop_top, picture.crop_right, picture.crop_bottom) == (0, 0, 0, 0)
    with Image.open(io.BytesIO(picture.image.blob)) as image:
        assert picture.width / picture.height == pytest.approx(image.width / image.height, rel=1e-3)


def test_a_picture_that_fills_is_cut_and_decoration_is_marked(opened, evening):
    (picture,) = [shape for shape in slide(opened, evening, "decoration").shapes if find(shape.element, "p:blipFill")]
    assert find(picture.element, "adec:decorative")
    assert picture.crop_left == picture.crop_right
    assert picture.crop_top == picture.crop_bottom
    assert picture.crop_left + picture.crop_top > 0


def test_a_picture_shown_again_is_stored_once(painted, parts):
    assert sum(name.startswith("ppt/media/") for name in parts(painted)) == 1


def test_a_template_with_a_picture_of_that_name_keeps_it(stage, painted, tmp_path, parts):
    used = tmp_path / "used.pptx"
    presentation = Presentation(io.BytesIO(painted))
    cups = asset("examples", "two-cups.png")
    (image,) = {part for part in presentation.part.package.iter_parts() if part.partname.startswith("/ppt/media/")}
    presentation.slide_layouts[0].part.relate_to(image, RELATIONSHIP_TYPE.IMAGE)
    presentation.save(used)
    theme = load_theme(str(used))
    picture = Picture(cups, stage.scene("p", "Figure", {}).place, "Cups")
    deck = fit([stage.scene("s", "Figure", {"Title": stage.words("Look"), "Figure": picture})], theme, "Evening")
    names = [name for name in parts(paint(deck, theme)) if name.startswith("ppt/media/")]
    assert sorted(names) == ["ppt/media/picture1.png", "ppt/media/picture2.png"]


def test_every_reference_leads_to_a_part_and_every_part_has_a_type(painted):
    package = OpcPackage.open(io.BytesIO(painted))
    reached = list(package.iter_parts())
    assert len({part.partname for part in reached}) == len(reached)
    for part in reached:
        named = {match.decode() for match in REFERENCE.findall(part.blob)} if part.partname.ext == "xml" else set()
        assert named <= {rel.rId for rel in part.rels.values()}, part.partname
        assert part.content_type


def test_no_part_is_left_over(painted, parts):
    reached = {str(part.partname)[1:] for part in OpcPackage.open(io.BytesIO(painted)).iter_parts()}
    kept = {name for name in parts(painted) if not name.endswith(".rels")} - {"[Content_Types].xml"}
    assert kept == reached


def test_turns_are_groups_that_their_own_click_lets_run_down(opened, evening):
    turns = slide(opened, evening, "turns").element
    named = {shape.get("id"): shape.get("name") for shape in find(turns, "p:cNvPr")}
    sequences = find(turns, "p:cTn[@nodeType='interactiveSeq']")
    clicked = [named[find(one, "p:stCondLst//p:spTgt")[0].get("spid")] for one in sequences]
    wiped = [named[find(one, "p:animEffect//p:spTgt")[0].get("spid")] for one in sequences]
    assert clicked == wiped == ["Turn 1", "Turn 2"]
    assert [find(one, "p:animEffect//p:cTn")[0].get("dur") for one in sequences] == ["420000"] * 2
    assert len(find(turns, "p:bldP")) == 0


def test_reading_order_is_title_then_slots_then_drawings_then_foot(opened, evening):
    names = [shape.name for shape in slide(opened, evening, "turns").shapes]
    assert names == ["Title", "Speaks", "Listens", "Turns", "Turn 1", "Turn 2", "Workshop", "Slide number"]
    assert [shape.name for shape in slide(opened, evening, "picture").shapes][:3] == ["Title", "Text", "Figure"]


def test_one_title_a_slide(opened):
    for one in opened.slides:
        marks = [mark.get("type") for mark in find(one.element, "p:ph")]
        assert sum(mark in {"title", "ctrTitle"} for mark in marks) == 1


@pytest.mark.parametrize("name", bundled_themes())
def test_office_finds_nothing_to_repair_in_any_theme(name, stage, tmp_path):
    theme = load_theme(name)
    path = tmp_path / "deck.pptx"
    path.write_bytes(paint(fit(stage.every_layout(), theme, "Evening"), theme))
    assert OpenXmlValidator().validate(str(path)).errors == []


def test_a_table_on_a_template_without_our_style_looks_alike(stage, hearth):
    deck = fit([stage.replies()], hearth, "Evening")
    xml = etree.tostring(Presentation(io.BytesIO(paint(deck, hearth))).slides[0].element)
    assert xml.count(b"<a:lnB") == 8
    assert b'w="19050"' in xml


def test_a_picture_costs_no_scan_of_the_package(stage, hearth, monkeypatch, tmp_path):
    scans = []
    walk = OpcPackage.iter_parts
    monkeypatch.setattr(OpcPackage, "iter_parts", lambda package: scans.append(1) or walk(package))
    Image.new("RGB", (40, 30)).save(tmp_path / "small.png")
    picture = Picture(tmp_path / "small.png", stage.scene("p", "Figure", {}).place, "Cups")
    slots = {"Title": stage.words("Look"), "Figure": picture}
    paint(fit([stage.scene(f"s{n}", "Figure", slots) for n in range(30)], hearth, "Evening"), hearth)
    assert len(scans) <= 4
