"""The file is native: placeholders without positions, languages, alternative text, numbers, notes, sections."""

import io

import pytest
from lxml import etree
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator
from pptx import Presentation
from pptx.opc.package import OpcPackage

from workshop_kit.deck.fit import fit
from workshop_kit.deck.model import TITLES
from workshop_kit.deck.powerpoint import paint
from workshop_kit.theme.ooxml import NAMESPACES
from workshop_kit.units import emu

A = f"{{{NAMESPACES['a']}}}"
P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"


def slide(opened, evening, name):
    return opened.slides[next(one.number for one in evening.slides if one.name == name) - 1]


def find(part, path):
    return part.findall(f".//{path}", NAMESPACES)


def holder(shape):
    return shape.element.find(".//p:ph", NAMESPACES)


def placeholders(opened):
    return [(one, shape) for one in opened.slides for shape in one.placeholders]


def test_office_finds_nothing_to_repair(painted, tmp_path):
    path = tmp_path / "deck.pptx"
    path.write_bytes(painted)
    result = OpenXmlValidator().validate(str(path))
    assert result.errors == []


def test_every_slide_has_a_title_that_is_read_first(opened):
    for one in opened.slides:
        assert one.shapes.title.text_frame.text.strip()
        spoken = [shape for shape in one.shapes if not find(shape.element, "adec:decorative")]
        assert spoken[0].shape_id == one.shapes.title.shape_id


def test_footers_are_read_last_and_numbers_are_fields(opened):
    numbered = [one for one in opened.slides if find(one.element, "a:fld[@type='slidenum']")]
    assert len(numbered) == len(opened.slides) - 1  # the cover has none
    for number, one in enumerate(opened.slides, 1):
        if one in numbered:
            kinds = [holder(shape).get("type") for shape in list(one.shapes)[-2:]]
            assert kinds == ["ftr", "sldNum"]
            assert find(one.element, "a:fld/a:t")[0].text == str(number)


def test_no_text_placeholder_has_a_position_or_a_look_of_its_own_but_a_title_that_is_parted_by_its_margin(
    opened, evening
):
    slots = {(one.number, filled.slot.idx): filled for one in evening.slides for filled in one.texts}
    margins = {key: {"rIns": str(emu(filled.narrower))} for key, filled in slots.items() if filled.narrower}
    titles = {key for key, filled in slots.items() if filled.slot.kind in (*TITLES, "subTitle")}
    assert margins
    assert margins.keys() <= titles
    for number, one in enumerate(opened.slides, 1):
        for shape in one.placeholders:
            if shape.has_text_frame:
                assert len(shape.element.spPr) == 0
                key = (number, shape.placeholder_format.idx)
                assert dict(shape.element.txBody.bodyPr.attrib) == margins.get(key, {})
                assert len(shape.element.txBody.bodyPr) == 0


def test_no_placeholder_is_empty(opened):
    assert all(shape.text_frame.text.strip() for _, shape in placeholders(opened) if shape.has_text_frame)


def test_every_run_says_its_language(opened):
    for one in opened.slides:
        for tree in (one.element, *([one.notes_slide.element] if one.has_notes_slide else [])):
            looks = list(tree.iter(f"{A}rPr", f"{A}endParaRPr"))
            assert all(look.get("lang") == "en-US" for look in looks)
            assert all(run.find(f"{A}rPr") is not None for run in tree.iter(f"{A}r", f"{A}fld"))


def test_figures_and_tables_have_alternative_text_and_the_rest_is_decoration(opened):
    for one in opened.slides:
        for shape in one.shapes:
            naming = shape.element.find(".//p:cNvPr", NAMESPACES)
            says = naming.get("descr") or (shape.has_text_frame and shape.text_frame.text)
            assert says or find(naming, "adec:decorative"), naming.get("name")
    tables = [shape for one in opened.slides for shape in one.shapes if shape.has_table]
    assert len(tables) == 3
    assert all(find(table.element, "p:cNvPr")[0].get("descr") for table in tables)
    assert all(holder(table).get("type") == "tbl" for table in tables)


def test_ids_are_unique_on_each_slide(opened):
    for one in opened.slides:
        ids = [shape.get("id") for shape in find(one.element, "p:cNvPr")]
        assert len(ids) == len(set(ids))


def test_slides_are_named_for_what_the_author_wrote(opened, evening):
    assert [one.name for one in opened.slides] == [one.name for one in evening.slides]
    assert len({one.name for one in opened.slides}) == len(opened.slides)


def test_sections_hold_every_slide_once_in_order(opened, stage):
    sections = opened.element.findall(f".//{{{P14}}}section")
    assert [section.get("name") for section in sections] == [stage.title, "Seen, heard, valued", "After"]
    ids = [entry.get("id") for section in sections for entry in section.iter(f"{{{P14}}}sldId")]
    assert ids == [entry.get("id") for entry in opened.element.sldIdLst]
    assert len({section.get("id") for section in sections}) == 3
    assert opened.element[-1].tag.endswith("extLst")


