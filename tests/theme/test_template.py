"""The template that comes with the kit is the one its code makes, and PowerPoint opens it."""

import io
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image
from pptx import Presentation
from pptx.util import Inches

from workshop_kit.colours.palette import PALETTES
from workshop_kit.errors import Refused
from workshop_kit.resources import asset
from workshop_kit.theme.bundled import bundled_bytes, write_all
from workshop_kit.theme.foot import Furniture
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.theme.layouts.manners import layouts_of
from workshop_kit.theme.logo import read_logo
from workshop_kit.theme.offered import BUNDLED
from workshop_kit.theme.ooxml import NAMESPACES
from workshop_kit.theme.template import template_bytes


def made(practice="", name="hearth", logo=None):
    palette = PALETTES[name]
    furniture = Furniture(practice, logo)
    return template_bytes(name, palette.colours, palette.heading, palette.body, furniture, layouts_of(name))


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


@pytest.fixture
def logo(tmp_path):
    Image.new("RGB", (300, 200), (31, 92, 92)).save(tmp_path / "logo.png")
    return read_logo(tmp_path / "logo.png")[0]


def test_a_logo_stands_in_the_place_of_the_mark_on_every_slide(logo, tmp_path):
    path = tmp_path / "ours.pptx"
    path.write_bytes(made(logo=logo))
    for layout in Presentation(str(path)).slide_layouts:
        pictures = [shape for shape in layout.shapes if shape.name == "Logo"]
        assert len(pictures) == 1, layout.name
        assert pictures[0].width / pictures[0].height == pytest.approx(1.5, abs=0.01)
    assert OpenXmlValidator().validate(path).errors == []


def test_a_logo_is_stored_once_and_always_alike(logo):
    content = made(logo=logo)
    assert [name for name in parts(content) if "media" in name] == ["ppt/media/image1.png"]
    assert content == made(logo=logo)


def test_a_logo_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Refused, match="There is no picture"):
        read_logo(tmp_path / "gone.png")
    with pytest.raises(Refused, match="is a folder"):
        read_logo(tmp_path)
    (tmp_path / "letter.png").write_text("Dear", encoding="utf-8")
    with pytest.raises(Refused, match="is not a picture"):
        read_logo(tmp_path / "letter.png")
