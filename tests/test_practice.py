"""A practice shows on everything that is made, and nobody else does: the files are read back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pdfplumber
import pikepdf
import pytest
from PIL import Image, ImageDraw
from pptx import Presentation

from workshop_kit import kit
from workshop_kit.errors import Refused, Weight
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import asset
from workshop_kit.text import NBSP

if TYPE_CHECKING:
    from pathlib import Path

NAME, CREDIT = "Riverside Family Counseling", "Adapted with permission, 2026"
PRACTICE = f"""\
practice: {NAME}
counselors: J. Doe, M. Okafor
contact: 555-0100
logo: logo.png
region: US
colors:
  primary: 5B2C83
credit: {CREDIT}
confidentiality: |
  In our state we must act if a child may be at risk.
couples: 5
"""
OUTLINE = asset("examples", "small-thanks.yaml").read_text(encoding="utf-8")
MORE = """\
      - certificate: We took part
      - scene-cards: Scenes
        items: |
          Sam comes home late.
          Robin is tired.
"""


@dataclass
class Built:
    """A kit in a folder of its own."""

    folder: Path
    kit: kit.Kit

    def deck(self):
        return Presentation(str(next(self.folder.glob("*.pptx"))))

    def pdf(self, word):
        return next(self.folder.glob(f"*-{word}.pdf"))

    def pages(self, word):
        with pdfplumber.open(self.pdf(word)) as pdf:
            return [page.extract_text().replace(NBSP, " ") for page in pdf.pages]


def draw_logo(path, size, fill):
    picture = Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((5, 5, size[0] - 5, size[1] - 5), fill=fill)
    picture.save(path)


def build(folder, practice=PRACTICE, logo=(600, 150), fill=(20, 60, 60, 255), only=(), **wishes):
    (folder / "practice.yaml").write_text(practice, encoding="utf-8")
    draw_logo(folder / "logo.png", logo, fill)
    (folder / "small-thanks.yaml").write_text(OUTLINE + MORE, encoding="utf-8")
    made = kit.build(folder / "small-thanks.yaml", Wishes(**wishes), to=folder / "kits", only=only)
    return Built(made.folder, made)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return build(tmp_path_factory.mktemp("riverside"))


def texts(shapes):
    return [shape.text_frame.text.replace(NBSP, " ") for shape in shapes if shape.has_text_frame]


def test_the_cover_says_whose_workshop_it_is_and_who_leads(built):
    cover = texts(built.deck().slides[0].shapes)
    assert NAME in cover
    assert any("with J. Doe, M. Okafor" in text for text in cover)


def test_every_slide_bears_name_and_logo_inside_its_edges(built):
    deck = built.deck()
    for slide in deck.slides:
        on_layout = slide.slide_layout.shapes
        (logo,) = [shape for shape in on_layout if shape.name == "Logo"]
        assert logo._element.find(".//{*}cNvPr").get("descr") == NAME
        assert 0 <= logo.left < logo.left + logo.width <= deck.slide_width
        assert 0 <= logo.top < logo.top + logo.height <= deck.slide_height
        assert abs(logo.width / logo.height - 4) < 0.05
        names = [
            shape for shape in (*on_layout, *slide.shapes) if shape.has_text_frame and NAME in shape.text_frame.text
        ]
        (name,) = names
        assert logo.left + logo.width <= name.left


def test_a_logo_too_pale_for_paper_stands_on_the_slides_alone(tmp_path):
    made = build(tmp_path, fill=(255, 255, 255, 255), only=("slides", "agenda"))
    assert "Logo" in {shape.name for shape in made.deck().slide_layouts[0].shapes}
    with pikepdf.open(made.pdf("agenda")) as pdf:
        streams = [held for held in pdf.objects if isinstance(held, pikepdf.Stream)]
        assert not [held for held in streams if held.get("/Subtype") == "/Image"]
    assert any("too pale" in problem.message for problem in made.kit.problems)


def test_a_tall_logo_is_shown_whole_too(tmp_path):
    (logo,) = [
        s for s in build(tmp_path, logo=(150, 600), only=("slides",)).deck().slide_layouts[0].shapes if s.name == "Logo"
    ]
    assert abs(logo.height / logo.width - 4) < 0.05


def test_the_logo_is_in_the_deck_once(built):
    names = {str(part.partname) for part in built.deck().part.package.iter_parts()}
    assert len([name for name in names if name.startswith("/ppt/media/image1")]) == 1


def test_the_colours_of_the_practice_are_those_of_the_theme(built):
    theme = built.deck().slide_master.part.part_related_by(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
    )
    assert b'<a:dk2><a:srgbClr val="5B2C83"/></a:dk2>' in theme.blob


@pytest.mark.parametrize("word", ["worksheets", "handout"])
def test_name_contact_and_credit_stand_at_the_foot_of_every_sheet(built, word):
    for page in built.pages(word)[:1]:
        assert f"{NAME} · 555-0100" in " ".join(page.split())
        assert CREDIT in page


def test_agenda_guide_run_sheet_and_cards_are_signed(built):
    agenda = built.pages("agenda")[0]
    assert NAME in agenda
    assert "J. Doe, M. Okafor" in agenda
    assert "To talk to us on another day: 555-0100" in agenda
    guide = built.pages("facilitator-guide")
    assert all(NAME in page for page in guide)
    assert "J. Doe, M. Okafor" in guide[0]
    assert any("a child may be at risk" in page for page in guide)
    assert NAME in built.pages("run-sheet")[0]
    assert any(NAME in page for page in built.pages("cards"))


@pytest.mark.parametrize("word", ["agenda", "facilitator-guide", "handout", "worksheets"])
def test_the_logo_is_on_paper_once_a_file_and_a_reader_is_told_the_name(built, word):
    with pikepdf.open(built.pdf(word)) as pdf:
        streams = [held for held in pdf.objects if isinstance(held, pikepdf.Stream)]
        pictures = [held for held in streams if held.get("/Subtype") == "/Image"]
        assert len([one for one in pictures if "/SMask" in one]) == 1
        figures = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
        assert NAME in {str(figure.get("/Alt")) for figure in figures}


def test_the_properties_of_the_files_name_the_practice_and_nobody(built):
    about = built.deck().core_properties
    assert (about.author, about.last_modified_by) == (NAME, NAME)
    app = next(p for p in built.deck().part.package.iter_parts() if str(p.partname) == "/docProps/app.xml")
    assert f"<Company>{NAME}</Company>".encode() in app.blob
    said = repr([about.title, about.keywords, about.comments, about.subject, about.category])
    for path in built.folder.glob("*.pdf"):
        with pikepdf.open(path) as pdf:
            assert str(pdf.docinfo["/Author"]) == NAME
            with pdf.open_metadata() as told:
                assert told["dc:creator"] == [NAME]
            said += repr(dict(pdf.docinfo.items()))
    assert "Doe" not in said
    assert "Okafor" not in said


def test_the_report_says_where_it_comes_from(built):
    said = [choice.said for choice in built.kit.choices]
    assert any(
        one.startswith(f"Practice: {NAME} (") and one.endswith("practice.yaml): region US, 5 couples") for one in said
    )
    assert not any("Region" in one or "Who comes" in one for one in said)


def test_equal_builds_are_equal_files(tmp_path, built):
    again = build(tmp_path, only=("slides", "agenda"))
    assert next(again.folder.glob("*.pptx")).read_bytes() == next(built.folder.glob("*.pptx")).read_bytes()
    assert again.pdf("agenda").read_bytes() == built.pdf("agenda").read_bytes()


def test_couples_of_the_practice_do_not_matter_where_nobody_comes_as_a_couple(tmp_path):
    outline = "title: Alone\nformats: individual\nblocks:\n  - solo: Think\n    minutes: 20\n"
    (tmp_path / "practice.yaml").write_text("couples: 5\n", encoding="utf-8")
    (tmp_path / "alone.yaml").write_text(outline, encoding="utf-8")
    assert kit.build(tmp_path / "alone.yaml", Wishes(), to=tmp_path / "kits", only=("agenda",)).files


LONG = "The Center for Family, Couple and Community Counseling of the Greater Riverside Valley Area " * 2


@pytest.mark.parametrize(("theme", "name"), [("hearth", LONG), ("plain", "W" * 300)])
def test_a_name_of_any_length_stands_inside_its_page(tmp_path, theme, name):
    practice = f"practice: {name}\ncounselors: {name}\ncontact: {name}\ncredit: {name}\n"
    made = build(tmp_path, practice, theme=theme)
    assert not [problem for problem in made.kit.problems if problem.weight is Weight.WARNING]
    for path in made.folder.glob("*.pdf"):
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages[:2]:
                assert all(c["x0"] >= 0 and c["x1"] <= page.width for c in page.chars), path.name


@pytest.mark.parametrize(
    ("content", "message"), [(b"", "is empty"), (b"Dear all", "is not a picture"), (b"\x89PNG cut", "is damaged")]
)
def test_a_logo_that_is_no_picture_is_told_at_its_line(tmp_path, content, message):
    (tmp_path / "practice.yaml").write_text("practice: A\nlogo: logo.png\n", encoding="utf-8")
    (tmp_path / "logo.png").write_bytes(content)
    (tmp_path / "small-thanks.yaml").write_text(OUTLINE, encoding="utf-8")
    with pytest.raises(Refused) as refused:
        kit.build(tmp_path / "small-thanks.yaml", Wishes(), to=tmp_path / "kits")
    (problem,) = refused.value.problems
    assert message in problem.message
    assert problem.place.line == 2
    assert not (tmp_path / "kits").exists()


def test_a_name_that_paper_cannot_print_is_told_at_its_line(tmp_path):
    with pytest.raises(Refused, match=r"practice\.yaml:1:11"):
        build(tmp_path, "practice: Riverside 🌱\n")


def test_a_template_of_ones_own_keeps_its_look_and_names_the_practice_at_the_foot(tmp_path):
    (tmp_path / "ours.pptx").write_bytes(asset("themes", "hearth.pptx").read_bytes())
    made = build(tmp_path, PRACTICE + "theme: ours.pptx\n", only=("slides",))
    slide = made.deck().slides[2]
    assert f"Small thanks · {NAME}" in texts(slide.shapes)
    assert "Logo" not in {shape.name for shape in slide.slide_layout.shapes}
    (note,) = [p.message for p in made.kit.problems if "look of its own" in p.message]
    assert "the colors and the logo" in note