def test_notes_have_the_clock_first_then_headed_paragraphs_with_their_marks(opened, evening):
    frame = slide(opened, evening, "points").notes_slide.notes_text_frame
    assert [p.text for p in frame.paragraphs] == [
        "18:45 to 18:57 · 12 minutes",
        "Say",
        "Good evening, everyone.",
        "See the page.",
        "Do",
        "Close the door",
        "Sit",
        "Watch for",
        "Who is quiet?",
    ]
    assert frame.paragraphs[1].runs[0].font.bold
    assert frame.paragraphs[2].runs[1].font.italic
    assert frame.paragraphs[5]._p.pPr.find(f"{A}buChar") is not None
    assert frame.paragraphs[6]._p.pPr.find(f"{A}buAutoNum") is not None
    assert frame.paragraphs[3].runs[1].hyperlink.address == "https://example.org/page"


def test_only_slides_with_something_to_say_have_notes(opened, evening):
    assert [one.has_notes_slide for one in opened.slides] == [bool(one.notes) for one in evening.slides]


def test_emphasis_and_links_are_native(opened, evening):
    runs = [run for p in slide(opened, evening, "points").placeholders[1].text_frame.paragraphs for run in p.runs]
    assert [run.text for run in runs if run.font.bold] == ["why"]
    assert [run.text for run in runs if run.font.italic] == ["Breathe"]
    assert [run.hyperlink.address for run in runs if run.hyperlink.address] == ["https://example.org"]


def test_numbers_are_native_and_bold(opened, evening):
    first = slide(opened, evening, "numbered").placeholders[1].text_frame.paragraphs[0]
    assert [(run.text, run.font.bold) for run in first.runs] == [("\u200b", True), ("Turn to\u00a0them", None)]
    second = slide(opened, evening, "agreements").placeholders[3].text_frame.paragraphs[1]
    assert second._p.pPr.find(f"{A}buAutoNum").attrib == {"type": "arabicPlain", "startAt": "4"}


def test_the_outline_view_shows_the_whole_text(opened, evening):
    for one, fitted in zip(opened.slides, evening.slides, strict=True):
        shown = {
            shape.placeholder_format.idx: shape.text_frame.text for shape in one.placeholders if shape.has_text_frame
        }
        for filled in fitted.texts:
            words = "\n".join("".join(run.text for run in p.runs) for p in filled.paragraphs)
            assert shown[filled.slot.idx].replace("\u200b", "") == words


def test_nobody_is_named_in_the_properties(opened, stage):
    about = opened.core_properties
    assert (about.title, about.language, about.author, about.last_modified_by) == (stage.title, "en-US", "", "")


def test_a_date_of_the_source_is_taken_over(evening, hearth, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    about = Presentation(io.BytesIO(paint(evening, hearth))).core_properties
    assert about.created.year == about.modified.year == 2001


def test_the_same_deck_is_the_same_bytes(evening, hearth, painted):
    assert paint(evening, hearth) == painted


def test_every_part_is_reached_and_none_is_left_over(painted, parts):
    names = set(parts(painted))
    slides = {name for name in names if name.startswith("ppt/slides/slide")}
    notes = {name for name in names if name.startswith("ppt/notesSlides/notesSlide")}
    assert (len(slides), len(notes)) == (25, 2)
    assert not any("thumbnail" in name or "printerSettings" in name for name in names)


def test_slides_of_the_template_itself_are_taken_away(painted, hearth, stage, tmp_path):
    used = tmp_path / "used.pptx"
    used.write_bytes(painted)
    again = paint(fit([stage.points("One")], hearth, "Evening"), replace(hearth, path=used))
    reopened = Presentation(io.BytesIO(again))
    assert len(reopened.slides) == 1
    assert len(reopened.element.findall(f".//{{{P14}}}section")) == 1


@pytest.mark.parametrize("count", [40])
def test_a_slide_costs_no_scan_of_the_package(count, stage, hearth, monkeypatch):
    scans = []
    walk = OpcPackage.iter_parts
    monkeypatch.setattr(OpcPackage, "iter_parts", lambda package: scans.append(1) or walk(package))
    scenes = [stage.points("One", name=f"s{n}", notes=stage.notes()) for n in range(count)]
    paint(fit(scenes, hearth, "Evening"), hearth)
    assert len(scans) <= 3


def test_xml_is_lean(painted, parts):
    one = etree.fromstring(parts(painted)["ppt/slides/slide8.xml"])
    declared = [e for e in one.iter() if e.getparent() is not None and set(e.nsmap) - set(e.getparent().nsmap)]
    fade = 1  # says for itself what the newer names in it are
    assert len(declared) <= fade + len(list(one.iter("{*}decorative")))
