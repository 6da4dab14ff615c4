"""The template that comes with the kit is the one its code makes, and PowerPoint opens it."""

import io
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation
from pptx.util import Inches

from workshop_kit.resources import asset
from workshop_kit.theme.bundled import BUNDLED, bundled_bytes, write_all
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.theme.ooxml import NAMESPACES
from workshop_kit.theme.palette import PALETTES
from workshop_kit.theme.template import template_bytes


def made(practice="", name="hearth"):
    palette = PALETTES[name]
    return template_bytes(name, palette.colours, palette.heading, palette.body, practice)


def parts(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def presentation():
    return Presentation(io.BytesIO(made()))


def placeholders(presentation):
    return [(layout, shape) for layout in presentation.slide_layouts for shape in layout.placeholders]


@pytest.mark.parametrize("name", BUNDLED)
def test_the_committed_template_is_what_the_code_makes(name):
    assert parts(asset("themes", f"{name}.pptx").read_bytes()) == parts(bundled_bytes(name))


def test_equal_input_makes_equal_bytes():
    assert made() == made()


@pytest.mark.parametrize("name", PALETTES)
def test_office_would_open_every_palette_s_template_without_a_complaint(name, tmp_path):
    path = tmp_path / f"{name}.pptx"
    path.write_bytes(made("Riverside", name))
    assert OpenXmlValidator().validate(path).errors == []


def test_the_bundled_templates_are_written_anew_by_one_command(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("workshop_kit.theme.bundled.asset", tmp_path.joinpath)
    write_all()
    assert [Path(line).name for line in capsys.readouterr().out.split()] == [f"{name}.pptx" for name in BUNDLED]
    assert (tmp_path / "themes" / "hearth.pptx").read_bytes() == bundled_bytes("hearth")


def test_the_slide_is_wide(presentation):
    assert (presentation.slide_width, presentation.slide_height) == (12_192_000, Inches(7.5))


def test_every_layout_is_there_by_name(presentation):
    assert [layout.name for layout in presentation.slide_layouts] == [design.name for design in LAYOUTS]


def test_every_text_slot_fits_later_edits_and_has_no_margin_but_the_drawn_one(presentation):
    for _, shape in placeholders(presentation):
        frame = shape._element.find("p:txBody/a:bodyPr", NAMESPACES)
        if shape.placeholder_format.idx not in {11, 12}:
            assert frame.find("a:normAutofit", NAMESPACES) is not None
        assert all(frame.get(side) is not None for side in ("lIns", "tIns", "rIns", "bIns"))


def test_every_slot_shows_a_prompt_of_our_own(presentation):
    for _, shape in placeholders(presentation):
        if shape.placeholder_format.idx not in {11, 12}:
            mark = shape._element.find("p:nvSpPr/p:nvPr/p:ph", NAMESPACES)
            assert mark.get("hasCustomPrompt") == "1"
            assert shape.text_frame.text


def test_every_layout_but_the_cover_has_mark_workshop_and_number(presentation):
    for layout in presentation.slide_layouts:
        feet = {
            shape.placeholder_format.idx: shape
            for shape in layout.placeholders
            if shape.placeholder_format.idx in {11, 12}
        }
        assert set(feet) == (set() if layout.name == "Cover" else {11, 12})
        if feet:
            assert feet[11].text_frame.paragraphs[0].runs[0].text == "Workshop"
        assert any(shape.name == "Shared part" for shape in layout.shapes)


def test_the_practice_s_name_is_left_out_until_there_is_one(presentation):
    def named(of):
        return [
            shape.text_frame.text
            for layout in of.slide_layouts
            for shape in layout.shapes
            if shape.name == "Practice" and not shape.is_placeholder
        ]

    assert named(presentation) == []
    with_name = Presentation(io.BytesIO(made("Riverside & Sons")))
    assert named(with_name) == ["Riverside & Sons"] * (len(LAYOUTS) - 1)


def test_ids_are_unique_and_every_run_has_a_language(presentation):
    for layout in presentation.slide_layouts:
        ids = [e.get("id") for e in layout.element.iter("{*}cNvPr")]
        assert len(ids) == len(set(ids))
        assert all(run.get("lang") for run in layout.element.iter("{*}rPr"))


def test_ornaments_are_decoration_and_lie_behind_the_text(presentation):
    for layout in presentation.slide_layouts:
        kinds = [shape.is_placeholder for shape in layout.shapes]
        assert kinds == sorted(kinds)


def test_a_slide_made_from_a_layout_carries_no_position_of_its_own(presentation):
    for layout in presentation.slide_layouts:
        slide = presentation.slides.add_slide(layout)
        assert all(shape._element.find("p:spPr/a:xfrm", NAMESPACES) is None for shape in slide.placeholders)


def test_a_supplied_notes_master_serves_the_notes(presentation):
    slide = presentation.slides.add_slide(presentation.slide_layouts[0])
    slide.notes_slide.notes_text_frame.text = "Say it slowly."
    assert slide.notes_slide.notes_text_frame.text == "Say it slowly."
